/** `timbang score` of workbooks, by the functions as they are shipped. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { patchWorkbook } from '../../../src/files/patching/patchWorkbook';
import { readWorkbook } from '../../../src/files/reading/readWorkbook';
import { testFolder, timbang } from '../../support/command';
import { filledOmax, template } from '../../support/filledTemplates';

const { file, path } = testFolder();

interface Scored {
  readonly refusal: string | null;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly cards: readonly {
    readonly title: string;
    readonly total: number | null;
    readonly light: string | null;
    readonly isGuessed: boolean;
    readonly problems: readonly string[];
  }[];
}

async function scored(...args: string[]): Promise<readonly Scored[]> {
  const { out } = await timbang('score', ...args, '--format', 'json');
  return JSON.parse(out) as Scored[];
}

/** Of a cell by its sheet's place, from 0. */
function valueIn(bytes: Uint8Array, sheet: string, row: number, column: number): unknown {
  const cells = readWorkbook(bytes).sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

describe('timbang score', () => {
  it('computes the formulas, and says title, total, light and lights of the scorecard that the file keeps', async () => {
    const { status, out, err } = await timbang('score', file('a.xlsx', filledOmax()));
    expect([status, err]).toEqual([0, '']);
    // By hand: (45−24)/(45−15)·7+3 = 7.9; 3+0.6·7 = 7.2; 3+0.7·7 = 7.9; 0.5·7.9+0.3·7.2+0.2·7.9 = 7.69.
    expect(out).toContain('OMAX scorecard: 7.69 Yellow (0 green, 3 yellow, 0 red, 0 without light) KPI!A7:G10');
    expect(out).toContain('formulas come to another result than the file said');
    expect(out).toContain('1 files, 1 scorecards: 0 green, 1 yellow, 0 red, 0 without a total');
  });

  it('says the office that is typed on the sheet of its scorecard', async () => {
    const office = { row: 2, column: 1, content: { value: 'Kantor Contoh' } };
    const sheet = readWorkbook(filledOmax()).sheets[2]?.name ?? '';
    const bytes = patchWorkbook(filledOmax(), [{ kind: 'cells', sheet, cells: [office] }]);
    const { out } = await timbang('score', file('a.xlsx', bytes), '--format', 'csv');
    expect(out.split('\n')[1]).toContain(',OMAX scorecard,Kantor Contoh,OMAX,');
  });

  it('speaks Indonesian', async () => {
    const { out } = await timbang('score', file('a.xlsx', filledOmax([24, '', 'banyak'])), '--language', 'id');
    expect(out).toContain('OMAX scorecard: tidak ada nilai total');
    expect(out).toContain('"banyak" bukan angka');
    expect(out).toContain('1 berkas, 1 kartu skor');
  });

  it('writes copies with the results, all else byte for byte, and files over themselves only when asked', async () => {
    const before = filledOmax();
    const source = file('in/a.xlsx', before);
    await timbang('score', path('in'), '--to', path('out'));
    const after = readFileSync(path('out/a.xlsx'));
    expect(readFileSync(source)).toEqual(Buffer.from(before));
    const [[one], [other]] = [await scored(source), await scored(path('out/a.xlsx'))];
    expect(one?.cards).toEqual(other?.cards);
    // Nothing is left to be computed, and computed anew it is the same.
    expect(other?.notes).toEqual([]);
    const [parts, then] = [unzipSync(before), unzipSync(after)];
    const changed = Object.keys(parts).filter((name) => strFromU8(parts[name]!) !== strFromU8(then[name]!));
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    expect(Object.keys(then)).toEqual(Object.keys(parts));
    const again = await timbang('score', path('in'), '--to', path('out'));
    expect(again.err).toContain('--overwrite');
    const itself = await timbang('score', path('in'), '--to', path('in'));
    expect([itself.status, itself.err.includes('--in-place')]).toEqual([2, true]);
    await timbang('score', source, '--in-place');
    expect(readFileSync(source)).toEqual(after);
  });

  it('says where the sheet of a scorecard shows something else than its table makes', async () => {
    const total = (bytes: Uint8Array) => {
      const { names, sheets } = readWorkbook(bytes);
      const formula = names.find(({ name }) => name.endsWith('_total'))?.formula ?? '';
      const [, column = '', row = ''] = /\$([A-Z])\$(\d+)$/.exec(formula) ?? [];
      return { sheet: sheets[2]?.name ?? '', row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
    };
    const bytes = filledOmax();
    const { sheet, row, column } = total(bytes);
    const typed = patchWorkbook(bytes, [{ kind: 'cells', sheet, cells: [{ row, column, content: { value: 9.5 } }] }]);
    const { status, out } = await timbang('score', file('a.xlsx', typed));
    expect(status).toBe(1);
    expect(out).toContain('Its sheet shows 9.5, its table makes 7.69');
    expect(valueIn(typed, sheet, row, column)).toBe(9.5);
  });

  it('reads a table that no scorecard is kept of by guess, and says so', async () => {
    const table = 'KPI;Target;Realisasi;Bobot;Polaritas\nA;100;95;0,5;maximize\nB;10;8;0,5;minimize\n';
    const [guessed] = await scored(file('kantor.csv', table));
    expect(guessed?.cards).toMatchObject([{ title: 'CKP kantor', isGuessed: true, total: 107.5 }]);
    expect((await timbang('score', path('kantor.csv'))).out).toContain('read by guess');
  });

  it('reports the files that cannot be read and goes on with the others', async () => {
    file('a.xlsx', 'no workbook');
    file('b.xlsx', filledOmax());
    file('c.xlsx', template('AHP weights').slice(0, 4000));
    const { status, out, err } = await timbang('score', path('.'), '--to', path('r/results.csv'));
    expect(status).toBe(1);
    expect(err.split('\n').filter((line) => /[ac]\.xlsx/.test(line))).toHaveLength(2);
    expect(out).toContain('7.69 Yellow');
    const rows = readFileSync(path('r/results.csv'), 'utf8').trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(/b\.xlsx,KPI,A7:G10,OMAX scorecard,,OMAX,false,7\.6\d*,yellow,Yellow,0,3,0,0,/);
  });
});
