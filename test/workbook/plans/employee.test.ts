/** The value of an employee below a CKP: study 001 to its end, and what people type into the cell of the behaviour. */
import { parseAddress, cellAddress } from '../../../src/sheets/address';
import { withTypedInputs } from '../../../src/workbook/reading/typedInputs';
import type { Kpi } from '../../../src/model/scorecard/types';
import type { CellValue } from '../../../src/model/types';
import { treasurer } from '../../model/scorecard/support';
import { treasurerBehaviour, treasurerValues } from '../../support/tables/treasurer';
import type { CardOptions, WrittenCard } from './cards';
import { named, shown, writeCard } from './cards';

let written: WrittenCard | null = null;
afterEach(() => {
  written?.workbook.close();
  written = null;
});

async function card(kpis: readonly Kpi[], { card: changes, ...options }: CardOptions = {}): Promise<WrittenCard> {
  written?.workbook.close();
  written = await writeCard(kpis, { card: { kind: 'ckp', ...changes }, ...options });
  return written;
}

/** What stands below the behaviour and beside it. */
async function employee(
  sheet: WrittenCard,
): Promise<Record<'behaviour' | 'nkp' | 'npkp' | 'rating' | 'said', CellValue>> {
  const area = parseAddress(named(sheet.plan, 'behaviour'), '');
  if (!area) throw new Error('the behaviour has no cell');
  const { row, column } = area;
  const values = await sheet.values(`A${row + 1}:${cellAddress(row + 3, column + 1)}`);
  const [behaviour, nkp, npkp] = values.map((line) => line[column] ?? '');
  return {
    behaviour: behaviour ?? '',
    nkp: nkp ?? '',
    npkp: npkp ?? '',
    rating: values[2]?.[column + 1] ?? '',
    said: values[3]?.find((cell) => cell !== '') ?? '',
  };
}

const NOTHING = { nkp: '', npkp: '', rating: '', said: '' };

describe.each([
  ['in force', 'table2', true, 'table2'],
  ['proposed, as printed', 'table7', false, 'table7'],
  ['proposed, weights divided by their sum', 'table7', true, 'table7Normalised'],
] as const)('the treasurer with the indicators %s', (_, table, normalize, published) => {
  const values = treasurerValues.find(({ ckp }) => ckp === published);

  test.each([
    ['en', 'Excellent'],
    ['id', 'Sangat baik'],
  ] as const)('the sheet (%s) holds what the model and the study say', async (language, rating) => {
    const sheet = await card(treasurer(table), {
      card: { normalize, behaviour: treasurerBehaviour },
      input: { language },
    });
    const model = sheet.result.employee;
    const cells = await employee(sheet);
    expect(cells).toEqual({ behaviour: 92.89, nkp: model?.nkp, npkp: model?.npkp, rating, said: '' });
    expect([Number(cells.nkp).toFixed(2), Number(cells.npkp).toFixed(2)]).toEqual([
      values?.nkp.toFixed(2),
      values?.npkp.toFixed(2),
    ]);
    expect(model?.rating[language]).toBe(rating);
  });
});

test('a blank behaviour leaves the values blank; typed, it counts, in the sheet and in the pane', async () => {
  const sheet = await card(treasurer('table2'));
  expect(await employee(sheet)).toEqual({ behaviour: '', ...NOTHING });
  const { scorecard } = sheet.input;
  expect((await withTypedInputs(scorecard)).behaviour).toBeNull();
  await sheet.type(sheet.sheet, named(sheet.plan, 'behaviour'), 92.89);
  expect(await employee(sheet)).toMatchObject({ rating: 'Excellent', said: '' });
  expect((await withTypedInputs(scorecard)).behaviour).toBe(92.89);
  await sheet.type(sheet.sheet, named(sheet.plan, 'behaviour'), '');
  expect(await employee(sheet)).toEqual({ behaviour: '', ...NOTHING });
  expect((await withTypedInputs({ ...scorecard, behaviour: 92.89 })).behaviour).toBeNull();
});

test.each(['baik', "'92.89", 9289, -1, true, '=1/0'])(
  '%p is no behaviour value, and the sheet says so',
  async (cell) => {
    const sheet = await card(treasurer('table2'), { card: { behaviour: 92.89 } });
    const { total } = await shown(sheet);
    await sheet.type(sheet.sheet, named(sheet.plan, 'behaviour'), cell);
    expect(await employee(sheet)).toMatchObject({
      ...NOTHING,
      said: expect.stringMatching(
        /^The behaviour value is no number from 0 to 120: NKP and NPKP wait for it\./,
      ) as string,
    });
    expect((await shown(sheet)).total).toBe(total);
    expect((await withTypedInputs(sheet.input.scorecard)).behaviour).toBeNull();
  },
);

test('0 and 120 are the ends of the scale', async () => {
  const sheet = await card(treasurer('table2'), { card: { behaviour: 0 } });
  expect(await employee(sheet)).toMatchObject({ behaviour: 0, npkp: sheet.result.employee?.npkp, rating: 'Enough' });
  await sheet.type(sheet.sheet, named(sheet.plan, 'behaviour'), 120);
  expect(await employee(sheet)).toMatchObject({ rating: 'Excellent', said: '' });
});

test('without a CKP there are no values either, and the error of the total is theirs', async () => {
  const broken = treasurer('table2').map((one, row) => (row === 0 ? { ...one, target: 0 } : one));
  const sheet = await card(broken, { card: { behaviour: 92.89 } });
  const { total } = await shown(sheet);
  expect(sheet.result.employee).toBeNull();
  expect(await employee(sheet)).toEqual({ behaviour: 92.89, nkp: total, npkp: total, rating: '', said: '' });
  expect(String(total)).toMatch(/^#/);
});

test('perspectives stand below the values, and the notes say what the CKP is not', async () => {
  const kpis = treasurer('table2').map((one, row) => ({ ...one, perspective: row < 3 ? 'Customer' : 'Internal' }));
  const sheet = await card(kpis, { card: { behaviour: 92.89 } });
  expect([...(await shown(sheet)).groups('Perspective').keys()]).toEqual(['Customer', 'Internal']);
  expect(await employee(sheet)).toMatchObject({ nkp: sheet.result.employee?.nkp });
  const texts = (await sheet.grid()).flat();
  expect(texts).toContain(
    'The status by NKP (best, average, below average) needs the values of all employees: CKP.DISTRIBUTION gives it.',
  );
  expect(texts).toContain('NKP: 70% CKP and 30% behaviour (Kep-241/PB/2015)');
  expect(texts).toContain('NPKP: 60% SKP and 40% behaviour (PP 46/2011)');
});

test.each(['omax', 'nko'] as const)('%s has no value of an employee', async (kind) => {
  const sheet = await card(
    treasurer('table2').map((one) => ({ ...one, perspective: 'Customer' })),
    {
      card: { kind, weights: 'equal', behaviour: 92.89 },
    },
  );
  expect(sheet.plan.names?.map(({ name }) => name).filter((name) => name.endsWith('_behaviour'))).toEqual([]);
});
