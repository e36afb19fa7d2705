/**
 * One page about a scorecard for the head of the office: total, perspectives, what moved, the best and the worst, what is
 * fragile, what is done. Reads its sheets by their hidden names; key headPage/<id>.
 */
import { methodOf } from '../../../model/scorecard/methods';
import { keptMarks } from '../../hiddenNames';
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import type { Block, KeptInputs, SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { followingName } from '../following';
import { periodCell, SIGNATURE_ROWS, signaturesAt } from '../frame';
import { lightLimits } from '../layout';
import { scorecardKey } from '../names';
import { extremesPart } from './kpis';
import type { HeadPageInput, Page, Part } from './layout';
import { cell, LAST, WIDTHS } from './layout';
import { actionsPart, fragilePart } from './remarks';
import { HEAD_PAGE } from './texts';
import { perspectivePart, totalPart } from './totals';

const HEAD_ROW = 3;
const FIRST = 5;

export const HEAD_PAGE_SHEET: SheetKind<HeadPageInput> = {
  key: ({ evaluation }) => `headPage/${evaluation.scorecard.id}`,
  name: (input) => followingName(HEAD_PAGE.name, input),
  plan: headPagePlan,
};

function headPagePlan(input: HeadPageInput): SheetPlan {
  const { language, evaluation } = input;
  const { scorecard, result } = evaluation;
  const say = inLanguage(language);
  const page: Page = { input, scorecard, result, say };
  const parts: Part[] = [];
  let next = FIRST;
  for (const part of [
    totalPart,
    perspectivePart,
    (one: Page, row: number) => extremesPart(one, row, 'best'),
    (one: Page, row: number) => extremesPart(one, row, 'worst'),
    fragilePart,
    actionsPart,
  ]) {
    const made = part(page, next);
    parts.push(made);
    next = made.next;
  }
  const signatures = signaturesAt(say, next, { column: 1, columns: LAST - 1 });
  const head = headOf(page);
  const bands = lightLimits(scorecard);
  return {
    key: `headPage/${scorecard.id}`,
    name: say(HEAD_PAGE.title, { title: scorecard.title }),
    columns: [...WIDTHS],
    hidden: [WIDTHS.length - 1],
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(HEAD_PAGE.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(methodOf(scorecard).words.how(scorecard))]] },
      ...head.blocks,
      ...parts.flatMap(({ blocks }) => blocks),
      ...signatures.blocks,
    ],
    lights: parts.flatMap(({ lights = [] }) => lights.map((range) => ({ range, bands }))),
    kept: [...head.kept, ...signatures.kept],
    print: {
      landscape: false,
      area: `A1:${cell('wide', next + SIGNATURE_ROWS - 1)}`,
      isOnePage: true,
      footer: pageFooter(language),
    },
    select: 'A1',
  };
}

/** Office and period as they stand on the scorecard, until something else is typed here. */
function headOf({ input, scorecard, say }: Page): { blocks: Block[]; kept: KeptInputs[] } {
  const period = periodCell(scorecard, input.evaluation.source.found.period);
  const typed = (name: 'office' | 'period'): string => {
    const { cells } = keptMarks(scorecardKey(scorecard), name);
    return `=IFERROR(INDEX(${cells},1,1)&"","")`;
  };
  const places = { office: cell('name', HEAD_ROW), period: cell('light', HEAD_ROW) };
  const label = { at: cell('place', HEAD_ROW), style: 'note' as const, cells: [[{ text: 'head' }]] };
  const kept = (['office', ...(period === '' ? (['period'] as const) : [])] as const).map((name): KeptInputs => {
    return { name, labels: label.at, cells: places[name] };
  });
  return {
    blocks: [
      { at: `A${HEAD_ROW}`, style: 'subtitle', cells: [[say(HEAD_PAGE.office)]] },
      { at: places.office, style: 'input', cells: [[typed('office')]] },
      { at: cell('score', HEAD_ROW), style: 'subtitle', cells: [[say(HEAD_PAGE.period)]] },
      period === ''
        ? { at: places.period, style: 'input', cells: [[typed('period'), null, null, null]] }
        : { at: places.period, style: 'plain', cells: [[period]] },
      label,
    ],
    kept,
  };
}
