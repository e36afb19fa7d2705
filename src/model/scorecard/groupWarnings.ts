/** What perspectives and objectives weigh without anyone having said so. */
import type { Language, Localized } from '../../engine/language';
import { withDecimalSign } from '../../engine/phrases';
import { perspectiveFractions } from './perspectives';
import { warning } from './remark';
import type { ScoredGroup, ScorecardResult, Warning } from './types';

export function groupWarnings({ perspectives, objectives }: ScorecardResult): Warning[] {
  const [perspective] = perspectives;
  const isByKpis = objectives.some(({ weightFrom }) => weightFrom === 'kpis');
  const weights = percentsOf(perspectives);
  return [
    ...(perspective?.weightFrom === 'customary' ? [warning('total', [], 'weightsCustomary', { weights })] : []),
    ...(perspective?.weightFrom === 'kpis' ? [warning('table', [], 'weightsOfPerspectivesFromKpis', { weights })] : []),
    ...(isByKpis ? [warning('table', [], 'weightsOfObjectivesFromKpis', {})] : []),
    ...(perspective === undefined && objectives.length > 0 ? [warning('table', [], 'objectivesAlone', {})] : []),
  ];
}

/** "Financial 30%, Customer 20%" */
function percentsOf(perspectives: readonly ScoredGroup[]): Localized {
  const fractions = perspectiveFractions(perspectives);
  const inLanguage = (language: Language): string =>
    perspectives
      .map(({ name }, index) => {
        const percent = String(Number((100 * (fractions[index] ?? 0)).toPrecision(4)));
        return `${name} ${withDecimalSign(percent, language)}%`;
      })
      .join(', ');
  return { en: inLanguage('en'), id: inLanguage('id') };
}
