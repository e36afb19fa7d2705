/** The log of a benchmarking's phases: when each was done, by whom, and a note. Its key is phases/<id of the own scorecard>. */
import type { SheetKind } from '../../kind';
import { pageFooter } from '../../pageFooter';
import type { PlannedCell, SheetPlan } from '../../plan';
import { inLanguage } from '../../say';
import { heightOfLines } from '../../textSize';
import type { BenchmarkInput } from '../input';
import { PHASE_LIST, PHASES } from './texts';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const WIDTHS = [34, 130, 230, 80, 64, 120, 240];
/** Rows for phases of people's own. */
const MORE = 4;
const ROWS = PHASE_LIST.length + MORE;
const LAST = FIRST + ROWS - 1;

export const PHASES_SHEET: SheetKind<BenchmarkInput> = {
  key: ({ offices }) => `phases/${offices[0]?.scorecard.id ?? ''}`,
  name: ({ language }) => PHASES.name[language],
  plan: phasesPlan,
};

function phasesPlan(input: BenchmarkInput): SheetPlan {
  const { language, offices } = input;
  const say = inLanguage(language);
  const headings = (['number', 'phase', 'what', 'date', 'done', 'by', 'note'] as const).map((key) => say(PHASES[key]));
  const rows = Array.from({ length: ROWS }, (_, index) => PHASE_LIST[index]);
  const typed = rows.map((phase): PlannedCell[] => {
    const words = phase === undefined ? [null, null] : [{ text: say(phase.word) }, { text: say(phase.what) }];
    return [...words, null, null, null, null];
  });
  const cells = `B${FIRST}:G${LAST}`;
  return {
    key: PHASES_SHEET.key(input),
    name: PHASES.name[language],
    columns: WIDTHS,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(PHASES.title, { own: offices[0]?.name ?? '' }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(PHASES.subtitle)]] },
      { at: `A${HEADING_ROW}`, style: 'heading', cells: [headings] },
      {
        at: `A${FIRST}`,
        style: 'sign',
        heights: rows.map(() => heightOfLines(2)),
        cells: rows.map((_, index) => [index + 1]),
      },
      { at: `B${FIRST}`, style: 'inputText', format: '@', cells: typed },
      { at: `A${LAST + 2}`, style: 'note', cells: [[say(PHASES.source)]] },
    ],
    choices: [{ range: `E${FIRST}:E${LAST}`, words: [say(PHASES.yes), say(PHASES.partly), say(PHASES.no)] }],
    freeze: { rows: HEADING_ROW },
    kept: [{ name: 'log', labels: cells, cells, isByPlace: true }],
    print: {
      landscape: true,
      area: `A1:G${LAST + 2}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(language),
    },
    select: `D${FIRST}`,
  };
}
