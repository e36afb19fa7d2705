/**
 * The values of employees: SKP, NKP, NPKP, rating and status of everybody in a list, live from the list, one spilling
 * formula for each column. Its shares are cells, and may be typed there.
 */
import { SHARE_KEYS, EMPLOYEE_ROLES } from '../../model/employees/types';
import { STATUS_WORDS } from '../../engine/ckp/distribution';
import type { Localized } from '../../engine/language';
import { quoted } from '../../engine/messages';
import { areaAddress, cellAddress, columnLetters, quotedSheet } from '../address';
import { spilling } from '../body';
import type { SheetKind } from '../kind';
import { COUNT_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from '../numberFormats';
import { pageFooter } from '../pageFooter';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { feedbackKey } from '../feedback/input';
import { headAt, SIGNATURE_ROWS, signaturesAt } from '../scorecard/frame';
import { BEHIND_CELL } from '../scorecard/sourceTable';
import { heightOfLines, linesOf, widthOfTexts, widthOfWords, writtenText } from '../textSize';
import { behindFormula, columnAsWritten, keptCells, listAsWritten } from './asWritten';
import {
  countFormulas,
  countsFormula,
  labelColumn,
  nkpFormula,
  npkpFormula,
  ratingFormula,
  remarkFormula,
  skpFormula,
  statusFormula,
  tieFormula,
  valueColumn,
} from './formulas';
import type { EmployeesInput } from './input';
import { employeesKey, employeesName } from './input';
import type { Counted, EmployeesLayout, Key } from './layout';
import { employeesLayout, labelOf } from './layout';
import { EMPLOYEES, NOTES, SAID } from './texts';

const [LEAST_NAME, MOST_NAME] = [150, 240];
const NUMBER_WIDTH = 70;
const WIDTHS: Readonly<Partial<Record<Key, number>>> = { number: 130, rating: 84, status: 110, remark: 250, kept: 250 };

const SUMMARY: readonly { readonly of: Counted; readonly words: Localized }[] = [
  { of: 'best', words: STATUS_WORDS.best },
  { of: 'average', words: STATUS_WORDS.average },
  { of: 'below', words: STATUS_WORDS.belowAverage },
  { of: 'without', words: EMPLOYEES.without },
  { of: 'unread', words: EMPLOYEES.unread },
];

export const EMPLOYEES_SHEET: SheetKind<EmployeesInput> = {
  key: ({ id }) => employeesKey(id),
  name: ({ language }) => EMPLOYEES.name[language],
  plan: employeesPlan,
};

function employeesPlan(input: EmployeesInput, nameOf: (key: string) => string): SheetPlan {
  const layout = employeesLayout(input);
  const { body, say, headingRow, countsRow } = layout;
  const head = headAt(say, Math.max(body.column('behaviour'), 2), input.table.period && { text: input.table.period });
  const notes = notesOf(layout, nameOf);
  const signatures = layout.notes + notes.length + 1;
  const label = body.column(labelOf(layout));
  const signed = signaturesAt(say, signatures, { column: label, columns: body.column('status') - label });
  const kept = keptCells(body.column('kept'), body.first);
  const results = body.range('results');
  return {
    key: employeesKey(input.id),
    name: EMPLOYEES.name[input.language],
    columns: body.keys.map((key) => widthOf(layout, key)),
    hidden: [body.column('kept')],
    blocks: [
      { at: 'A1', style: 'title', cells: [[say(EMPLOYEES.title)]] },
      { at: 'A2', style: 'subtitle', cells: [[say(EMPLOYEES.how)]] },
      ...head.blocks,
      { at: BEHIND_CELL, style: 'remark', cells: [[behindFormula(layout.list, kept, say(SAID.behind))]] },
      { at: `A${countsRow}`, style: 'plain', cells: [[countsFormula(layout)]] },
      headingBlock(
        layout,
        headingRow,
        body.keys.map((key) => headingOf(layout, key)),
      ),
      ...body.keys.filter((key) => key !== 'kept').map((key) => columnBlock(layout, key)),
      keptBlock(layout),
      ...summaryBlocks(layout),
      ...shareBlocks(layout),
      { at: `A${layout.notes}`, style: 'note', cells: notes.map((note) => [note]) },
      ...signed.blocks,
    ],
    lights: [{ range: results, bands: 'index' }],
    freeze: { rows: headingRow },
    names: [
      { name: employeesName(input.id, 'columns'), at: columnsAt(layout) },
      { name: employeesName(input.id, 'shares'), at: sharesAt(layout) },
    ],
    kept: [...head.kept, ...signed.kept],
    print: {
      landscape: true,
      area: `A1:${columnLetters(body.column('remark'))}${signatures + SIGNATURE_ROWS - 1}`,
      titleRows: `$${headingRow}:$${headingRow}`,
      footer: pageFooter(input.language),
    },
    select: body.cell(labelOf(layout), body.first),
    foot: { language: input.language, method: say(EMPLOYEES.foot) },
  };
}

const headingOf = ({ say }: EmployeesLayout, key: Key): string => say(EMPLOYEES[key]);

/** As high as its longest heading. */
function headingBlock(layout: EmployeesLayout, row: number, cells: PlannedCell[]): Block {
  const lines = cells.map((cell, column) =>
    linesOf(writtenText(cell), widthOf(layout, layout.body.keys[column] ?? 'remark')),
  );
  return { at: `A${row}`, style: 'heading', heights: [heightOfLines(Math.max(...lines))], cells: [cells] };
}

function widthOf(layout: EmployeesLayout, key: Key): number {
  const { body, input, numbers, say } = layout;
  const words = widthOfWords(headingOf(layout, key));
  if (key === labelOf(layout)) {
    const people = input.reading.employees.map(({ name, number }) => (key === 'person' ? name : number));
    const below = SUMMARY.map((row) => say(row.words));
    return Math.min(MOST_NAME, Math.max(LEAST_NAME, words, widthOfTexts([...people, ...below])));
  }
  const below = [EMPLOYEES.byShare, EMPLOYEES.count, EMPLOYEES.edge][body.column(key) - numbers];
  return Math.max(WIDTHS[key] ?? NUMBER_WIDTH, words, below === undefined ? 0 : widthOfWords(say(below)));
}

function columnBlock(layout: EmployeesLayout, key: Exclude<Key, 'kept'>): Block {
  const { body } = layout;
  const spilled = (formula: string): PlannedCell[] => spilling(formula, body.rows);
  const own: Readonly<Record<typeof key, () => Pick<Block, 'style' | 'format'> & { column: PlannedCell[] }>> = {
    person: () => ({ style: 'text', column: labelColumn(layout, 'name') }),
    number: () => ({ style: 'fact', format: COUNT_FORMAT, column: labelColumn(layout, 'number') }),
    results: () => ({ style: 'result', format: SCORE_FORMAT, column: valueColumn(layout, 'results') }),
    additional: () => ({ style: 'result', format: SCORE_FORMAT, column: valueColumn(layout, 'additional') }),
    creativity: () => ({ style: 'result', format: SCORE_FORMAT, column: valueColumn(layout, 'creativity') }),
    behaviour: () => ({ style: 'result', format: SCORE_FORMAT, column: valueColumn(layout, 'behaviour') }),
    skp: () => ({ style: 'result', format: SCORE_FORMAT, column: spilled(skpFormula(layout)) }),
    nkp: () => ({ style: 'result', format: SCORE_FORMAT, column: spilled(nkpFormula(layout)) }),
    npkp: () => ({ style: 'result', format: SCORE_FORMAT, column: spilled(npkpFormula(layout)) }),
    rating: () => ({ style: 'sign', column: spilled(ratingFormula(layout)) }),
    status: () => ({ style: 'sign', column: spilled(statusFormula(layout)) }),
    remark: () => ({ style: 'label', column: spilled(remarkFormula(layout)) }),
  };
  const { column, ...look } = own[key]();
  return {
    at: body.cell(key, body.first),
    ...look,
    ...(key === labelOf(layout) && heightsOf(layout)),
    cells: column.map((cell) => [cell]),
  };
}

/** Only where a name takes more than a line. */
function heightsOf(layout: EmployeesLayout): Pick<Block, 'heights'> {
  const width = widthOf(layout, labelOf(layout));
  const lines = layout.input.reading.employees.map(({ name }) => linesOf(name, width, 'plain'));
  return lines.every((count) => count <= 1) ? {} : { heights: lines.map(heightOfLines) };
}

/** How the table looked, and which of its columns are used: for the line that says whether the sheet is behind. */
function keptBlock({ body, input, list }: EmployeesLayout): Block {
  const { headings } = input.table;
  const texts = [
    ...listAsWritten(list),
    ...EMPLOYEE_ROLES.map((role) =>
      role === 'behaviour' && input.np !== null
        ? `360|${input.np.id}`
        : columnAsWritten(input.columns[role], headings.texts),
    ),
  ];
  return { at: body.cell('kept', body.first), style: 'note', cells: texts.map((text) => [{ text }]) };
}

function columnsAt({ body }: EmployeesLayout): string {
  const first = body.first + 3;
  return `${body.cell('kept', first)}:${body.cell('kept', first + EMPLOYEE_ROLES.length - 1)}`;
}

function sharesAt({ shares, numbers }: EmployeesLayout): string {
  return `${cellAddress(shares, numbers)}:${cellAddress(shares + SHARE_KEYS.length - 1, numbers)}`;
}

/** A heading row of `columns` cells with words in the first and from the column of numbers on. */
function headingCells(
  { say, numbers }: EmployeesLayout,
  first: Localized,
  others: readonly Localized[],
): PlannedCell[] {
  const between = new Array<PlannedCell>(numbers - 1).fill(null);
  return [say(first), ...between, ...others.map((words) => say(words))];
}

function summaryBlocks(layout: EmployeesLayout): Block[] {
  const { say, summary, numbers, ties } = layout;
  const headings = headingCells(layout, EMPLOYEES.status, [EMPLOYEES.byShare, EMPLOYEES.count, EMPLOYEES.edge]);
  const counts = SUMMARY.map(({ of }) => countFormulas(layout, of));
  const formats = SUMMARY.map(() => [COUNT_FORMAT, COUNT_FORMAT, SCORE_FORMAT]);
  return [
    headingBlock(layout, summary, headings),
    { at: `A${summary + 1}`, style: 'row', cells: SUMMARY.map(() => headings.map(() => null)) },
    { at: `A${summary + 1}`, style: 'label', cells: SUMMARY.map(({ words }) => [say(words)]) },
    { at: cellAddress(summary, numbers), style: 'result', format: formats, cells: counts },
    { at: `A${ties}`, style: 'plain', cells: [[tieFormula(layout, 'best')], [tieFormula(layout, 'below')]] },
  ];
}

function shareBlocks(layout: EmployeesLayout): Block[] {
  const { say, shares, numbers, input } = layout;
  const headings = headingCells(layout, EMPLOYEES.shares, [EMPLOYEES.share]);
  const words = [EMPLOYEES.shareResults, EMPLOYEES.shareSkp, EMPLOYEES.shareBest, EMPLOYEES.shareBelow];
  return [
    headingBlock(layout, shares, headings),
    { at: `A${shares + 1}`, style: 'row', cells: words.map(() => headings.map(() => null)) },
    { at: `A${shares + 1}`, style: 'label', cells: words.map((text) => [say(text)]) },
    {
      at: cellAddress(shares, numbers),
      style: 'input',
      format: SHARE_FORMAT,
      cells: SHARE_KEYS.map((key) => [input.shares[key]]),
    },
  ];
}

function notesOf({ say, input }: EmployeesLayout, nameOf: (key: string) => string): PlannedCell[] {
  const { area, headings } = input.table;
  const fractions = (['results', 'behaviour'] as const).filter((role) => input.reading.columns[role].isFraction);
  return [
    say(NOTES.source, { area: `${quotedSheet(area.sheet)}!${areaAddress(area)}` }),
    ...[NOTES.skp, NOTES.nkp, NOTES.status, NOTES.blanks, NOTES.rating].map((text) => say(text)),
    ...(input.np === null ? [] : [say(NOTES.np, { sheet: quoted(nameOf(feedbackKey(input.np.id))) })]),
    ...fractions.map((role) =>
      say(NOTES.fractions, { heading: quoted(headings.texts[input.columns[role] ?? -1] ?? '') }),
    ),
  ];
}
