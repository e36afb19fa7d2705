/** The sheet of one scorecard, live from its KPI table. Its key is scorecard/<id>. */
import { KEP_241 } from '../../engine/ckp/rulebooks/kep241';
import { quoted } from '../../engine/messages';
import { ModelError } from '../../model/modelError';
import { methodOf } from '../../model/scorecard/methods';
import type { Scorecard } from '../../model/types';
import type { SheetKind } from '../kind';
import { pageFooter } from '../pageFooter';
import type { Block, SheetPlan } from '../plan';
import { columnLetters } from '../address';
import { spilling } from '../body';
import { headFrame, signatureFrame, SIGNATURE_ROWS } from './frame';
import { groupRange } from './groups';
import type { GroupTable } from './groups';
import { SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { rowHeights } from './columnSizes';
import { columnBlock, layoutOf, lightLimits, lightsFormula } from './layout';
import type { ColumnKey, Layout, PlannedColumn } from './layout';
import type { ScorecardInput } from './input';
import { scorecardFoot } from './methodLine';
import { METHOD_SHEETS } from './methods';
import type { Below, MethodParts, Scores } from './methods/methodSheet';
import { scorecardKey, scorecardName } from './names';
import { legendBlocks, legendRows, legendScores } from './legend';
import { behindFormula, notes, subtitle } from './notes';
import { BEHIND_CELL, HEADING_ROW, whileCurrent } from './sourceTable';
import { HEADINGS } from './texts';
import { heightOfLines, LINE, linesOf, PADDING, widthOfTexts, widthOfWords, writtenText } from '../textSize';

const GAP_WIDTH = 20;

export const SCORECARD_SHEET: SheetKind<ScorecardInput> = {
  key: ({ scorecard }) => scorecardKey(scorecard),
  name: ({ scorecard }) => scorecard.title,
  plan: scorecardPlan,
};

/** Our functions compute by one book; a sheet of another would say something else than the pane. */
function refuseOtherBook(scorecard: Scorecard): void {
  if (methodOf(scorecard).measure.isByAnchors || scorecard.ruleBook === KEP_241.id) return;
  throw new ModelError('sheetByOtherBook', { decree: KEP_241.title, book: quoted(scorecard.ruleBook) });
}

/** The total of an organization is made of its perspectives or objectives; without any there is nothing to write. */
function refuseUngrouped({ scorecard, result }: ScorecardInput): void {
  if (!methodOf(scorecard).summary.isOfPerspectives) return;
  if (result.perspectives.length + result.objectives.length === 0) throw new ModelError('perspectivesMissing');
}

/** Refused for a rule book that the functions do not compute by, and for an organization without any groups. */
export function scorecardPlan(input: ScorecardInput): SheetPlan {
  refuseOtherBook(input.scorecard);
  refuseUngrouped(input);
  const layout = layoutOf(input);
  const { body } = layout;
  const method = METHOD_SHEETS[input.scorecard.kind];
  const own = body.last + 4;
  const below = { total: body.last + 1, status: body.last + 2, own, tables: own + method.ownRows };
  return sheet(layout, below, method.partsOf(layout, below));
}

function sheet(layout: Layout, below: Below, parts: MethodParts): SheetPlan {
  const { body, input, label } = layout;
  const { scores, tables } = parts;
  const columns = [...parts.given, ...scores.columns, lightColumn(layout)];
  const legend = (tables.at(-1)?.last ?? below.tables - 2) + 2;
  const noteRow = legend + legendRows(layout) + 1;
  const texts = [...parts.notes, ...notes(layout)];
  const signatures = noteRow + texts.length + 1;
  const end = signatures + SIGNATURE_ROWS - 1;
  const frames = [headFrame(layout), signatureFrame(layout, signatures)];
  const lastPrinted = columnLetters(body.column('gap') - 1);
  const bands = lightLimits(input.scorecard);
  return {
    key: scorecardKey(input.scorecard),
    name: input.scorecard.title,
    columns: body.keys.map((key) => widthOf(columns.find((column) => column.key === key))),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: input.scorecard.title }]] },
      { at: 'A2', style: 'subtitle', cells: [[subtitle(layout)]] },
      { at: BEHIND_CELL, style: 'remark', cells: [[behindFormula(layout)]] },
      ...headingBlocks(layout, columns),
      ...columns.map((column) => columnBlock(layout, column)),
      ...groupEnds(layout),
      heightBlock(layout, columns, end),
      ...totalBlocks(layout, below, scores.totals),
      { at: body.cell(label, below.status), style: 'remark', cells: [[parts.status]] },
      ...parts.blocks,
      ...legendBlocks(layout, legend),
      { at: `A${noteRow}`, style: 'note', cells: texts.map((text) => [text]) },
      ...frames.flatMap(({ blocks }) => blocks),
    ],
    kept: frames.flatMap(({ kept }) => kept),
    lights: [
      { range: body.range('score'), bands },
      { range: body.cell('value', below.total), bands },
      ...tables.map((table) => ({ range: groupRange(layout, table, 'score'), bands })),
      { range: legendScores(layout, legend), bands },
    ],
    hidden: hiddenColumns(layout),
    freeze: { rows: HEADING_ROW },
    ...(input.result.total !== null && !input.isToFill && { total: input.result.total }),
    names: [...namesOf(layout, below), ...perspectiveNames(layout, tables.at(-1)), ...parts.names],
    foot: scorecardFoot(input, input.language),
    print: {
      landscape: true,
      area: `A1:${lastPrinted}${end}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(input.language, ruleOf(layout)),
    },
    select: 'A1',
  };
}

/** By what is scored: the rule book, or the method where there is none. */
function ruleOf({ input: { scorecard }, say }: Layout): string {
  const { measure, words } = methodOf(scorecard);
  return measure.isByAnchors ? say(words.how(scorecard)) : KEP_241.title;
}

/** What is kept beside the table, but for weights that people type there. */
function hiddenColumns({ body, input }: Layout): number[] {
  const typed = input.scorecard.weights === 'own' ? ['gap', 'keptKey', 'kept-weight'] : [];
  return body.keys.flatMap((key, column) => (column >= body.column('gap') && !typed.includes(key) ? [column] : []));
}

/** No word of a heading is broken; the gap before what is kept has none. */
function widthOf(column: PlannedColumn | undefined): number {
  return column === undefined ? GAP_WIDTH : Math.max(column.width, widthOfWords(column.heading));
}

function lightColumn(layout: Layout): PlannedColumn {
  const { body, result } = layout;
  return {
    key: 'light',
    heading: layout.say(HEADINGS.light),
    width: Math.max(58, widthOfTexts(result.bands.words?.labels ?? [], 'bold')),
    style: 'sign',
    cells: spilling(lightsFormula(layout, body.range('score')), body.rows),
  };
}

/** One heading over the table and, after the gap, one over what is kept beside it. */
function headingBlocks({ body }: Layout, columns: readonly PlannedColumn[]): Block[] {
  const headingOf = (key: ColumnKey) => columns.find((column) => column.key === key)?.heading ?? null;
  const gap = body.keys.indexOf('gap');
  const parts = gap < 0 ? [body.keys] : [body.keys.slice(0, gap), body.keys.slice(gap + 1)];
  return parts.flatMap((keys): Block[] => {
    const [first] = keys;
    if (first === undefined) return [];
    return [{ at: body.cell(first, HEADING_ROW), style: 'heading', cells: [keys.map(headingOf)] }];
  });
}

/** Where the perspective changes, as the rows stood when this was written; none where perspectives alternate. */
function groupEnds({ body, result }: Layout): Block[] {
  const names = result.rows.map(({ perspective }) => perspective);
  const ends = names.flatMap((name, row) => (row + 1 < names.length && names[row + 1] !== name ? [row] : []));
  if (ends.length >= new Set(names).size) return [];
  const keys = body.keys.slice(0, body.column('light') + 1);
  return ends.map((row): Block => {
    return { at: `A${body.first + row}`, style: 'groupEnd', cells: [keys.map(() => null)] };
  });
}

/** After the headings, of which there are two blocks: each alone would fit the row to its own. */
function heightBlock(layout: Layout, columns: readonly PlannedColumn[], last: number): Block {
  const { body, label } = layout;
  const hidden = hiddenColumns(layout).map((column) => body.keys[column]);
  const shown = columns.filter(({ key }) => !hidden.includes(key));
  const lines = shown.map((column) => linesOf(writtenText(column.heading), widthOf(column)));
  const heading = Math.max(...lines) * LINE + PADDING;
  // All rows to the end: one that was a tall row of the table before may be the total now.
  const rest = Array.from({ length: last - body.last }, () => heightOfLines(1));
  const heights = [heading, ...rowHeights(layout, columns), ...rest];
  return { at: body.cell(label, HEADING_ROW), heights, cells: heights.map(() => [null]) };
}

function totalBlocks(layout: Layout, { total }: Below, { share, value }: Scores['totals']): Block[] {
  const { body, label, input, say } = layout;
  const formula = (cell: string | null): string | null =>
    cell === null ? null : `=${whileCurrent(input.isToFill ? onceFilled(layout, cell.slice(1)) : cell.slice(1))}`;
  const before = body.keys.slice(0, body.column('share'));
  const words = before.map((key) => (key === label ? say(methodOf(input.scorecard).words.total) : null));
  return [
    { at: `A${total}`, style: 'total', cells: [words] },
    {
      at: body.cell('share', total),
      style: 'total',
      format: SHARE_FORMAT,
      cells: [[formula(share)]],
    },
    {
      at: body.cell('value', total),
      style: 'total',
      format: SCORE_FORMAT,
      cells: [[formula(value)]],
    },
    {
      at: body.cell('light', total),
      style: 'totalSign',
      cells: [[lightsFormula(layout, body.cell('value', total))]],
    },
  ];
}

/** A table in which nothing stands yet lacks no total. */
function onceFilled({ body }: Layout, formula: string): string {
  return `IF(SUM(IF(IFERROR(${body.range('realization')}="",FALSE),0,1))=0,"",${formula})`;
}

/** The last table below is that of the perspectives: what a chart of them shows. */
function perspectiveNames(layout: Layout, table: GroupTable | undefined): { name: string; at: string }[] {
  if (table === undefined) return [];
  const { scorecard } = layout.input;
  return [
    { name: scorecardName(scorecard, 'perspectiveNames'), at: groupRange(layout, table, layout.label) },
    { name: scorecardName(scorecard, 'perspectiveScores'), at: groupRange(layout, table, 'score') },
    { name: scorecardName(scorecard, 'perspectiveValues'), at: groupRange(layout, table, 'value') },
  ];
}

function namesOf(layout: Layout, { total }: Below): { name: string; at: string }[] {
  const { body, input } = layout;
  // What a benchmark, a contract and an Objective Matrix read; a form to be filled in has one of its own.
  const compared = input.isToFill ? [] : (['polarity', 'worst', 'weight'] as const);
  const anchors = ['anchor0', 'anchor3', 'anchor8', 'anchor10'] as const;
  const named = ['code', 'target', 'realization', ...compared, 'score', 'share', 'light', ...anchors] as const;
  const columns = named.filter((key) => body.has(key));
  const typed = input.scorecard.weights === 'own' && body.has('kept-weight');
  // The first column says whose weight stands in the last.
  const keysAndWeights = typed ? `${body.cell('keptKey', body.first)}:${body.cell('kept-weight', body.last)}` : '';
  return [
    ...columns.map((key) => ({ name: scorecardName(input.scorecard, key), at: body.range(key) })),
    { name: scorecardName(input.scorecard, 'name'), at: body.range(layout.label) },
    { name: scorecardName(input.scorecard, 'total'), at: body.cell('value', total) },
    ...(typed ? [{ name: scorecardName(input.scorecard, 'weights'), at: keysAndWeights }] : []),
  ];
}
