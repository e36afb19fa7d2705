/**
 * A record for each KPI: what it measures, how and by whom (SAMSAT Karang Ploso, Lampiran 5). Target and unit follow
 * the KPI table, the rest is filled in. Its key is records/<id>.
 */
import type { Kpi } from '../../model/scorecard/types';
import type { ColumnRole } from '../../model/types';
import { reference } from '../address';
import { pageFooter } from '../pageFooter';
import type { Block, KeptInputs, PlannedCell, SheetPlan } from '../plan';
import { guarded, inQuotes } from '../body';
import { OFFERS, RECORDS } from '../planTexts';
import { inLanguage } from '../say';
import { followingName } from './following';
import type { FollowingSheet } from './following';
import type { RecordsInput } from './input';
import { HEADINGS } from './texts';
import { cellFormat } from './shownFormats';
import { columnOf, rawCell } from './sourceTable';
import { heightOfLines, linesOf } from '../textSize';

const WIDTHS = [150, 370];
const FIRST = 4;
const FIELDS = ['description', 'purpose', 'formula', 'measuring', 'review', 'data', 'measuredBy'] as const;
const LONG_FIELDS = 3;
/** Of a text within a formula. */
const LONGEST_LITERAL = 255;
/** Of a key within a hidden name, which Excel limits to 255 letters. */
const LONGEST_NAME = 60;

export const RECORDS_SHEET: FollowingSheet = {
  offer: OFFERS.records,
  key: ({ evaluation }) => `records/${evaluation.scorecard.id}`,
  name: (input) => followingName(OFFERS.records.name, input),
  plan: ({ language, evaluation: { scorecard, source, kpis } }) => recordsPlan({ language, scorecard, source, kpis }),
};

export function recordsPlan(input: RecordsInput): SheetPlan {
  const { language, scorecard, kpis } = input;
  const say = inLanguage(language);
  const facts = factsOf(input);
  const rows = rowsOf(facts);
  const last = FIRST + Math.max(1, kpis.length) * rows - 2;
  return {
    key: `records/${scorecard.id}`,
    name: say(RECORDS.title, { title: scorecard.title }),
    columns: WIDTHS,
    blocks: [
      { at: 'A1', style: 'title', cells: [[{ text: say(RECORDS.title, { title: scorecard.title }) }]] },
      { at: 'A2', style: 'subtitle', cells: [[say(RECORDS.subtitle)]] },
      ...kpis.flatMap((kpi, index) => recordBlocks(input, facts, kpi, FIRST + index * rows)),
    ],
    freeze: { rows: 2 },
    kept: kpis.map((kpi, index) => keptFields(kpi, FIRST + index * rows + facts.length + 1)),
    print: { landscape: false, area: `A1:B${last}`, footer: pageFooter(language) },
    select: `B${FIRST + facts.length + 1}`,
  };
}

/** What the table knows of a KPI, from top to bottom; perspectives only where there are any. */
type Fact = 'perspective' | 'target' | 'unit';

function factsOf({ kpis }: RecordsInput): Fact[] {
  return kpis.some(({ perspective }) => perspective !== '') ? ['perspective', 'target', 'unit'] : ['target', 'unit'];
}

/** Heading, facts, fields and a blank row. */
function rowsOf(facts: readonly Fact[]): number {
  return 1 + facts.length + FIELDS.length + 1;
}

function factCell(input: RecordsInput, kpi: Kpi, fact: Fact): PlannedCell {
  if (fact === 'perspective') return { text: kpi.perspective };
  const column = columnOf(input, fact);
  if (column !== null) return lookedUp(input, kpi, column);
  return fact === 'unit' ? { text: kpi.unit } : '';
}

function recordBlocks(input: RecordsInput, facts: readonly Fact[], kpi: Kpi, top: number): Block[] {
  const say = inLanguage(input.language);
  const name = kpi.name === '' ? kpi.key : kpi.name;
  const formatOf = (fact: Fact): string => (fact === 'target' ? cellFormat(input, kpi, 'target') : 'General');
  const words = { ...RECORDS, perspective: HEADINGS.perspective };
  const heights = FIELDS.map((_, index) => (index < LONG_FIELDS ? heightOfLines(2) : heightOfLines(1)));
  return [
    {
      at: `A${top}`,
      style: 'heading',
      heights: [linesOf(name, WIDTHS[1] ?? 0) * 15 + 5],
      cells: [[{ text: kpi.code === '' ? say(HEADINGS.name) : kpi.code }, { text: name }]],
    },
    { at: `A${top + 1}`, style: 'label', cells: [...facts, ...FIELDS].map((each) => [say(words[each])]) },
    {
      at: `B${top + 1}`,
      style: 'fact',
      format: facts.map((fact) => [formatOf(fact)]),
      cells: facts.map((fact) => [factCell(input, kpi, fact)]),
    },
    { at: `B${top + facts.length + 1}`, style: 'inputText', heights, cells: FIELDS.map(() => [null]) },
  ];
}

/** Found by the KPI's code or name, so that a table that is sorted shows the target of the right one. */
function lookedUp(input: RecordsInput, kpi: Kpi, column: number): PlannedCell {
  const { area, found } = input.source;
  const rows = found.bodyRows;
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  const cellsOf = (index: number, only?: number): string => {
    const [row, count] = only === undefined ? [first, last - first + 1] : [only, 1];
    const place = { row: area.row + row, column: area.column + index, rows: count, columns: 1 };
    return reference({ sheet: area.sheet, ...place }, '');
  };
  const key = (['code', 'name'] as const)
    .map((role: ColumnRole) => columnOf(input, role))
    .find((index) => index !== null && rawCell(input, kpi, index) !== '');
  if (key === undefined || key === null) return '';
  const raw = rawCell(input, kpi, key);
  if (String(raw).length > LONGEST_LITERAL) return `=${guarded(cellsOf(column, found.bodyRows[kpi.row]))}`;
  const sought = typeof raw === 'string' ? inQuotes(raw) : String(raw);
  const value = `XLOOKUP(${sought},${cellsOf(key)},${cellsOf(column)},"")`;
  return `=IF(${value}="","",${value})`;
}

/** What is filled in stays with its KPI, whatever the order of the table. */
function keptFields({ key }: Kpi, from: number): KeptInputs {
  const to = from + FIELDS.length - 1;
  const name = `${key.replace(/[^A-Za-z0-9]/g, '_').slice(0, LONGEST_NAME)}_${printOf(key)}`;
  return { name, labels: `A${from}:A${to}`, cells: `B${from}:B${to}` };
}

/** Tells apart keys that differ only in what a name cannot hold. */
function printOf(key: string): string {
  let print = 7;
  for (const letter of key) print = (print * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return print.toString(36);
}
