/** Portable copies of what we write ourselves: the same numbers without our functions. */
import { newEmployeesDraft } from '../../src/model/employees/draft';
import { insightOf } from '../../src/model/scorecard/evaluation';
import { EMPTY_MODEL } from '../../src/model/types';
import { CASE_LOG_SHEET } from '../../src/sheets/cases/caseLog';
import { TIMELINESS_SHEET } from '../../src/sheets/cases/timeliness';
import { hierarchyRequest } from '../../src/sheets/hierarchy/judgments';
import { planned, requestOf } from '../../src/sheets/kind';
import { COVERAGE_SHEET } from '../../src/sheets/scorecard/quality/coverage';
import { SMART_SHEET } from '../../src/sheets/scorecard/quality/smart';
import { employeesWriting } from '../../src/taskpane/employees/writing';
import { listNow } from '../../src/workbook/reading/employeeLists';
import { nameTables, tableNameOf } from '../../src/workbook/reading/kpiTable';
import { SAMPLE_IDS } from '../../src/workbook/samples/sampleRegistry';
import { writeSheets } from '../../src/workbook/writing/writer';
import { kppn, samsat, treasurer } from '../model/scorecard/support';
import { openedSample } from '../samples/opened';
import type { OpenWorkbook } from '../support/excel';
import { openWorkbook } from '../support/excel';
import { writeCard, functions } from './plans/cards';
import { portableCopy } from './portableCopy';
import { samsatModel } from './samsatModel';
import { addSheet, type } from './sheet';

let close: (() => void) | null = null;
afterEach(() => {
  close?.();
  close = null;
});

async function expectSameCopy(workbook: Pick<OpenWorkbook, 'close'>): Promise<void> {
  const { plan, differences, compared } = await portableCopy(workbook);
  expect(plan.valuesOnly.map(({ cell, reason }) => `${cell.sheet} ${cell.formula.slice(0, 80)}: ${reason.en}`)).toEqual(
    [],
  );
  const formulas = [
    ...plan.cells.map(({ formula }) => formula),
    ...(plan.helper?.cells ?? []).flatMap(({ content }) => ('formula' in content ? [content.formula] : [])),
  ];
  expect(
    formulas.filter((formula) =>
      /\b(?:AHP|OMAX|CKP|BSC|PLS)[._]|\b(?:LET|XLOOKUP|XMATCH|FILTER|SORTBY|LAMBDA)\(/.test(formula),
    ),
  ).toEqual([]);
  expect(differences.slice(0, 10)).toEqual([]);
  expect(compared).toBeGreaterThan(50);
}

test.each(SAMPLE_IDS)('the sheets of the study %s', async (id) => {
  const opened = await openedSample(id);
  close = () => opened.close();
  await expectSameCopy(opened);
});

test('the hierarchy of SAMSAT: judgments, global weights', async () => {
  const workbook = openWorkbook({ functions });
  close = () => workbook.close();
  await writeSheets(hierarchyRequest(samsatModel(), 'en'), 'replace');
  await workbook.book.settled();
  await expectSameCopy(workbook);
});

test.each([
  ['SAMSAT', () => writeCard(samsat(({ exactWeight }) => exactWeight))],
  [
    'SAMSAT by the hurdle rule',
    () =>
      writeCard(
        samsat(({ exactWeight }) => exactWeight),
        { card: { rule: 'hurdle' } },
      ),
  ],
  [
    'the treasurer',
    () => writeCard(treasurer('table7'), { card: { kind: 'ckp', normalize: false, behaviour: 92.89 } }),
  ],
  ['KPPN Banyuwangi', () => writeCard(kppn(), { card: { kind: 'nko', weights: 'equal' } })],
] as const)('the scorecard of %s', async (_, write) => {
  const { workbook } = await write();
  close = () => workbook.close();
  await expectSameCopy(workbook);
});

test('the values of employees, with blanks', async () => {
  // Invented data, without ties at the edges: IronCalc's TEXTJOIN names everybody.
  const workbook = openWorkbook({ functions });
  close = () => workbook.close();
  const people = [108.98, 107, 107, 101.5, '', 94.97, 93].map((results, row) => [`P${row}`, results, '', 92.89]);
  await addSheet('Pegawai');
  await type('B3', [['Nama', 'CKP', 'Tugas tambahan', 'NP'], ...people], 'Pegawai');
  const area = { sheet: 'Pegawai', row: 2, column: 1, rows: 8, columns: 4 };
  await nameTables([{ name: tableNameOf('one'), area }]);
  const list = await listNow('one');
  const draft = list && newEmployeesDraft(list, 'one');
  if (!draft) throw new Error('no list');
  await writeSheets(employeesWriting(draft, draft, EMPTY_MODEL, 'en'), 'newSheets');
  await workbook.book.settled();
  await expectSameCopy(workbook);
});

test('a case log with its results, duties against indicators, and the SMART-C check', async () => {
  // Invented data; every duty and indicator is marked: IronCalc's TEXTJOIN names everybody.
  const { workbook, input } = await writeCard(treasurer('table2'), { card: { kind: 'ckp' } });
  close = () => workbook.close();
  const log = { language: 'en', scorecard: input.scorecard, kpi: input.kpis[1]!, rules: 'spp', rows: 8 } as const;
  const evaluation = { ...input, problems: [] };
  const following = { language: 'en', evaluation, insight: insightOf(evaluation) } as const;
  const sheets = [
    planned(CASE_LOG_SHEET, log),
    planned(TIMELINESS_SHEET, log),
    planned(COVERAGE_SHEET, following),
    planned(SMART_SHEET, following),
  ];
  const { sheets: names } = await writeSheets(requestOf(EMPTY_MODEL, sheets), 'newSheets');
  const [cases = '', rules = '', coverage = '', smart = ''] = names;
  await type(
    'B5',
    [
      ['a', 'SPP LS', 45292, '', 45299, 'Yes'],
      ['b', 'SPP GUP', 45293, '', 45310, ''],
      ['c', '', '', 45300, 45307, ''],
      ['d', 'LPJ', 45293, '', 45294, ''],
      ['e', 'SPP UP/TUP', 45293, '', '', ''],
      ['f', 'Report', 45322, '', 45333, ''],
      ['g', 'Salary', 45322, '', 45275, ''],
      ['h', 'Days', 45322, '', 45333, ''],
    ],
    cases,
  );
  await type(
    'B8',
    [
      ['Report', 10, 'day of the next month'],
      ['Salary', 15, 'day of the month before'],
      ['Days', 31, 'days'],
    ],
    rules,
  );
  await type('C30', [['working day after']], rules);
  await type(
    'B33',
    [
      ['New year', 45292],
      ['Leave', 45295],
    ],
    rules,
  );
  await type(
    'B8',
    [
      ['Pay', 'x', 'x', 'x', 'x', 'x', 'x'],
      ['Report', '', '', '', '', 'x', ''],
    ],
    coverage,
  );
  await type(
    'D5',
    [
      ['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes'],
      ['Yes', 'No', '', 'Yes', 'Yes', 'perhaps'],
    ],
    smart,
  );
  await workbook.book.settled();
  await expectSameCopy(workbook);
});
