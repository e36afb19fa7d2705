/**
 * HTML and LaTeX of tables: HTML reads back to the same texts, LaTeX is held by a small reader of its own, which knows
 * what the sets of signs mean and refuses what a compiler would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { bibTex, reference } from '../../../src/sheets/thesis/cite';
import { htmlTable, htmlText } from '../../../src/sheets/thesis/html';
import { isLongTable, latexTable } from '../../../src/sheets/thesis/latex';
import { latexCell, latexText } from '../../../src/sheets/thesis/latexText';
import { plainTable } from '../../../src/sheets/thesis/plainTable';
import type { ThesisTable } from '../../../src/sheets/thesis/shownCells';
import { thesisTable } from '../../../src/sheets/thesis/thesisTable';
import { cellsOf, WEIGHTS } from './support';

const NOTE = 'AHP, vektor eigen utama (Saaty); indeks acak: Saaty 1980. Timbang 1.0.0, 30 November 2026.';

function tableOf(rows: readonly (readonly string[])[], caption = 'Bobot #1', notes = [NOTE]): ThesisTable {
  const table = thesisTable(cellsOf(rows), caption, notes);
  if (!table) throw new Error('No table.');
  return table;
}

test('LaTeX of weights, whole', () => {
  expect(latexTable(tableOf(WEIGHTS))).toBe(`% \\usepackage{booktabs}
\\begin{table}[htbp]
\\centering
\\caption{Bobot \\#1}
\\label{tab:bobot-1}
\\begin{tabular}{llr}
\\toprule
\\textbf{Item} & \\textbf{Nama} & \\multicolumn{1}{r}{\\textbf{Bobot}} \\\\
\\midrule
F & Keuangan \\& aset & 0,4058 \\\\
C & Pelanggan\\_50\\% & \\#N/A \\\\
L &  & $-$0,05 \\\\
\\midrule
\\textbf{Jumlah} &  & \\textbf{1,0000} \\\\
\\bottomrule
\\end{tabular}

\\smallskip
\\begin{minipage}{\\linewidth}\\footnotesize
${NOTE}
\\end{minipage}
\\end{table}
`);
});

test('a heading over columns has its rule, and a long table its headings on every page', () => {
  const two = tableOf([
    ['**KPI', '**Realisasi', ''],
    ['', '**2009', '**2010'],
    ['Laba', '1', '2'],
  ]);
  expect(latexTable(two)).toContain(
    '\\textbf{KPI} & \\multicolumn{2}{c}{\\textbf{Realisasi}} \\\\\n\\cmidrule(lr){2-3}\n & \\multicolumn{1}{r}{\\textbf{2009}}',
  );
  expect(htmlTable(two)).toContain('<th colspan="2"');
  const many = tableOf([['**KPI', '**Nilai'], ...Array.from({ length: 40 }, (_, row) => [`K${row}`, String(row)])]);
  const latex = latexTable(many);
  expect(isLongTable(many)).toBe(true);
  expect(latex).toContain('\\label{tab:bobot-1}\\\\\n\\toprule');
  expect(latex.match(/\\textbf\{KPI\}/g)).toHaveLength(2);
  expect(latex).toMatch(/\\endfirsthead[^]*\\endhead\n\\bottomrule\n\\endfoot/);
  wellFormed(latex);
});

test('long words have a column that breaks lines, within the width of the page', () => {
  const words = 'Kami menyusun laporan karena diminta kementerian setiap triwulan.';
  const [, share = ''] =
    /p\{(.*?)\\linewidth\}/.exec(
      latexTable(
        tableOf([
          ['Kutipan', 'Tema'],
          [words, 'a'],
        ]),
      ),
    ) ?? [];
  expect(Number(share)).toBeGreaterThan(0.5);
  expect(Number(share)).toBeLessThan(1);
});

test.each([
  ['-0,5', '$-$0,5'],
  ['a--b', 'a-{}-b'],
  ['λ ≤ 0.10', '$\\lambda$ $\\leq$ 0.10'],
  ['C:\\a', 'C:\\textbackslash{}a'],
  ['baris\nbaru', 'baris baru'],
  ['2 × 3 = 6', '2 $\\times$ 3 = 6'],
  ['Rp\u00a05', 'Rp~5'],
  ['■ Rencana █', '\\rule{0.6em}{0.6em} Rencana \\rule{0.6em}{0.6em}'],
  ['w₉ xᵢ', 'w$_9$ x$_i$'],
  ['Ω ω θ Α', '$\\Omega$ $\\omega$ $\\theta$ A'],
])('%j is %s', (text, latex) => expect(latexText(text)).toBe(latex));

/** pdfLaTeX sets these by itself: quotes, dashes, dots and letters with accents. */
const SET_AS_THEY_ARE = /^[‘’“”–—…•§À-ÖØ-öø-ÿ]$/;

test('every sign that a text of our sheets has can be set', () => {
  const files = readdirSync('src/sheets', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('latexText.ts'))
    .map((name) => path.join('src/sheets', name));
  const unset = files.flatMap((file) => {
    const signs = textsIn(file).flatMap((said) => said.match(/[^\p{ASCII}]/gu) ?? []);
    return [...new Set(signs)].flatMap((sign) =>
      latexText(`a${sign}b`) === `a${sign}b` && !SET_AS_THEY_ARE.test(sign) ? [`${sign} in ${file}`] : [],
    );
  });
  expect(files.length).toBeGreaterThan(100);
  expect(unset).toEqual([]);
});

