import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { problemSentence } from '../../src/command/print/problems';
import { testFolder, timbang } from '../support/command';
import { stacked } from '../support/tables/printedCells';
import * as samsat from '../support/tables/samsatPrinted';

const { file, path } = testFolder();

/** Study 003, Table 4.12: L1c prints ten times its weight. */
const TABLE = [
  'Kode;KPI;Level;Bobot;Nilai',
  'F1a;Pendapatan;8,80;0,06;0,528',
  'F2a;Pertumbuhan;8,08;0,10;0,808',
  'L1c;Pelatihan;8,50;0,06;0,6',
  'Jumlah;;;0,22;1,936',
].join('\n');
const RULES = JSON.stringify({
  method: 'ckp',
  unit: ['year', 'employee'],
  columns: {
    indicator: ['code'],
    target: 'target',
    realization: 'realization',
    weight: 'weight',
    polarity: 'polarity',
  },
  distribution: { within: ['year'] },
});
/** Invented data. */
const CONTRACTS = [
  'year,employee,code,target,realization,weight,polarity',
  '2026,A,1a,100,95,0.5,maximize',
  '2026,A,1b,5,4,0.5,minimize',
  '2026,B,1a,100,N/A,0.5,',
  '2026,B,1b,5,4,0.5,min',
].join('\n');

