/** A list of 5,000 employees (invented data): read, valued and planned as one of five is, and no larger in the file. */
import { newEmployeesDraft, readDraft } from '../../src/model/employees/draft';
import { employeeValues } from '../../src/model/employees/values';
import { toXml } from '../../src/model/file/xml';
import { EMPTY_MODEL } from '../../src/model/types';
import type { CellValue } from '../../src/model/types';
import { EMPLOYEES_SHEET } from '../../src/sheets/employees/employees';
import { plannedBounds, plannedCells } from '../../src/sheets/plannedCells';
import { recordSteps } from '../../src/sheets/record';

const COUNT = 5000;
const HEADINGS = ['Nama', 'NIP', 'CKP', 'Tugas tambahan', 'Kreativitas', 'Perilaku'];

function listOf(count: number) {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    return [`Pegawai ${index}`, `N${index}`, 90 + ((index * 7919) % 3001) / 100, 1, '', 80 + (index % 40)];
  });
  const cells = [HEADINGS, ...rows];
  const area = { sheet: 'Pegawai', row: 0, column: 0, rows: cells.length, columns: HEADINGS.length };
  const draft = newEmployeesDraft({ area, cells, below: [] }, 'many');
  if (draft === null) throw new Error('no list');
  return { draft, reading: readDraft(draft) };
}

const planOf = (count: number) => {
  const { draft, reading } = listOf(count);
  return EMPLOYEES_SHEET.plan({ ...draft, reading, language: 'id' }, (key) => key);
};

const formulasIn = (count: number): number =>
  [...plannedCells(planOf(count)).values()].filter(({ content }) => typeof content === 'string' && /^=/.test(content))
    .length;

test('every status is given, 15 % at either end', () => {
  const { draft, reading } = listOf(COUNT);
  const { valued, unread, best, below } = employeeValues(reading, draft.shares);
  expect([valued, unread, best.byShare, below.byShare]).toEqual([COUNT, 0, 750, 750]);
  expect(best.count).toBeGreaterThanOrEqual(750);
  expect(below.count).toBeLessThanOrEqual(750);
});

test('the sheet has as many formulas as that of five people, none longer than Excel takes', () => {
  expect(formulasIn(COUNT)).toBe(formulasIn(5));
  const contents = planOf(COUNT).blocks.flatMap(({ cells }) => cells.flat());
  const texts = contents.map((cell) => (typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '')));
  expect(Math.max(...texts.filter((text) => text.startsWith('=IF')).map((text) => text.length))).toBeLessThan(8192);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(32_767);
  for (const [, literal = ''] of texts.join('\n').matchAll(/"((?:[^"\n]|"")*)"/g))
    expect(literal.length).toBeLessThan(256);
});

test('what the file remembers of the sheet stays small', () => {
  const plan = planOf(COUNT);
  const steps = recordSteps(plan, { id: '{1}', name: 'Pegawai' }, [], plannedBounds(plan), '2026-11-30');
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const record = step.value;
  expect(Object.keys(record.prints).length).toBeGreaterThan(10 * COUNT);
  expect(toXml({ ...EMPTY_MODEL, sheets: [record] }).length).toBeLessThan(20_000);
});
