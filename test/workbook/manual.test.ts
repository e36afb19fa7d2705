/** The manual of a scorecard's indicators, through the pane's own writings. */
import { FOLLOWING_SHEETS } from '../../src/sheets/scorecard/followingSheets';
import { recordsPlan } from '../../src/sheets/scorecard/records/records';
import {
  followingWriting,
  withoutOrphansIn,
  withoutOrphansWriting,
} from '../../src/taskpane/result/manual/followingWriting';
import { forwardWriting } from '../../src/taskpane/result/periods/forwardWriting';
import { evaluateNow } from '../../src/workbook/reading/readNow';
import { checkSheets } from '../../src/workbook/writing/writer';
import { OFFICE, OfficeBook, rowOf, THREE } from './officeBook';
import { valuesOf } from './sheet';

let book: OfficeBook;
beforeEach(() => {
  book = new OfficeBook();
});
afterEach(() => book.close());

async function purposeRow(sheet: string, kpi: string): Promise<number> {
  const cells = await valuesOf('A1:B100', sheet);
  const top = cells.findIndex(([, name]) => name === kpi);
  const down = cells.slice(top).findIndex(([label]) => label === 'Tujuan');
  expect([top, down].every((row) => row >= 0)).toBe(true);
  return top + down + 1;
}
const purposeOf = async (sheet: string, kpi: string) =>
  (await valuesOf(`B${await purposeRow(sheet, kpi)}`, sheet))[0]?.[0];
const sayPurpose = async (sheet: string, kpi: string, text: string) => {
  await book.type(`B${await purposeRow(sheet, kpi)}`, [[text]], sheet);
};