describe('timbang', () => {
  it('says what it can where nothing or help is asked, in the language that is asked', async () => {
    expect(await timbang()).toMatchObject({ status: 2, out: expect.stringContaining('timbang VERB') });
    expect(await timbang('--help', '--language', 'id')).toMatchObject({
      status: 0,
      out: expect.stringContaining('PERINTAH'),
    });
    for (const verb of ['score', 'audit', 'sql']) {
      const [en, id] = [await timbang(verb, '--help'), await timbang('--language=id', verb, '--help')];
      expect([en.status, id.status, en.out.startsWith(`timbang ${verb}`)]).toEqual([0, 0, true]);
      expect(id.out).not.toBe(en.out);
    }
  });

  it('says its version', async () => {
    expect(await timbang('--version')).toEqual({ status: 0, out: version, err: '' });
  });

  it.each([
    [['scor'], '"scor" is no command'],
    [['sql', '--rulz', 'x'], '--rulz'],
    [['sql'], '--rules'],
    [['audit'], 'FILE'],
    [['audit', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
    [['audit', '--language', 'fr', 'a.csv'], '--language must be one of: id, en'],
    [['--language'], '--language must be one of: id, en'],
    [['sql', '--rules', 'nowhere.json'], 'nowhere.json: there is no such file'],
  ])('%j is refused in a sentence', async (args, words) => {
    const { status, out, err } = await timbang(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('timbang audit', () => {
  it('names the cell, what it should be, and the total', async () => {
    const { status, out } = await timbang('audit', file('t.csv', TABLE));
    expect(status).toBe(1);
    expect(out).toContain('E4 [certain] L1c, Nilai: 0.6 is printed, which is 10 × Bobot 0.06.');
    expect(out).toContain('1.846');
    expect(out).toContain('Files: 1; 1 certain, 0 possible');
  });

  it('reports a file that is none and goes on with the others', async () => {
    file('a.xlsx', 'no workbook');
    file('b.csv', TABLE.replace('0,6\n', '0,51\n').replace('1,936', '1,846'));
    const { status, out, err } = await timbang('audit', path('.'), '--language', 'id');
    expect([status, err.includes('a.xlsx')]).toEqual([1, true]);
    expect(out).toMatch(/b\.csv: tidak ada temuan; angka yang dihitung ulang: [1-9]/);
    expect(out).toContain('berkas yang tidak dapat dibaca: 1');
  });

  it('reads semicolons below a title, whatever decimal commas there are', async () => {
    const { out } = await timbang('audit', file('t.csv', `TABEL 4.12, SATU PERSPEKTIF\n\n${TABLE}`));
    expect(out).toContain('E6 [certain] L1c, Nilai: 0.6 is printed, which is 10 × Bobot 0.06.');
  });

  it('says where nothing could be computed again', async () => {
    const { status, out } = await timbang('audit', file('t.csv', 'Nama,Kota\nAni,Bandung\nBudi,Bogor\n'));
    expect(status).toBe(0);
    expect(out).toContain('t.csv: not checked: no number could be recalculated');
  });

  it('says of judgments alone that they were read, and counts the printed ones', async () => {
    const half = 'Kriteria;B;C;D\nA;2,0;4,0;8,0\nB;;2,0;4,0\nC;;;2,0\n';
    const { status, out } = await timbang('audit', file('t.csv', half), '--language', 'id');
    expect(status).toBe(0);
    expect(out).toContain('t.csv: 6 penilaian dibaca; tidak ada bobot atau CR untuk dihitung ulang');
    const full = await timbang('audit', file('f.csv', 'Kriteria;A;B;C\nA;1;2;4\nB;0,5;1;2\nC;0,25;0,5;1\n'));
    expect(full.out).toContain('f.csv: nothing found; numbers computed again: 6');
  });

  it('gives each reading of a total a line of its own', async () => {
    const { table46, table47, table48, table49, table410, table411, table412, table413 } = samsat;
    const cells = stacked(table46, table47, table48, table49, table410, table411, table412, table413);
    const { out } = await timbang('audit', file('t.csv', cells.map((row) => row.join(';')).join('\n')));
    expect(out).toMatch(
      /how the tables are read\.\n {6}\(1\) 7\.9005 \(yellow\) .*;\n {6}\(2\) 8\.0771 \(green\) .*;\n {6}\(3\) 7\.8223/,
    );
  });

  it('says that a file is empty', async () => {
    const { status, out } = await timbang('audit', file('t.tsv', '\n'), '--language', 'id');
    expect([status, out]).toEqual([0, expect.stringContaining('t.tsv: kosong')]);
  });

  it('answers in JSON for scripts', async () => {
    const { out } = await timbang('audit', file('t.csv', TABLE), '--format', 'json');
    const [audited] = JSON.parse(out) as { sheets: { findings: { cells: string[]; certainty: string }[] }[] }[];
    expect(audited?.sheets[0]?.findings).toMatchObject([
      { cells: expect.arrayContaining(['E4']), certainty: 'certain' },
    ]);
  });
});

describe('timbang sql and score', () => {
  it('print the rules as SQL that says where engines differ', async () => {
    const { status, out } = await timbang('sql', '--rules', file('r.json', RULES), '--dialect', 'spark');
    expect(status).toBe(0);
    expect(out).toContain('CREATE OR REPLACE TEMPORARY VIEW tb_statuses AS');
    expect(out).toContain('-- differs between engines:');
  });

  it('score a file by the engine, words for no data among its numbers, and write all of it on request', async () => {
    const [rules, table, to] = [file('r.json', RULES), file('t.csv', CONTRACTS), path('totals.csv')];
    const shown = await timbang('score', table, '--engine', 'duckdb', '--rules', rules);
    expect([shown.status, shown.err]).toEqual([0, '']);
    expect(shown.out).toMatch(/2026 +A +2 +2 +107\.50 +Green/);
    expect(shown.out).toMatch(/2026 +B +2 +1 +120 +Green/);
    await timbang('score', table, '--rules', rules, '--view', 'tb_statuses', '--to', to);
    expect(readFileSync(to, 'utf8').split('\n')[0]).toBe('year,employee,tb_value,tb_rank,tb_status,tb_problem');
    for (const source of [table, rules]) {
      const before = readFileSync(source);
      const over = await timbang('score', table, '--rules', rules, '--to', source, '--overwrite');
      expect([over.status, over.err.includes('not written over'), readFileSync(source)]).toEqual([2, true, before]);
    }
    expect(readdirSync(path('.')).sort()).toEqual(['r.json', 't.csv', 'totals.csv']);
    const again = await timbang('score', table, '--rules', rules, '--to', to);
    expect([again.status, again.err.includes('--overwrite')]).toEqual([2, true]);
  });

  it('end with 1 where a total cannot be made, and name a column that is not there', async () => {
    const bad = file(
      'bad.csv',
      CONTRACTS.replace('5,4,0.5,min\n', '').replace('5,4,0.5,minimize', '5,empat,0.5,minimize'),
    );
    const [en, id] = [
      await timbang('score', bad, '--rules', file('r.json', RULES)),
      await timbang('score', bad, '--rules', path('r.json'), '--language', 'id'),
    ];
    expect([en.status, en.out.includes('a text that is no number')]).toEqual([1, true]);
    expect(id.out).toContain('teks yang bukan angka');
    const other = file('other.csv', CONTRACTS.replace('realization', 'actual'));
    const refused = await timbang('score', other, '--rules', path('r.json'));
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('no column "realization"')]);
  });
});

it('every problem of the rules has a sentence', () => {
  const folder = join(__dirname, '../../src/sql');
  const texts = readdirSync(folder)
    .filter((name) => /^(given|indices|levels|totals|rollUp|weights|employees)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const words = new Set(
    texts.flatMap((text) => [...text.matchAll(/`'([a-z]+[A-Z]\w+)'`/g)].map(([, word]) => word ?? '')),
  );
  expect(words.size).toBeGreaterThan(12);
  expect([...words].filter((word) => problemSentence(word, 'id') === word)).toEqual([]);
});
