/** The plan of a validation form: what it asks, what may be chosen, and where its pages begin. */
import { addItem } from '../../src/model/hierarchy/edit';
import type { FormKind } from '../../src/model/validation/asked';
import { answerIn } from '../../src/model/validation/answers';
import { EMPTY_MODEL } from '../../src/model/types';
import type { Model } from '../../src/model/types';
import type { SheetPlan } from '../../src/sheets/plan';
import { plannedCells } from '../../src/sheets/plannedCells';
import { VALIDATION_FORM_SHEET } from '../../src/sheets/validation/form';
import { formKinds, formsRequest } from '../../src/sheets/validation/request';
import { readForm, ruleIn } from '../../src/sheets/validation/readBack';
import { idOf, lampiran2 } from '../model/validation/lampiran2';

function planOf(model: Model, kind: FormKind, language: 'en' | 'id' = 'id'): SheetPlan {
  const input = { model, kind, expert: 2, experts: 3, lowest: 'kpis', language } as const;
  return VALIDATION_FORM_SHEET.plan(input, (key) => key);
}

const textAt = (plan: SheetPlan, address: string): string => {
  const content = plannedCells(plan).get(address)?.content ?? '';
  return typeof content === 'object' ? content.text : String(content);
};

/** Row, as Excel counts it, where a column has a text. */
function rowOf(plan: SheetPlan, column: string, text: string): number {
  const row = Array.from({ length: 80 }, (_, index) => index + 1).find((each) => textAt(plan, column + each) === text);
  if (row === undefined) throw new Error(`no ${text}`);
  return row;
}

test('says which expert of how many, and is protected', () => {
  const plan = planOf(lampiran2(), 'kpis');
  expect(textAt(plan, 'A2')).toBe('Ahli 2 dari 3');
  expect(plan.isProtected).toBe(true);
  expect(plan.name).toBe('Validasi KPI 2');
});

test.each(['en', 'id'] as const)(
  'in %s, words to choose from lie on every answer and are read as they are meant',
  (language) => {
    const plan = planOf(lampiran2(), 'kpis', language);
    const choices = plan.choices ?? [];
    // Four parts, each with its items and two questions about the whole.
    expect(choices).toHaveLength(8);
    const meant = choices.flatMap((each) => ('words' in each ? [each.words.map(answerIn)] : []));
    expect(meant).toEqual(choices.map(() => ['yes', 'no']));
  },
);

test('each part is titled by its perspective, each KPI stands beside its objective', () => {
  const plan = planOf(lampiran2(), 'kpis');
  const row = rowOf(plan, 'B', 'C4c');
  expect(textAt(plan, `A${row}`)).toBe('C4: Meningkatkan kecepatan layanan');
  expect(rowOf(plan, 'A', 'Perspektif: Customer')).toBeLessThan(row);
  expect(plannedCells(plan).get(`D${row}`)).toEqual({ content: null, isInput: true });
});

test('a page begins with a part or its signatures, never within them where they fit', () => {
  const plan = planOf(lampiran2(), 'kpis');
  const begin = plan.print?.pages?.begin ?? [];
  expect(begin.length).toBeGreaterThan(0);
  for (const row of begin) expect(textAt(plan, `A${row + 1}`)).toMatch(/^(Perspektif: |Pengesahan)/);
});

test('names of people’s own are text, whatever they begin with', () => {
  const model = lampiran2();
  const { model: more } = addItem(model, { parent: idOf(model, 'C4'), name: '=1+1', code: '@x' });
  const cells = planOf(more, 'kpis').blocks.flatMap((block) => block.cells.flat());
  expect(cells).toContainEqual({ text: '=1+1' });
  expect(cells.filter((cell) => typeof cell === 'string' && /^[=+@-]/.test(cell))).toEqual([]);
});

test('a hierarchy without objectives has no form for them, an empty one none at all', () => {
  expect(formKinds(EMPTY_MODEL, 'kpis')).toEqual([]);
  expect(formKinds(lampiran2(), 'kpis')).toEqual(['objectives', 'kpis']);
  expect(formsRequest(lampiran2(), 12, 'kpis', 'en').sheets).toHaveLength(24);
});

test('a form is read by its hidden labels, with the part that a question is about', () => {
  const form = readForm({
    kind: 'kpis',
    expert: 1,
    sheet: 'Form',
    area: { sheet: 'Form', row: 9, column: 1, rows: 4, columns: 6 },
    table: [
      ['Perspective: Customer', '', '', '', '', ''],
      ['Objective', 'Code', 'KPI', 'Yes / No', 'Remark', ''],
      ['C1: Service', 'C1a', 'Complaints', ' Ya ', 'Good', 'id-1'],
      ['Do these represent the organisation?', '', '', 'T', '', 'representative/c'],
    ],
    person: [['Ann'], ['Head'], ['']],
  });
  expect(form).toMatchObject({ name: 'Ann', position: 'Head' });
  expect(form.answers).toEqual([
    { id: 'id-1', question: 'item', text: 'C1a Complaints', said: ' Ya ', remark: 'Good', cell: 'E12' },
    { id: 'c', question: 'representative', text: 'Perspective: Customer', said: 'T', remark: '', cell: 'E13' },
  ]);
});

test.each([
  ['one expert says no', 'any'],
  ['Lebih banyak tidak daripada ya', 'majority'],
  ['all who answered say no', 'all'],
  ['sometimes', null],
  ['', null],
])('%j is the rule %s', (text, rule) => {
  expect(ruleIn(text)).toBe(rule);
});
