/** What files may bring along, and where results may go. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import promises from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../../src/files/container/limits';
import { csvLine } from '../../../src/command/print/csv';
import { isSafeName, refuseLinks, targetBelow } from '../../../src/command/workbook/targets';
import { writeTarget } from '../../../src/command/writing';
import { testFolder, timbang } from '../../support/command';
import { filledOmax } from '../../support/filledTemplates';

const { file, path } = testFolder();

type Parts = Record<string, Uint8Array>;

function changed(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

function replaced(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const text = strFromU8(parts[name]!);
  parts[name] = strToU8(text.replace(from, to));
  expect(strFromU8(parts[name])).not.toBe(text);
}

describe('files that mean harm', () => {
  it('are refused in a sentence each, and the others are scored', async () => {
    const good = filledOmax();
    file('a.xlsx', good);
    file(
      'bomb.xlsx',
      changed(good, (parts) => (parts['xl/worksheets/sheet9.xml'] = new Uint8Array(LIMITS.ratioFrom + 1))),
    );
    file(
      'entity.xlsx',
      changed(good, (parts) =>
        replaced(
          parts,
          'xl/workbook.xml',
          /(<\?xml[^>]*>\s*)?<workbook/,
          '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook',
        ),
      ),
    );
    file(
      'model.xlsx',
      changed(good, (parts) => replaced(parts, 'customXml/item1.xml', /title="[^"]*"/, 'title="&b;"')),
    );
    const { status, out, err } = await timbang('score', path('.'));
    expect(status).toBe(1);
    expect(out).toContain('7.69 Yellow');
    expect(err).toMatch(/bomb\.xlsx: .*\n/);
    expect(err).toMatch(/entity\.xlsx: /);
    // What Timbang keeps in it is not read, and said; its table still is, by guess.
    expect(out).toContain('What Timbang keeps in this workbook cannot be read');
    expect(out).toContain('4 files, 2 scorecards');
  });

  it('keep their macros, which are never run', async () => {
    const macros = Uint8Array.from({ length: 5000 }, (_, index) => (index * 31) % 256);
    const book = changed(filledOmax(), (parts) => {
      parts['xl/vbaProject.bin'] = macros;
      replaced(
        parts,
        '[Content_Types].xml',
        /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml"\/>/,
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      );
      replaced(
        parts,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
    });
    const { status } = await timbang('score', file('a.xlsm', book), '--to', path('out'));
    expect(status).toBe(0);
    const parts = unzipSync(readFileSync(path('out/a.xlsm')));
    expect(parts['xl/vbaProject.bin']).toEqual(macros);
    expect(strFromU8(parts['[Content_Types].xml']!)).toContain('macroEnabled');
  });
});

describe('formulas in texts', () => {
  const table = (name: string) => `KPI,Target,Realization,Weight,Polarity\n"${name}",100,95,1,maximize\n`;

  it.each([`=cmd|' /C calc'!A0`, '+1+1', '-2+3', '@SUM(A1)', '\t=1'])('%j is a text when it is read', async (name) => {
    const { out } = await timbang('score', file('a.csv', table(name)), '--format', 'json');
    expect(out).toContain('"total":95');
  });

  it('are no formulas in the results', async () => {
    file('=cmd.csv', table('A'));
    const { out } = await timbang('score', path('.'), '--format', 'csv');
    for (const line of out.split('\n')) expect(line).not.toMatch(/(^|,)"?[=+@\t]/);
    expect(csvLine(['=cmd|x', '+1', '-2+3', '@a', '\t=1', ' =1', '＝1', -5, null, true, 'a"b', 'x,y'])).toBe(
      `'=cmd|x,'+1,'-2+3,'@a,'\t=1,' =1,'＝1,-5,,true,"a""b","x,y"`,
    );
  });
});

describe('where copies go', () => {
  it.each([
    '../x.xlsx',
    'a/../../x.xlsx',
    '/etc/x.xlsx',
    'C:\\x.xlsx',
    'C:x.xlsx',
    'a\\..\\x.xlsx',
    '\\\\host\\x.xlsx',
    'CON',
    'nul.xlsx',
    'a/com1.xlsx',
    'LPT9.txt',
    'x.xlsx.',
    'x ',
    '',
    '.',
    '..',
    'a//x.xlsx',
    'a\u0000.xlsx',
    'x:stream',
    'a\n.xlsx',
    'x'.repeat(250),
  ])('%j is refused', (name) => {
    expect(() => targetBelow('out', name)).toThrow(expect.objectContaining({ kind: 'nameUnsafe' }));
  });

  it('names of offices are taken as they are', () => {
    for (const name of [
      'KPPN Contoh 2026.xlsx',
      'Läs mig.xlsx',
      'a-b_(1).xlsx',
      '数据.xlsx',
      'console.xlsx',
      '..a.xlsx',
    ]) {
      expect(isSafeName(name)).toBe(true);
    }
    expect(targetBelow('out', 'a/b.xlsx')).toBe(resolve('out', 'a', 'b.xlsx'));
  });

  it('a folder that may not be read is named, and the rest is done', async () => {
    file('in/a.xlsx', filledOmax());
    mkdirSync(path('in/closed'));
    const closed = Object.assign(new Error('closed'), { code: 'EACCES' });
    // Root may read any folder, and Windows has no such mode: the system's answer is given instead.
    const original = promises.readdir as (...args: unknown[]) => Promise<never>;
    const held = jest
      .spyOn(promises, 'readdir')
      .mockImplementation(((folder: string, ...more: unknown[]) =>
        folder === path('in/closed') ? Promise.reject(closed) : original(folder, ...more)) as never);
    for (const verb of ['score', 'audit']) {
      const { status, err } = await timbang(verb, path('in'));
      expect([status, err]).toEqual([1, expect.stringMatching(/closed: cannot be read \(EACCES\)/)]);
    }
    held.mockRestore();
  });

  it('links are neither followed where files are looked for nor written through', async () => {
    mkdirSync(path('elsewhere'));
    mkdirSync(path('out'));
    file('in/sub/a.xlsx', filledOmax());
    symlinkSync(path('elsewhere'), path('out/sub'));
    const refused = await timbang('score', path('in'), '--to', path('out'));
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('is a link')]);
    expect(existsSync(path('elsewhere/a.xlsx'))).toBe(false);
    file('secret.xlsx', 'kept');
    symlinkSync(path('secret.xlsx'), path('out/b.xlsx'));
    await expect(refuseLinks(path('out'), path('out/b.xlsx'))).rejects.toMatchObject({ kind: 'targetIsLink' });
    await expect(writeTarget(path('out/b.xlsx'), 'new', false)).rejects.toMatchObject({ kind: 'fileExists' });
    await writeTarget(path('out/b.xlsx'), 'new', true);
    expect([readFileSync(path('secret.xlsx'), 'utf8'), readFileSync(path('out/b.xlsx'), 'utf8')]).toEqual([
      'kept',
      'new',
    ]);
    symlinkSync(path('elsewhere'), path('in/link'));
    file('elsewhere/c.xlsx', filledOmax());
    const { out } = await timbang('score', path('in'));
    expect(out).toContain('1 files, 1 scorecards');
  });

  it('a second file of one name, a name that is none and files over themselves are refused, the rest is done', async () => {
    const [one, other] = [file('a/x.xlsx', filledOmax()), file('b/X.xlsx', filledOmax())];
    const others = [file('sub/CON.xlsx', filledOmax()), file('sub/old.xls', 'old'), path('nowhere.xlsx')];
    const { status, out, err } = await timbang('score', one, other, ...others, '--to', path('out'));
    expect([status, readdirSync(path('out'))]).toEqual([1, ['x.xlsx']]);
    expect(out).toContain('5 files, 1 scorecards');
    expect(err.split('\n')).toEqual([
      expect.stringContaining('same name'),
      expect.stringContaining('"CON.xlsx" is no name'),
      expect.stringContaining('old.xls: only .xlsx, .xlsm'),
      expect.stringContaining('nowhere.xlsx: there is no such file'),
    ]);
    symlinkSync(path('a'), path('linked'));
    const itself = await timbang('score', path('a'), '--to', path('linked'), '--overwrite');
    expect([itself.status, itself.err.includes('--in-place')]).toEqual([2, true]);
    symlinkSync(path('b/X.xlsx'), path('y.xlsx'));
    expect((await timbang('score', path('y.xlsx'), '--in-place')).err).toContain('is a link');
  });
});
