/** The sheet of one scorecard (OMAX, CKP or NKO), live from its KPI table. Its key is scorecard/<id>. */
import type { Block, SheetPlan } from '../plan';
import { columnLetters } from '../address';
import { spilling } from '../body';
import { ckpScores } from './ckp';
import type { ContractScores } from './contractScores';
import { behaviourCell, employeeBlocks, employeeNotes, EMPLOYEE_ROWS } from './employee';
import { groupRange, groupTable } from './groups';
import type { GroupTable } from './groups';
import { equalWeights, nkoScores, organizationBlocks, organizationTables, unplacedFormula } from './nko';
import type { OrganizationTables } from './nko';
import { SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { omaxScores } from './omax';
import { perspectiveBlocks } from './perspectives';
import { givenColumns, rowHeights } from './scorecardColumns';
import { bandsOf, columnBlock, draftOf, HEADING_ROW, isPresent, lightsFormula } from './scorecardDraft';
import type { ColumnKey, Draft, PlannedColumn } from './scorecardDraft';
import type { ScorecardInput } from './scorecardInput';
import { legendBlocks, legendScores, LEGEND_ROWS, notes, statusFormula, subtitles } from './scorecardNotes';
import { HEADINGS, TOTALS } from './scorecardTexts';
import { widthOfWords } from '../textSize';

const GAP_WIDTH = 20;

/** How the sheet of a scorecard is called in the model. */
export function scorecardKey({ id }: { readonly id: string }): string {
  return `scorecard/${id}`;
}

/** The hidden name of a column of a scorecard's body, or of its total; names are codes in a table without names. */
export function scorecardName(
  { id }: { readonly id: string },
  part:
    | 'code'
    | 'name'
    | 'score'
    | 'share'
    | 'light'
    | 'weights'
    | 'perspectives'
    | 'perspectiveNames'
    | 'perspectiveScores'
    | 'total'
    | 'behaviour',
): string {
  return `tb_card_${id.replace(/[^A-Za-z0-9]/g, '_')}_${part}`;
}

/** Rows from the total on. */
interface Below {
  readonly total: number;
  readonly status: number;
  /** Where the value of the employee begins; only a CKP has one. */
  readonly employee: number;
  /** The row of the first table of groups. */
  readonly tables: number;
}

export function scorecardPlan(input: ScorecardInput): SheetPlan {
  const draft = draftOf(input);
  const { body } = draft;
  const { kind } = input.scorecard;
  const employee = body.last + 4;
  const tables = employee + (kind === 'ckp' ? EMPLOYEE_ROWS + 1 : 0);
  const below = { total: body.last + 1, status: body.last + 2, employee, tables };
  return kind === 'nko' ? organizationSheet(draft, below) : contractSheet(draft, below);
}

function contractSheet(draft: Draft, below: Below): SheetPlan {
  const { result } = draft;
  const scores = draft.input.scorecard.kind === 'omax' ? omaxScores(draft) : ckpScores(draft);
  const groups = result.perspectives.map(({ name }) => name);
  const table = groups.length > 0 ? groupTable(below.tables, groups) : null;
  const unplaced =
    table === null ? null : `ABS(SUM(${isPresent(draft)})-SUM(${groupRange(draft, table, 'realization')}))`;
  const isCkp = draft.input.scorecard.kind === 'ckp';
  const behaviour = {
    name: scorecardName(draft.input.scorecard, 'behaviour'),
    at: behaviourCell(draft, below.employee),
  };
  return sheet(draft, below, [...givenColumns(draft), ...scores.columns], scores, {
    tables: table === null ? [] : [table],
    blocks: [
      ...(isCkp ? employeeBlocks(draft, below.employee, draft.body.cell('value', below.total)) : []),
      ...(table === null ? [] : perspectiveBlocks(draft, table)),
    ],
    names: isCkp ? [behaviour] : [],
    notes: isCkp ? employeeNotes(draft) : [],
    status: statusFormula(draft, { unplaced, unweighed: null }),
  });
}

function organizationSheet(draft: Draft, below: Below): SheetPlan {
  const tables = organizationTables(draft, below.tables);
  const scores = nkoScores(draft, tables);
  const { first, last } = tables.perspectives;
  const namesAndWeights = `${draft.body.cell(draft.label, first)}:${draft.body.cell('weight', last)}`;
  const isEqual = draft.input.scorecard.weights === 'equal';
  const given = givenColumns(draft).map((column) =>
    column.key === 'weight' && isEqual ? { ...column, cells: equalWeights(draft, tables) } : column,
  );
  return sheet(draft, below, [...given, ...scores.columns], scores, {
    tables: [...(tables.objectives === null ? [] : [tables.objectives]), tables.perspectives],
    blocks: organizationBlocks(draft, tables),
    names: [{ name: scorecardName(draft.input.scorecard, 'perspectives'), at: namesAndWeights }],
    status: statusFormula(draft, {
      unplaced: unplacedFormula(draft, tables),
      unweighed: unweighedFormula(draft, tables),
    }),
  });
}

/** Perspectives with data and without a weight. */
function unweighedFormula(draft: Draft, { perspectives }: OrganizationTables): string {
  const [score, weight] = (['score', 'weight'] as const).map((key) => groupRange(draft, perspectives, key));
  return `SUM(IF(IFERROR(${score}="",FALSE),0,IF(${weight}="",1,0)))`;
}

interface Groups {
  readonly tables: readonly GroupTable[];
  readonly blocks: readonly Block[];
  readonly names?: readonly { name: string; at: string }[];
  readonly notes?: readonly string[];
  readonly status: string;
}

function sheet(
  draft: Draft,
  below: Below,
  given: readonly PlannedColumn[],
  { totals }: ContractScores,
  groups: Groups,
): SheetPlan {
  const { body, input, label } = draft;
  const columns = [...given, lightColumn(draft)];
  const legend = (groups.tables.at(-1)?.last ?? below.tables - 2) + 2;
  const noteRow = legend + LEGEND_ROWS + 1;
  const texts = [...(groups.notes ?? []), ...notes(draft)];
  const lastPrinted = columnLetters(body.has('gap') ? body.column('gap') - 1 : body.keys.length - 1);
  const bands = bandsOf(draft);
  return {
    key: scorecardKey(input.scorecard),
    name: input.scorecard.title,
    columns: body.keys.map((key) => widthOf(columns.find((column) => column.key === key))),
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: input.scorecard.title }]] },
      { at: 'A2', style: 'subtitle', cells: subtitles(draft).map((text) => [text]) },
      ...headingBlocks(draft, columns),
      ...columns.map((column) => columnBlock(draft, column)),
      ...heightBlocks(draft, columns),
      ...totalBlocks(draft, below, totals),
      { at: body.cell(label, below.status), style: 'remark', cells: [[groups.status]] },
      ...groups.blocks,
      ...legendBlocks(draft, legend),
      { at: `A${noteRow}`, style: 'note', cells: texts.map((text) => [text]) },
    ],
    lights: [
      { range: body.range('score'), bands },
      { range: body.cell('value', below.total), bands },
      ...groups.tables.map((table) => ({ range: groupRange(draft, table, 'score'), bands })),
      { range: legendScores(draft, legend), bands },
    ],
    freeze: { rows: HEADING_ROW, columns: body.column(label) + 1 },
    names: [...namesOf(draft, below), ...perspectiveNames(draft, groups.tables.at(-1)), ...(groups.names ?? [])],
    print: {
      landscape: true,
      area: `A1:${lastPrinted}${noteRow + texts.length - 1}`,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
    },
    select: body.cell('score', body.first),
  };
}

