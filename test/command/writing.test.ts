/** What files are left behind, and which are not written over. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { refuseSource } from '../../src/command/workbook/targets';
import { beginning, besideOf, removeBegun, writeTarget } from '../../src/command/writing';
import { testFolder, timbang } from '../support/command';

const { file, path } = testFolder();

/** Invented data. */
const TABLE = 'KPI,Target,Realization,Weight,Polarity\nA,100,95,1,maximize\n';

describe('a file', () => {
  it('is there whole or not at all, and leaves nothing beside it', async () => {
    await writeTarget(path('new/a.txt'), 'one', false);
    await expect(writeTarget(path('new/a.txt'), 'two', false)).rejects.toMatchObject({ kind: 'fileExists' });
    await writeTarget(path('new/a.txt'), 'three', true);
    mkdirSync(path('new/b.txt'));
    await expect(writeTarget(path('new/b.txt'), 'four', true)).rejects.toMatchObject({ kind: 'fileUnwritable' });
    expect([readFileSync(path('new/a.txt'), 'utf8'), readdirSync(path('new'))]).toEqual(['three', ['a.txt', 'b.txt']]);
  });

  it('has its own name only when all of it is written', async () => {
    const write = writeTarget(path('large.txt'), new Uint8Array(3e7), false);
    while (!existsSync(besideOf(path('large.txt')))) await new Promise(setImmediate);
    if (existsSync(path('large.txt'))) expect(statSync(path('large.txt')).size).toBe(3e7);
    await write;
    expect(readdirSync(path('.'))).toEqual(['large.txt']);
  });

  it('keeps who may read it', async () => {
    for (const mode of [0o600, 0o666]) {
      chmodSync(file('a.txt', 'old'), mode);
      await writeTarget(path('a.txt'), 'new', true);
      expect([statSync(path('a.txt')).mode & 0o777, readFileSync(path('a.txt'), 'utf8')]).toEqual([mode, 'new']);
    }
  });

  it('is refused in a sentence below a file', async () => {
    file('a.txt', '');
    for (const name of ['a.txt/b.txt', 'a.txt/b/c.txt']) {
      await expect(writeTarget(path(name), '', true)).rejects.toMatchObject({ values: { reason: 'ENOTDIR' } });
    }
  });

  it('that was begun is taken away when the command is ended', () => {
    const begun = file('a.txt', 'old');
    beginning(begun);
    file(besideOf('a.txt'), 'half');
    removeBegun();
    expect(readdirSync(path('.'))).toEqual(['a.txt']);
  });

  it('that is read is found by each of its names', async () => {
    const source = file('in/a.csv', TABLE);
    symlinkSync(path('in'), path('link'));
    await expect(refuseSource(path('link/a.csv'), [source])).rejects.toMatchObject({ kind: 'targetIsRead' });
    await refuseSource(path('in/b.csv'), [source, path('nowhere.csv')]);
  });
});

describe('timbang score', () => {
  it('does not write its results over what it reads', async () => {
    const source = file('a.csv', TABLE);
    const { status, err } = await timbang('score', source, '--to', path('./a.csv'), '--overwrite');
    expect([status, readFileSync(source, 'utf8')]).toEqual([2, TABLE]);
    expect(err).toContain('is one of the files that are read and is not written over');
  });

  it('refuses a folder that is a file, or is called like one', async () => {
    const source = file('a.csv', TABLE);
    for (const to of ['copy.xlsx', 'a.tsv', 'f']) {
      file('f', '');
      const { status, err } = await timbang('score', source, '--to', path(to), '--language', 'id');
      expect([status, err]).toEqual([2, expect.stringContaining('ini bukan folder')]);
    }
    expect(readdirSync(path('.')).sort()).toEqual(['a.csv', 'f']);
  });

  it('says that texts have no copies', async () => {
    for (const options of [['--in-place'], ['--to', path('out')]]) {
      const { status, err } = await timbang('score', file('a.csv', TABLE), ...options);
      expect([status, err.includes('No copy was written')]).toEqual([1, true]);
    }
  });

  it('leaves the others standing where a file is missing, of another kind, or holds orders for a terminal', async () => {
    const named = [file('a.csv', TABLE), path('no\u001b[2J.csv'), file('old.xls', '')];
    const { status, out, err } = await timbang('score', ...named);
    expect([status, out.includes('3 files, 1 scorecards')]).toEqual([1, true]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/no \[2J\.csv: there is no such file/),
      expect.stringMatching(/old\.xls: only .* can be read here/),
    ]);
  });

  it('says that there is nothing in a folder', async () => {
    mkdirSync(path('empty'));
    expect(await timbang('score', path('empty'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('no .xlsx'),
    });
  });
});
