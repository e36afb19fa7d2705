/** Forms of experts as they are read back, over the small hierarchy. Names and answers are invented. */
import { leavesOf, preorder } from '../../model/hierarchy/tree';
import { askedParts } from '../../model/validation/asked';
import type { FoundAnswer, FoundForm } from '../../model/validation/results';
import type { Model, SheetRecord } from '../../model/types';
import { formKey } from '../../sheets/validation/keys';
import type { FormsReading } from '../../workbook/reading/validationForms';
import { LONG_NAME, longNames, small } from './hierarchies';

const record = (key: string, name: string): SheetRecord => ({
  key,
  sheetId: key,
  name,
  area: 'A1:F40',
  prints: {},
  judgments: {},
});

export const withForms = (model: Model, experts: number): Model => ({
  ...model,
  sheets: Array.from({ length: experts }, (_, index) =>
    record(formKey({ kind: 'kpis', expert: index + 1 }), `Validasi KPI ${index + 1}`),
  ),
});

/** What an expert says of the nth KPI, and a remark; yes where it is not named. */
type Said = Readonly<Record<number, readonly [said: string, remark?: string]>>;

function formOf(
  model: Model,
  expert: number,
  name: string,
  said: Said,
  whole: readonly [string, string?] = ['Ya'],
): FoundForm {
  const leaves = leavesOf(model);
  const items = leaves.map(({ id, code, name: text }, index): FoundAnswer => {
    const [answer = '', remark = ''] = said[index] ?? ['Ya'];
    return { id, question: 'item', text: `${code} ${text}`, said: answer, remark, cell: `D${14 + index}` };
  });
  const [part] = askedParts(model, 'kpis');
  const asked: FoundAnswer = {
    id: part?.id ?? '',
    question: 'representative',
    text: part?.title ?? '',
    said: whole[0],
    remark: whole[1] ?? '',
    cell: 'D40',
  };
  return {
    kind: 'kpis',
    expert,
    sheet: `Validasi KPI ${expert}`,
    name,
    position: name === '' ? '' : 'Kepala seksi',
    answers: [...items, asked],
  };
}

const reading = (forms: FoundForm[], rest: Partial<FormsReading> = {}): FormsReading => ({
  forms,
  gone: [],
  rule: null,
  ...rest,
});

export const mixed = reading(
  [
    formOf(small, 1, 'Ahli A', { 1: ['Tidak', 'Bukan wewenang kantor'], 3: ['Tidak'], 5: ['x'] }, [
      'Tidak',
      'Belum ada ukuran mutu layanan',
    ]),
    formOf(small, 2, 'Ahli B', { 1: ['T'], 4: [''], 5: [''] }),
    formOf(small, 3, '', { 3: [''], 4: [''], 5: [''] }),
  ],
  { gone: ['Validasi KPI 4'] },
);

export const allValid = reading([formOf(small, 1, 'Ahli A', {}), formOf(small, 2, 'Ahli B', {})]);

const tooLong: Said = { 0: ['Tidak', LONG_NAME], 2: ['T'] };
export const longReading = reading([formOf(longNames, 1, LONG_NAME, tooLong, ['Tidak', LONG_NAME])], { rule: 'any' });

/** What is not valid in `mixed` has left already. */
export const afterLeaving: Model = withForms(
  {
    ...small,
    items: small.items.filter(({ id }) => id !== leavesOf(small)[1]?.id),
  },
  3,
);

/** Objectives still without KPIs, which is what the small hierarchy may be as well. */
export const threeLevels: Model = {
  ...small,
  items: [
    ...small.items,
    ...preorder(small)
      .slice(2, 3)
      .map(({ item }) => ({ ...item, id: 'below', parent: item.id, code: '1.1.1', name: 'Revenue per employee' })),
  ],
};