/** No word of a heading is broken; the gap before what is kept has none. */
function widthOf(column: PlannedColumn | undefined): number {
  return column === undefined ? GAP_WIDTH : Math.max(column.width, widthOfWords(column.heading));
}

function lightColumn(draft: Draft): PlannedColumn {
  const { body } = draft;
  return {
    key: 'light',
    heading: draft.say(HEADINGS.light),
    width: 58,
    style: 'sign',
    cells: spilling(lightsFormula(draft, body.range('score')), body.rows),
  };
}

/** One heading over the table and, after the gap, one over what is kept beside it. */
function headingBlocks({ body }: Draft, columns: readonly PlannedColumn[]): Block[] {
  const headingOf = (key: ColumnKey) => columns.find((column) => column.key === key)?.heading ?? null;
  const gap = body.keys.indexOf('gap');
  const parts = gap < 0 ? [body.keys] : [body.keys.slice(0, gap), body.keys.slice(gap + 1)];
  return parts.flatMap((keys): Block[] => {
    const [first] = keys;
    if (first === undefined) return [];
    return [{ at: body.cell(first, HEADING_ROW), style: 'heading', cells: [keys.map(headingOf)] }];
  });
}

function heightBlocks(draft: Draft, columns: readonly PlannedColumn[]): Block[] {
  const { body, label } = draft;
  const heights = rowHeights(draft, columns);
  if (heights === null) return [];
  return [{ at: body.cell(label, body.first), heights, cells: heights.map(() => [null]) }];
}

function totalBlocks(draft: Draft, { total }: Below, { share, value }: ContractScores['totals']): Block[] {
  const { body, label, input, say } = draft;
  const before = body.keys.slice(body.column(label), body.column('share'));
  const words = before.map((key) => (key === label ? say(TOTALS[input.scorecard.kind]) : null));
  return [
    { at: body.cell(label, total), style: 'total', cells: [words] },
    { at: body.cell('share', total), style: 'total', format: SHARE_FORMAT, cells: [[share]] },
    { at: body.cell('value', total), style: 'total', format: SCORE_FORMAT, cells: [[value]] },
    {
      at: body.cell('light', total),
      style: 'totalSign',
      cells: [[lightsFormula(draft, body.cell('value', total))]],
    },
  ];
}

/** The last table below is that of the perspectives: what a chart of them shows. */
function perspectiveNames(draft: Draft, table: GroupTable | undefined): { name: string; at: string }[] {
  if (table === undefined) return [];
  const { scorecard } = draft.input;
  return [
    { name: scorecardName(scorecard, 'perspectiveNames'), at: groupRange(draft, table, draft.label) },
    { name: scorecardName(scorecard, 'perspectiveScores'), at: groupRange(draft, table, 'score') },
  ];
}

function namesOf(draft: Draft, { total }: Below): { name: string; at: string }[] {
  const { body, input } = draft;
  const columns = (['code', 'score', 'share', 'light'] as const).filter((key) => body.has(key));
  const typed = input.scorecard.weights === 'own' && body.has('kept-weight');
  // The first column says whose weight stands in the last.
  const keysAndWeights = typed ? `${body.cell('keptKey', body.first)}:${body.cell('kept-weight', body.last)}` : '';
  return [
    ...columns.map((key) => ({ name: scorecardName(input.scorecard, key), at: body.range(key) })),
    { name: scorecardName(input.scorecard, 'name'), at: body.range(draft.label) },
    { name: scorecardName(input.scorecard, 'total'), at: body.cell('value', total) },
    ...(typed ? [{ name: scorecardName(input.scorecard, 'weights'), at: keysAndWeights }] : []),
  ];
}
