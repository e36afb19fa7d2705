/** A number of a KPI in a sentence: as a percent where its table shows it as one. */
import type { MessageValue } from '../../engine/phrases';
import { withDecimalSign } from '../../engine/phrases';
import type { Kpi } from './types';

const MOST_DECIMALS = 8;

export function shownValue({ shown }: Kpi, value: number): MessageValue {
  if (shown === undefined || shown.percent === null) return value;
  const points = Number((shown.percent === 'fraction' ? value * 100 : value).toPrecision(12));
  const least = points.toFixed(shown.decimals ?? 0);
  const text = Number(least) === points ? least : String(Number(points.toFixed(MOST_DECIMALS)));
  return { en: `${withDecimalSign(text, 'en')}%`, id: `${withDecimalSign(text, 'id')}%` };
}
