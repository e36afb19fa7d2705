/** How often the workbook is asked while a sheet of any kind is written, as the pane does: each time costs Excel a trip. */
import { newEmployeesDraft, readDraft } from '../../src/model/employees/draft';
import { newFeedbackDraft, readAnswers } from '../../src/model/feedback/draft';
import { readDraft as readQuestionnaire } from '../../src/model/research/pathModel/draft';
import { inventedAnswers, questionnaireOf } from '../../src/gallery/data/questionnaires';
import { newSurveyDraft, readAnswers as readSurveyAnswers } from '../../src/model/survey/draft';
import { EMPTY_MODEL } from '../../src/model/types';
import { newDraft } from '../../src/model/scorecard/draft';
import type { Evaluation } from '../../src/model/scorecard/evaluation';
import { evaluate, sourceOf } from '../../src/model/scorecard/evaluation';
import type { CellValue, Model } from '../../src/model/types';
import type { PlannedSheet } from '../../src/sheets/kind';
import { planned, requestOf } from '../../src/sheets/kind';
import { SHEET_KINDS } from '../../src/sheets/kinds';
import type { PlannedCell } from '../../src/sheets/plan';
import { checkSheets, writeSheets } from '../../src/workbook/writing/writer';
import { everySheet } from '../support/everySheet';
import { openWorkbook } from '../support/excel';
import type { OpenWorkbook } from '../support/excel';

const MOST = 12;
/** Of a request and of an answer: Excel on the web takes 5 MB. */
const MOST_BYTES = 4_000_000;

let workbook: OpenWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.close());

const sheets = everySheet('id');
const kinds = Object.keys(SHEET_KINDS) as (keyof typeof SHEET_KINDS)[];

/** Answers the model with the records, as the next write finds them. */
async function write(model: Model, written: readonly PlannedSheet[], most = MOST): Promise<Model> {
  const before = workbook.traffic.requests;
  const request = requestOf(model, written);
  const check = await checkSheets(request);
  const { records } = await writeSheets(request, 'replace', check);
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(most);
  await workbook.book.settled();
  return { ...model, sheets: records };
}

test.each(kinds)('%s is checked and written in at most 12 requests, and so it is again in place', async (kind) => {
  // Names of sheets that it goes with stand in formulas only.
  const sheet = { ...sheets[kind], build: () => sheets[kind].build((key) => key) };
  await write(await write(EMPTY_MODEL, [sheet]), [sheet]);
  expect(workbook.book.sheets).toHaveLength(2);
});

const ASPECTS = ['Orientasi pelayanan', 'Integritas', 'Komitmen', 'Disiplin', 'Kerja sama'];
const KINDS = ['atasan', 'rekan', 'rekan', 'rekan', 'bawahan'];

function listOf(rows: CellValue[][]) {
  const area = { sheet: 'Daftar', row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return { area, cells: rows, below: [] };
}

/** Names and numbers are invented. */
function manyEmployees(count: number): PlannedSheet[] {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    return [`Pegawai ${index}`, `N${index}`, 90 + (index % 30), 1, '', 80 + (index % 40)];
  });
  const headings = ['Nama', 'NIP', 'CKP', 'Tugas tambahan', 'Kreativitas', 'Perilaku'];
  const draft = newEmployeesDraft(listOf([headings, ...rows]), 'many');
  if (!draft) throw new Error('no list');
  return [planned(SHEET_KINDS.employees, { ...draft, reading: readDraft(draft), language: 'id' })];
}

/** Five of each person: the sheet of the people, and that of the answers. */
function manyAnswers(count: number): PlannedSheet[] {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const points = ASPECTS.map((__, aspect) => 60 + ((index * 37 + aspect * 11) % 40));
    return [`Penilai ${index % 97}`, `Pegawai ${Math.floor(index / 5)}`, KINDS[index % 5] ?? '', ...points];
  });
  const headings = ['Penilai', 'Pegawai yang dinilai', 'Hubungan', ...ASPECTS];
  const draft = newFeedbackDraft(listOf([headings, ...rows]), 'many');
  if (!draft) throw new Error('no answers');
  const input = { ...draft, reading: readAnswers(draft), language: 'id' as const };
  return [planned(SHEET_KINDS.feedback, input), planned(SHEET_KINDS.raters, input)];
}

/** Eight items, 28 pairs: the results, and the answers as judgments. */
function manyRespondents(count: number): PlannedSheet[] {
  const items = Array.from({ length: 8 }, (_, index) => `Kriteria ${index + 1}`);
  const pairs = items.flatMap((one, index) => items.slice(index + 1).map((other) => `${one} vs ${other}`));
  const rows = Array.from({ length: count }, (_, person): CellValue[] => {
    return [`Responden ${person}`, ...pairs.map((__, pair) => [3, 0.5, 5, 1][(person + pair) % 4] ?? 1)];
  });
  const draft = newSurveyDraft(listOf([['Nama', ...pairs], ...rows]), 'many', EMPTY_MODEL);
  if (!draft) throw new Error('no survey');
  const input = { ...draft, reading: readSurveyAnswers(draft), language: 'id' as const };
  return [planned(SHEET_KINDS.survey, input), planned(SHEET_KINDS.surveyAnswers, input)];
}

/** With a number in place of each formula and of each cell that a formula fills: nothing has to be computed. */
function computed({ build, ...sheet }: PlannedSheet): PlannedSheet {
  const shown = (cell: PlannedCell): PlannedCell =>
    cell === null || (typeof cell === 'string' && cell.startsWith('=')) ? 98.7654321 : cell;
  return {
    ...sheet,
    build: () => {
      const plan = build((key) => key);
      return {
        ...plan,
        blocks: plan.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(shown)) })),
      };
    },
  };
}