/** The string literals of a file, and the parts of its templates. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

test('a cell that begins with a bracket is no argument', () => expect(latexCell('[1] a')).toBe('{}[1] a'));

/** Throws where a compiler would: braces, math, raw signs, commands that the tables do not use. */
function wellFormed(latex: string): void {
  const known =
    /\\(?:[&%_#${},\\]|textbackslash\b|textasciitilde\b|textasciicircum\b|textless\b|textgreater\b|textbar\b|textasciigrave\b|begin\{(?:table|tabular|longtable|minipage)\}|end\{(?:table|tabular|longtable|minipage)\}|(?:centering|caption|label|textbf|multicolumn|toprule|midrule|bottomrule|cmidrule|addlinespace|smallskip|linewidth|footnotesize|par|endfirsthead|endhead|endfoot)\b)/g;
  const body = latex.replace(/^%.*$/gm, '');
  const math = body.replace(/\\\$/g, '').replace(/\$[^$\n]*\$/g, '');
  expect(math).not.toContain('$');
  const rest = math.replace(known, ' ');
  expect(rest).not.toMatch(/[\\%#_^$]/);
  let [depth, lowest] = [0, 0];
  for (const sign of body.replace(/\\\\/g, '').replace(/\\[{}]/g, '')) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  expect([depth, lowest]).toEqual([0, 0]);
}

const SPECIAL = fc.constantFrom(
  '&',
  '%',
  '_',
  '#',
  '$',
  '{',
  '}',
  '~',
  '^',
  '\\',
  '<',
  '>',
  '"',
  '|',
  '-',
  '−',
  '[',
  '*',
);
const text = fc
  .array(fc.oneof(SPECIAL, fc.constantFrom('a', 'B', '0', ' ', '\n', '\t', '≤', 'λ', 'é', '字')), { maxLength: 12 })
  .map((signs) => signs.join(''));
const table: fc.Arbitrary<ThesisTable> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 45 }))
  .chain(([columns, rows]) => {
    const line = fc.array(text, { minLength: columns, maxLength: columns });
    return fc.record({
      caption: text,
      asides: fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const), {
        minLength: columns,
        maxLength: columns,
      }),
      headings: line.map((words) => [words.map((word) => ({ text: word, columns: 1 }))]),
      rows: fc.array(
        fc.record({
          cells: line.map((words) => words.map((word) => ({ text: word, isBold: word.length > 8 }))),
          isTotal: fc.boolean(),
        }),
        { minLength: rows, maxLength: rows },
      ),
      notes: fc.array(text, { maxLength: 2 }),
    });
  });

test('LaTeX of any texts is well formed, with as many cells in every row', () => {
  fc.assert(
    fc.property(table, (any) => {
      const latex = latexTable(any);
      wellFormed(latex);
      const lines = latex.split('\n').filter((line) => / \\\\$/.test(line));
      const blank = any.rows.filter(({ cells }) => cells.every((cell) => cell.text === '')).length;
      expect(lines.length).toBe(any.rows.length - blank + (isLongTable(any) ? 2 : 1));
      const counts = new Set(lines.map((line) => line.match(/(?<!\\)&/g)?.length ?? 0));
      expect([...counts]).toEqual([any.asides.length - 1]);
    }),
    { numRuns: 60 },
  );
});

const UNESCAPED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#160': ' ' };
const readBack = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#160|\w+);/g, (_, name: string) => UNESCAPED[name] ?? '?');

test('HTML reads back to the same texts, cell by cell', () => {
  fc.assert(
    fc.property(table, (any) => {
      const html = htmlTable(any);
      const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, inner = '']) => readBack(inner));
      expect(cells).toEqual(any.rows.flatMap((row) => row.cells.map((cell) => cell.text)));
      const heads = [...html.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, inner = '']) => readBack(inner));
      expect(heads).toEqual(any.headings.flat().map((heading) => heading.text));
      expect(html).not.toMatch(/background|color/);
    }),
    { numRuns: 60 },
  );
});

test('spaces that HTML would lose are kept', () => expect(htmlText('  a  b ')).toBe('&#160; a&#160; b&#160;'));

test('the plain text has a line for each row', () => {
  expect(plainTable(tableOf(WEIGHTS)).split('\n')).toEqual([
    'Bobot #1',
    'Item\tNama\tBobot',
    'F\tKeuangan & aset\t0,4058',
    'C\tPelanggan_50%\t#N/A',
    'L\t\t-0,05',
    'Jumlah\t\t1,0000',
    NOTE,
  ]);
});

test('Timbang is cited with its version and year', () => {
  expect(reference('en', '1.0.0')).toBe('Timbang (Version 1.0.0) [Excel add-in]. (2026).');
  expect(reference('id', '1.0.0')).toBe('Timbang (Versi 1.0.0) [Add-in Excel]. (2026).');
  const entry = bibTex('id', '1.0.0');
  expect(entry).toMatch(/^@misc\{timbang,[^]*year += \{2026\}[^]*\}$/);
  expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
});
