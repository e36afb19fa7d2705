/**
 * Two sets of indicators of one person side by side: CKP, NKP, NPKP and rating of both, and what each indicator adds to
 * the change of the CKP. Reads both scorecards by their hidden names; its key is twoSets/<before>/<after>.
 */
import { methodOf } from '../../model/scorecard/methods';
import type { SheetKind } from '../kind';
import { scorecardFoot } from '../scorecard/methodLine';
import { pageFooter } from '../pageFooter';
import type { SheetPlan } from '../plan';
import { widthOfWords } from '../textSize';
import { lightLimits } from '../scorecard/layout';
import { HIDDEN_KEYS, layoutOf, ROWS, SIDES, VALUE_COLUMNS } from './layout';
import type { Key, Layout, TwoSetsInput } from './layout';
import { headingTexts, NAME_WIDTH, rowBlocks, totalBlocks } from './rows';
import { TWO_SETS } from './texts';
import { notesOf, valueBlocks } from './values';

const [CODE_WIDTH, VALUE_WIDTH, NUMBER_WIDTH, REMARK_WIDTH] = [52, 74, 60, 112];

export const TWO_SETS_SHEET: SheetKind<TwoSetsInput> = {
  key: ({ before, after }) => `twoSets/${before.scorecard.id}/${after.scorecard.id}`,
  name: ({ language }) => TWO_SETS.name[language],
  plan: twoSetsPlan,
};

function twoSetsPlan(input: TwoSetsInput): SheetPlan {
  const layout = layoutOf(input);
  const { body, say, sum } = layout;
  const notes = notesOf(layout);
  const noteRow = sum + 3;
  const last = noteRow + notes.length - 1;
  return {
    key: TWO_SETS_SHEET.key(input),
    name: TWO_SETS.name[input.language],
    columns: body.keys.map((key) => widthOf(layout, key)),
    hidden: HIDDEN_KEYS.map((key) => body.column(key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(TWO_SETS.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(TWO_SETS.subtitle)]] },
      ...valueBlocks(layout),
      ...rowBlocks(layout),
      ...totalBlocks(layout),
      { at: `A${noteRow}`, style: 'note', cells: notes.map((note) => [note]) },
    ],
    lights: SIDES.flatMap((side) => {
      const bands = lightLimits(input[side].scorecard);
      const ckp = body.cell(VALUE_COLUMNS[side], ROWS.ckp);
      return [ckp, body.range(`${side}-score`)].map((range) => ({ range, bands }));
    }),
    foot: scorecardFoot(input.after, input.language),
    print: {
      landscape: true,
      area: `A1:${body.cell('fate', last)}`,
      titleRows: `$${ROWS.bands}:$${ROWS.headings}`,
      footer: pageFooter(input.language, methodOf(input.after.scorecard).words.name[input.language]),
    },
    select: 'A1',
  };
}

function widthOf(layout: Layout, key: Key): number {
  if (key === 'name') return NAME_WIDTH;
  const head = widthOfWords(headingTexts(layout)[layout.body.column(key)] ?? null);
  if (key === 'code') return Math.max(CODE_WIDTH, head);
  if (key === 'fate') return Math.max(REMARK_WIDTH, head);
  const isValue = Object.values(VALUE_COLUMNS).includes(key);
  return Math.max(isValue ? VALUE_WIDTH : NUMBER_WIDTH, head);
}