/** Twenty indicators in each period or office; all numbers are invented. */
function manyScored(count: number): Evaluation[] {
  const headings = ['Kode', 'Indikator', 'Perspektif', 'Target', 'Realisasi', 'Polaritas', 'Bobot'];
  return Array.from({ length: count }, (_, place) => {
    const rows = Array.from({ length: 20 }, (__, kpi): CellValue[] => {
      const done = 70 + ((place * 37 + kpi * 53) % 60);
      return [`K${kpi + 1}`, `Indikator ${kpi + 1}`, `Perspektif ${kpi % 4}`, 100, done, 'maximize', 1 + (kpi % 3)];
    });
    const { area, cells } = listOf([headings, ...rows]);
    const source = sourceOf({ ...area, sheet: `Tabel ${place}` }, cells);
    if (!source) throw new Error('no table');
    return evaluate(source, newDraft(source, `many${place}`, `CKP ${place}`).scorecard, EMPTY_MODEL);
  });
}

function manyQuestions(count: number): PlannedSheet[] {
  const constructs = Array.from({ length: 8 }, (_, index) => [`X${index + 1}`, 5] as const);
  const items = constructs.flatMap(([code, size]) => Array.from({ length: size }, (_, item) => `${code}.${item + 1}`));
  const draft = questionnaireOf([items, ...inventedAnswers({ people: count, constructs, seed: 5 })]);
  const input = { ...draft, reading: readQuestionnaire(draft), language: 'id' as const };
  return [planned(SHEET_KINDS.pathModel, input), planned(SHEET_KINDS.codedAnswers, input)];
}

const WAYS = ['typed', 'ratio', 'parts'] as const;
const RULES = ['last', 'sum', 'average'] as const;

function manyPeriods(count: number): PlannedSheet[] {
  const scored = manyScored(count);
  const [first] = scored;
  if (!first) throw new Error('no period');
  const how = first.kpis.map(({ key }, index) => {
    return [key, { way: WAYS[index % 3] ?? 'typed', parts: 3, rule: RULES[index % 3] ?? 'last' }] as const;
  });
  const periods = {
    grain: 'month',
    year: 2020,
    count,
    language: 'id',
    table: '',
    kpis: Object.fromEntries(how),
  } as const;
  const sideBySide = scored.map((evaluation, index) => ({ name: `Bulan ${index + 1}`, evaluation }));
  return [
    planned(SHEET_KINDS.periods, { ...first, language: 'id', periods }),
    planned(SHEET_KINDS.periodTable, { ...first, language: 'id', periods }),
    planned(SHEET_KINDS.years, { language: 'id', key: 'many', periods: sideBySide }),
  ];
}

function manyOffices(count: number): PlannedSheet[] {
  const offices = manyScored(count).map((scored, index) => ({ name: `Kantor ${index}`, ...scored }));
  return [
    planned(SHEET_KINDS.benchmark, { language: 'id', offices }),
    planned(SHEET_KINDS.findings, { language: 'id', offices }),
    planned(SHEET_KINDS.ranking, { language: 'id', key: 'many0', offices }),
  ];
}

/**
 * One of the sizes is tried in full, and all in a sixth of it, which takes a fifth of the time: what is written new grows
 * with its size and has a sixth of the bytes, and what is written again goes in pieces of the same bytes, of which the
 * sizes in full need three more at most. `npm run bench` tries all in full.
 */
const SHARE = process.env.FULL_SIZES === undefined ? 1 / 6 : 1;
const MORE_IN_FULL = SHARE < 1 ? 3 : 0;

async function writeLarge(groups: readonly PlannedSheet[][], share: number): Promise<void> {
  for (const group of groups) {
    const large = group.map(computed);
    workbook.faults.payloadLimit = MOST_BYTES * share;
    const written = await write(EMPTY_MODEL, large);
    workbook.faults.payloadLimit = MOST_BYTES;
    await write(written, large, share < 1 ? MOST - MORE_IN_FULL : MOST);
  }
  expect(workbook.book.sheets).toHaveLength(1 + groups.flat().length);
}

test('400 people who answered a survey of 28 pairs: at most 12 requests below 4 MB, new and again', async () => {
  await writeLarge([manyRespondents(400)], 1);
});

test.each([
  ['5,000 employees', () => [manyEmployees(Math.ceil(5_000 * SHARE))]],
  ['1,000 answers of a 360° form', () => [manyAnswers(Math.ceil(1_000 * SHARE))]],
  ['500 respondents to 40 items', () => [manyQuestions(Math.ceil(500 * SHARE))]],
  ['60 periods', () => manyPeriods(60 * SHARE).map((sheet) => [sheet])],
  [
    'benchmark, findings and ranking of 180 offices with 20 indicators',
    () => manyOffices(180 * SHARE).map((sheet) => [sheet]),
  ],
])('%s: at most 12 requests below 4 MB for what is written together, new and again', async (_, groups) => {
  await writeLarge(groups(), SHARE);
});

test('a benchmark and the scorecards of its 40 offices, written together: each request below 4 MB, and undone whole', async () => {
  workbook.faults.payloadLimit = MOST_BYTES;
  const offices = manyScored(40).map((scored, index) => ({ name: `Kantor ${index}`, ...scored }));
  const cards = offices.map((office) => planned(SHEET_KINDS.scorecard, { ...office, language: 'id', weights: null }));
  const all = [planned(SHEET_KINDS.benchmark, { language: 'id', offices }), ...cards];
  const written = await writeSheets(requestOf(EMPTY_MODEL, all.map(computed)), 'newSheets');
  expect(workbook.book.sheets).toHaveLength(42);
  await written.undo();
  expect(workbook.book.sheets).toHaveLength(1);
});
