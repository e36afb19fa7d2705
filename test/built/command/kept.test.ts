/** What a copy shows of formulas that are taken as their file shows them, and of those that follow from them. */
import { readFileSync } from 'node:fs';
import { newWorkbook } from '../../../src/files/patching/newWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { testFolder, timbang } from '../../support/command';
import { workbookWith } from '../../support/workbookFiles';

const { file, path } = testFolder();

/** A number, or a formula and what its file shows. */
type Entry = number | readonly [text: string, shown: number];

/** Invented data. */
function bookOf(...rows: readonly (readonly Entry[])[]): Uint8Array {
  const cells = rows.flatMap((entries, row) =>
    entries.map((entry, column) => {
      const [text, value] = typeof entry === 'number' ? [undefined, entry] : entry;
      return { row, column, style: 0, value, ...(text !== undefined && { formula: { text } }) };
    }),
  );
  return newWorkbook(workbookWith({ name: 'S', cells }));
}

/** Of the first row of the copy, and what was said. */
async function copied(...rows: readonly (readonly Entry[])[]): Promise<{ shown: unknown[]; notes: readonly string[] }> {
  const { out } = await timbang(
    'score',
    file('a.xlsx', bookOf(...rows)),
    '--to',
    path('out'),
    '--overwrite',
    '--format',
    'json',
  );
  const [{ notes }] = JSON.parse(out) as [{ notes: readonly string[] }];
  const cells = readWorkbook(readFileSync(path('out/a.xlsx'))).sheets[0]?.cells ?? [];
  return { shown: cells.filter(({ row }) => row === 0).map(({ value }) => value), notes };
}

const INDEX = 'CKP.INDEX(A1,B1,"maximize")';

describe('formulas that are taken as the file shows them', () => {
  it('have followers that are computed from what is shown', async () => {
    const { shown, notes } = await copied([100, ['SUM(40,40)', 90], [INDEX, 77]]);
    expect(shown).toEqual([100, 90, 90]);
    expect(notes).toEqual([
      '1 formulas come to another result than the file said.',
      '1 other formulas come to another result here and were taken as the file shows them: S!B1',
    ]);
  });

  it('are those of the hour and of chance, and what is reckoned from them', async () => {
    const { shown, notes } = await copied([100, ['D1+0', 90], [INDEX, 77], ['TODAY()-RAND()', 90]]);
    expect(shown).toEqual([100, 90, 90, 90]);
    expect(notes).toEqual([
      '1 formulas come to another result than the file said.',
      '1 formulas of the hour or of chance (TODAY, RAND) were taken as the file shows them: S!D1',
    ]);
  });

  it('are those that name columns of tables, also where they catch the error, and others follow from them', async () => {
    const { shown, notes } = await copied([
      100,
      ['SUM(Lines[Days])', 90],
      [INDEX, 77],
      ['IFERROR(SUM(Lines[Days])+C1,0)', 180],
      ['B1*2', 180],
    ]);
    expect(shown).toEqual([100, 90, 90, 180, 180]);
    expect(notes).toEqual([
      '1 formulas come to another result than the file said.',
      '2 formulas cannot be computed outside of Excel and were taken as the file shows them: S!B1, S!D1',
    ]);
  });

  it('are those that read another workbook beside a result of ours, while errors of ours go on', async () => {
    const { shown, notes } = await copied([100, 80, [INDEX, 77], ["'[1]Other'!A1+C1", 85], ['D1*2', 170]]);
    expect(shown).toEqual([100, 80, 80, 85, 170]);
    expect(notes[1]).toContain('taken as the file shows them: S!D1');
    const wrong = await copied([-100, 80, ['CKP.INDEX(A1,B1,"middle")', 77], ['C1*2', 154]]);
    expect(wrong.shown).toEqual([-100, 80, { error: '#VALUE!' }, { error: '#VALUE!' }]);
    expect(wrong.notes).toEqual(['2 formulas come to another result than the file said.']);
  });
});
