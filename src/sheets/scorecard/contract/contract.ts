/**
 * A performance contract (Kontrak Kinerja; study 001, II and IV.B): two parties, objectives with their indicators,
 * targets of a year and its periods, weights, signatures. Its key is contract/<id>.
 */
import { columnLetters } from '../../address';
import { pageFooter } from '../../pageFooter';
import type { SheetPlan } from '../../plan';
import { widthOfWords } from '../../textSize';
import type { FollowingInput, FollowingSheet } from '../following';
import { followingName } from '../following';
import { headAt, periodCell } from '../frame';
import type { ContractKey, ContractLayout } from './layout';
import { contractLayout, HEAD_ROW, HEADING_ROW } from './layout';
import { notesOf, partiesFrame, signatureFrame, SIGNATURE_LINES } from './parties';
import { helperColumn, helperKeys } from './helperCells';
import { helperBlocks } from './remark';
import { headingOf, tableBlocks } from './table';
import { CONTRACT } from './texts';

const PERIOD_WIDTH = 68;
const HELPER_WIDTH = 60;
const WIDTHS: Readonly<Partial<Record<ContractKey, number>>> = {
  no: 40,
  objective: 150,
  code: 56,
  name: 220,
  unit: 64,
  target: 80,
  weight: 68,
  share: 68,
};
/** So many indicators stay legible on one page with those who sign. */
const ONE_PAGE = 24;
/** Of the first column where labels have no other to run into. */
const LABEL_WIDTH = 90;

export const CONTRACT_SHEET: FollowingSheet = {
  offer: { title: CONTRACT.offer, text: CONTRACT.offerText },
  key: ({ evaluation }) => `contract/${evaluation.scorecard.id}`,
  name: (input) => followingName(CONTRACT.name, input),
  plan: contractPlan,
};

function contractPlan(input: FollowingInput): SheetPlan {
  const layout = contractLayout(input);
  const { body, say } = layout;
  const { scorecard, source } = input.evaluation;
  const title = say(CONTRACT.title, { title: scorecard.title });
  const notes = notesOf(layout);
  const noteRow = body.last + 3;
  const signatures = noteRow + notes.length + 1;
  const end = signatures + SIGNATURE_LINES;
  const period = layout.periods.length > 0 ? { text: String(layout.year) } : periodCell(scorecard, source.found.period);
  const frames = [
    headAt(say, body.column('name') + 1, period),
    partiesFrame(layout),
    signatureFrame(layout, signatures),
  ];
  const helpers = helperKeys(layout);
  const lastColumn = columnLetters(body.keys.length - 1);
  return {
    key: `contract/${scorecard.id}`,
    name: title,
    columns: [...body.keys.map((key) => widthOf(layout, key)), ...helpers.map(() => HELPER_WIDTH)],
    hidden: helpers.map((key) => helperColumn(layout, key)),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: title }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(CONTRACT.subtitle)]] },
      ...frames.flatMap(({ blocks }) => blocks),
      ...tableBlocks(layout, (key) => widthOf(layout, key)),
      ...helperBlocks(layout),
      { at: `A${noteRow}`, style: 'note', cells: notes.map((text) => [text]) },
    ],
    kept: frames.flatMap(({ kept }) => kept),
    print: {
      landscape: true,
      area: `A1:${lastColumn}${end}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      ...(body.rows <= ONE_PAGE && { isOnePage: true }),
      footer: pageFooter(input.language),
    },
    select: `B${HEAD_ROW}`,
  };
}

function widthOf(layout: ContractLayout, key: ContractKey): number {
  const isLabel = key === 'no' && layout.body.column('name') === 1;
  const width = isLabel ? LABEL_WIDTH : (WIDTHS[key] ?? PERIOD_WIDTH);
  return Math.max(width, widthOfWords(headingOf(layout, key)));
}
