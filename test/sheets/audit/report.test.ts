/** The report of a check: a row for each finding, numbers as numbers, and nothing that could become a formula. */
import { AUDIT_REPORT_SHEET } from '../../../src/sheets/audit/report';
import type { AuditReportInput, ReportedFinding } from '../../../src/sheets/audit/report';

const FOUND: ReportedFinding = {
  place: 'Tabel 4.12 · E50',
  to: { sheet: 'Tabel 4.12', row: 49, column: 4, rows: 1, columns: 1 },
  certainty: 'certain',
  about: 'Nilai',
  sentence: '=L1c, Value: tercetak 0,6, padahal 0,51.',
  printed: '0,6',
  computed: '51,5%',
  effect: '',
};

function planOf(change: Partial<AuditReportInput> = {}) {
  const input: AuditReportInput = {
    language: 'id',
    of: 'Tabel 4.12 · A1:J50',
    findings: [FOUND],
    again: '5 nilai',
    open: '',
    ...change,
  };
  return AUDIT_REPORT_SHEET.plan(input, (key) => key);
}

/** The cells of a block that begins there. */
const cellsAt = (plan: ReturnType<typeof planOf>, at: string): unknown =>
  plan.blocks.find((block) => block.at === at)?.cells;

test('says what was checked, how much was found and what was computed again', () => {
  const plan = planOf();
  expect(cellsAt(plan, 'A1')).toEqual([[{ text: 'Pemeriksaan Tabel 4.12 · A1:J50' }]]);
  expect(cellsAt(plan, 'A2')).toEqual([
    [{ text: 'Pasti: 1. Mungkin: 0. Terjelaskan oleh pembulatan: 0.' }],
    [{ text: 'Dihitung ulang: 5 nilai.' }],
  ]);
  expect(plan.print?.landscape).toBe(true);
});

test('has the words of people as text, and numbers as numbers with the decimals of the sentence', () => {
  const plan = planOf();
  expect(cellsAt(plan, 'A6')).toEqual([
    [{ text: FOUND.place }, { text: 'Pasti' }, { text: 'Nilai' }, { text: FOUND.sentence }],
  ]);
  const numbers = plan.blocks.find(({ at }) => at === 'E6');
  expect(numbers?.cells).toEqual([[0.6, 0.515]]);
  expect(numbers?.format).toEqual([['0.0', '0.0%']]);
  expect(plan.blocks.flatMap(({ cells }) => cells.flat()).some((cell) => String(cell).startsWith('='))).toBe(false);
});

test('a number of more than one digit group is one number; a list of levels stays words', () => {
  const plan = planOf({ findings: [{ ...FOUND, printed: '1.415,6', computed: '7, 6 dan 5' }] });
  expect(cellsAt(plan, 'E6')).toEqual([[1415.6, { text: '7, 6 dan 5' }]]);
});

test('without findings it says so; of more than a thousand it says how many are left out', () => {
  const notes = (plan: ReturnType<typeof planOf>): unknown[] => plan.blocks.at(-1)?.cells.flat() ?? [];
  expect(notes(planOf({ findings: [] }))[0]).toEqual({ text: 'Tidak ada temuan.' });
  const many = planOf({ findings: Array.from({ length: 1_200 }, () => FOUND) });
  expect(notes(many)[0]).toEqual({ text: '200 temuan lain tidak dimuat di sini.' });
});

test('each table has a report of its own, and the workbook one', () => {
  const keyOf = (of: string | null): string => planOf({ of }).key;
  expect(new Set(['A · A1:B2', 'A · A1:B3', 'B · A1:B2', null].map(keyOf)).size).toBe(4);
  expect(cellsAt(planOf({ of: null, language: 'en' }), 'A1')).toEqual([[{ text: 'Check of the workbook' }]]);
});