describe('the manual', () => {
  test('asks what the table does not know, proposes the cascade type of the code, and is taken along', async () => {
    await book.scored(OFFICE, 'CKP TW IV 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    const labels = (await valuesOf('A4:B22', sheet)).map(([label, value]) => [label, value]);
    expect(labels.slice(0, 5)).toEqual([
      ['1a-CP', 'Belanja terserap'],
      ['Sasaran strategis', 'Anggaran optimal'],
      ['Target', 80],
      ['Satuan', '%'],
      ['Polarisasi', 'maksimalkan: makin tinggi makin baik (dianggap: tabel tidak menyebutkan)'],
    ]);
    const cascade = await rowOf(sheet, 'Jenis cascading');
    expect(await valuesOf(`B${cascade}`, sheet)).toEqual([['CP']]);
    const purpose = await rowOf(sheet, 'Tujuan');
    await book.type(`B${purpose}`, [["'=anggaran terserap"]], sheet);
    await book.type(`B${cascade}`, [['C']], sheet);

    // Written in the other language nothing is lost, and what is cleared is gone.
    await book.manual('en');
    expect(book.card.manual?.['1a-CP']).toEqual({
      code: '1a-CP',
      name: 'Belanja terserap',
      fields: { purpose: '=anggaran terserap', cascade: 'C' },
    });
    // What the code proposes is nobody's word.
    expect(book.card.manual).not.toHaveProperty('1b-N');
    expect(await valuesOf(`A${purpose}:B${purpose}`, sheet)).toEqual([['Purpose', '=anggaran terserap']]);

    // The next period takes it along, with what was typed since.
    await book.type(`B${purpose}`, [['penyerapan merata']], sheet);
    const wish = { title: 'CKP TW I 2025', period: 'TW I 2025' };
    await book.write(await forwardWriting(await book.now(), wish, book.model, 'id'));
    const next = book.model.scorecards.find(({ title }) => title === wish.title);
    if (!next) throw new Error('no next scorecard');
    expect(next.manual?.['1a-CP']?.fields).toEqual({ purpose: 'penyerapan merata', cascade: 'C' });
    const written = await book.write(
      await followingWriting(FOLLOWING_SHEETS.records, await evaluateNow(next, book.model), book.model, 'id'),
    );
    const line = await rowOf(written.sheet, 'Tujuan');
    expect(await valuesOf(`B${line}`, written.sheet)).toEqual([['penyerapan merata']]);
  });

  test('goes with a KPI that is called otherwise, and keeps what belongs to none until it is removed', async () => {
    await book.scored(OFFICE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    const purpose = await rowOf(sheet, 'Tujuan');
    await book.type(`B${purpose}`, [['penyerapan merata']], sheet);
    await book.type(`B${(await rowOf(sheet, 'Surat dijawab', 1)) + 6}`, [['surat']], sheet);
    await book.type('A2', [['1x-CP']]);
    await book.type('A3:C3', [['9z', 'Baru', 'Lain sama sekali']]);
    await book.manual();
    expect(book.card.manual?.['1x-CP']).toMatchObject({ code: '1x-CP', fields: { purpose: 'penyerapan merata' } });
    expect(await valuesOf(`B${purpose}`, sheet)).toEqual([['penyerapan merata']]);
    expect(Object.keys(book.card.manual ?? {})).toContain('1b-N');
    expect(withoutOrphansIn(book.model, await book.now()).scorecards[0]?.manual).not.toHaveProperty('1b-N');
  });

  test('a KPI that is put in between takes nobody’s text, and nothing is asked', async () => {
    await book.scored(THREE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    for (const name of ['Pendapatan', 'Pengaduan', 'Pelatihan']) await sayPurpose(sheet, name, `tujuan ${name}`);
    await book.type('A3:E5', [
      ['1b', 'Baru', 10, 10, 20],
      ['1c', 'Pengaduan', 10, 9, 30],
      ['1d', 'Pelatihan', 10, 8, 40],
    ]);
    await book.scoredAgain(5);
    // A contract that is written first moves the marks of the manual with it.
    expect((await book.contract()).asked).toBe(0);
    expect(await purposeOf(sheet, 'Pengaduan')).toBe('tujuan Pengaduan');
    expect((await book.manual()).asked).toBe(0);
    expect(await purposeOf(sheet, 'Pendapatan')).toBe('tujuan Pendapatan');
    expect(await purposeOf(sheet, 'Baru')).toBe('');
    expect(await purposeOf(sheet, 'Pengaduan')).toBe('tujuan Pengaduan');
    expect(await purposeOf(sheet, 'Pelatihan')).toBe('tujuan Pelatihan');
    expect(book.card.manual?.['1c']).toEqual({
      code: '1c',
      name: 'Pengaduan',
      fields: { purpose: 'tujuan Pengaduan' },
    });
    expect(book.card.manual).not.toHaveProperty('1b');
  });

  test('what is removed of a KPI that is gone does not come back from the sheet', async () => {
    await book.scored(THREE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    await sayPurpose(sheet, 'Pelatihan', 'tujuan Pelatihan');
    await book.type('A4:E4', [['', '', '', '', '']]);
    await book.scoredAgain(5);
    await book.contract();
    expect(book.card.manual).toHaveProperty('1c');
    expect((await book.write(await withoutOrphansWriting(await book.now(), book.model, 'id'))).asked).toBe(0);
    await book.contract();
    expect(book.card.manual ?? {}).not.toHaveProperty('1c');
    expect((await valuesOf('A1:B80', sheet)).flat()).not.toContain('tujuan Pelatihan');
  });

  test('shows columns of the table that say the same, and asks for no such field', async () => {
    const wide = OFFICE.map((row, index) => [...row, ['Penanggung jawab', 'Bagian Umum', 'Seksi Bank'][index] ?? '']);
    await book.scored(wide, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    const owner = await rowOf(sheet, 'Unit penanggung jawab');
    expect(await valuesOf(`B${owner}`, sheet)).toEqual([['Bagian Umum']]);
    await book.type('H2', [['Bagian Keuangan']]);
    expect(await valuesOf(`B${owner}`, sheet)).toEqual([['Bagian Keuangan']]);
    await book.manual();
    expect(book.card.manual ?? {}).toEqual({});
  });

  test('gives a long fact the room of its lines, and wraps it', async () => {
    const long = 'Bagian Umum dan Kepatuhan Internal bersama seluruh seksi yang menyalurkan dana, '.repeat(3).trim();
    const wide = OFFICE.map((row, index) => [...row, ['Penanggung jawab', long, 'Seksi Bank'][index] ?? '']);
    await book.scored(wide, 'CKP 2024', { weights: 'column' });
    const { scorecard, source, kpis } = await book.now();
    const plan = recordsPlan({ language: 'id', scorecard, source, kpis });
    const facts = plan.blocks.filter(({ at, style }) => /^B\d/.test(at) && style === 'text');
    const [, owner, , short] = facts.map(({ heights }) => heights?.at(-1) ?? 0);
    expect(owner).toBeGreaterThan(3 * (short ?? 0));
  });

  test('asks before it loses what was typed after it was read', async () => {
    await book.scored(THREE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    await sayPurpose(sheet, 'Pengaduan', 'lama');
    const writing = await book.following('records');
    const lost = async () => (await checkSheets(writing)).changed.flatMap(({ cells }) => cells);
    expect(await lost()).toEqual([]);
    await sayPurpose(sheet, 'Pengaduan', 'baru');
    await sayPurpose(sheet, 'Pelatihan', 'juga baru');
    expect(await lost()).toEqual([
      `B${await purposeRow(sheet, 'Pengaduan')}`,
      `B${await purposeRow(sheet, 'Pelatihan')}`,
    ]);
    expect((await book.manual()).asked).toBe(0);
    expect(await purposeOf(sheet, 'Pengaduan')).toBe('baru');
  });

  test('leaves with nobody what a code alone would give to another KPI', async () => {
    await book.scored(THREE, 'CKP 2024', { weights: 'column' });
    const { sheet } = await book.manual();
    for (const name of ['Pengaduan', 'Pelatihan']) await sayPurpose(sheet, name, `tujuan ${name}`);
    await book.type('A3:E5', [
      ['1b', 'Baru', 10, 10, 20],
      ['1c', 'Pengaduan selesai', 10, 9, 30],
      ['1d', 'Pelatihan', 10, 8, 40],
    ]);
    await book.scoredAgain(5);
    for (const time of [1, 2]) {
      expect([time, (await book.manual()).asked]).toEqual([time, 0]);
      expect(await purposeOf(sheet, 'Baru')).toBe('');
      expect(await purposeOf(sheet, 'Pengaduan selesai')).toBe('');
      expect(await purposeOf(sheet, 'Pelatihan')).toBe('tujuan Pelatihan');
      expect(Object.values(book.card.manual ?? {}).map(({ name }) => name)).toEqual(['Pengaduan', 'Pelatihan']);
    }
  });
});
