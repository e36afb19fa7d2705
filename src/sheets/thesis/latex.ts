/** A table for LaTeX: booktabs' rules, and longtable's pages where one page would not hold it. */
import { isRuled } from './html';
import { latexCell, latexText } from './latexText';
import type { Aside, ThesisCell, ThesisHeading, ThesisTable } from './shownCells';

/** Rows that a page of A4 holds beside caption and notes. */
const ROWS_OF_A_PAGE = 35;
/** A column of longer texts breaks its lines. */
const LONG_TEXT = 34;
/** Letters of a line of A4 at 11 points, and what a column needs beside them. */
const [LINE_LETTERS, GAP_LETTERS] = [82, 2];
const LEAST_SHARE = 0.12;
const LETTER: Readonly<Record<Aside, string>> = { left: 'l', center: 'c', right: 'r' };

export function isLongTable({ headings, rows }: ThesisTable): boolean {
  return headings.length + rows.length > ROWS_OF_A_PAGE;
}

/** The packages it needs, for the preamble. */
export function packagesOf(table: ThesisTable): string {
  return isLongTable(table) ? '\\usepackage{booktabs,longtable}' : '\\usepackage{booktabs}';
}

export function latexTable(table: ThesisTable): string {
  const lines = isLongTable(table) ? longTable(table) : shortTable(table);
  return `${[`% ${packagesOf(table)}`, ...lines].join('\n')}\n`;
}

function shortTable(table: ThesisTable): string[] {
  return [
    '\\begin{table}[htbp]',
    '\\centering',
    ...captionOf(table),
    `\\begin{tabular}{${columnsOf(table)}}`,
    '\\toprule',
    ...headingLines(table),
    ...bodyLines(table),
    '\\bottomrule',
    '\\end{tabular}',
    ...(table.notes.length === 0 ? [] : ['', '\\smallskip', ...noteLines(table)]),
    '\\end{table}',
  ];
}

/** Headings stand on every page. */
function longTable(table: ThesisTable): string[] {
  const caption = captionOf(table);
  const head = ['\\toprule', ...headingLines(table)];
  return [
    `\\begin{longtable}{${columnsOf(table)}}`,
    ...caption.slice(0, -1),
    ...caption.slice(-1).map((last) => `${last}\\\\`),
    ...head,
    '\\endfirsthead',
    ...head,
    '\\endhead',
    '\\bottomrule',
    '\\endfoot',
    ...bodyLines(table),
    '\\end{longtable}',
    ...noteLines(table),
  ];
}

function captionOf({ caption }: ThesisTable): string[] {
  if (caption === '') return [];
  const label = caption
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return [`\\caption{${latexText(caption)}}`, `\\label{tab:${label === '' ? 'timbang' : label}}`];
}

/** Long texts share what the other columns leave of the line. */
function columnsOf({ asides, headings, rows }: ThesisTable): string {
  const longest = asides.map((_, column) => Math.max(0, ...rows.map(({ cells }) => cells[column]?.text.length ?? 0)));
  const words = asides.map((_, column) => {
    const alone = headings.flatMap((line) => (line.length === asides.length ? (line[column]?.text.length ?? 0) : 0));
    return Math.max(longest[column] ?? 0, ...alone);
  });
  const isLong = asides.map((aside, column) => aside === 'left' && (longest[column] ?? 0) > LONG_TEXT);
  const taken = words.reduce((sum, length, column) => sum + GAP_LETTERS + (isLong[column] ? 0 : length), 0);
  const count = isLong.filter(Boolean).length;
  const share = Math.max(LEAST_SHARE, (1 - taken / LINE_LETTERS) / Math.max(count, 1));
  return asides.map((aside, column) => (isLong[column] ? `p{${share.toFixed(2)}\\linewidth}` : LETTER[aside])).join('');
}

function headingLines({ headings, asides }: ThesisTable): string[] {
  if (headings.length === 0) return [];
  const lines = headings.flatMap((line, index) => {
    const cells = placed(line).map(({ text, columns, from }) => {
      const shown = text === '' ? '' : `\\textbf{${latexText(text)}}`;
      if (columns > 1) return `\\multicolumn{${columns}}{c}{${shown}}`;
      const aside = LETTER[asides[from] ?? 'left'];
      return shown === '' || aside === 'l' ? shown : `\\multicolumn{1}{${aside}}{${shown}}`;
    });
    const rules = placed(line).flatMap(({ text, columns, from }) =>
      columns > 1 && text !== '' ? [`\\cmidrule(lr){${from + 1}-${from + columns}}`] : [],
    );
    const isLast = index === headings.length - 1;
    return [`${cells.join(' & ')} \\\\`, ...(rules.length > 0 && !isLast ? [rules.join(' ')] : [])];
  });
  return [...lines, '\\midrule'];
}

function placed(line: readonly ThesisHeading[]): (ThesisHeading & { from: number })[] {
  let from = 0;
  return line.map((heading) => {
    const at = from;
    from += heading.columns;
    return { ...heading, from: at };
  });
}

function bodyLines({ rows }: ThesisTable): string[] {
  return rows.flatMap(({ cells }, index) => {
    if (cells.every(({ text }) => text === '')) return ['\\addlinespace'];
    const line = `${cells.map(cellText).join(' & ')} \\\\`;
    return isRuled(rows, index) ? ['\\midrule', line] : [line];
  });
}

function cellText({ text, isBold }: ThesisCell): string {
  if (text.trim() === '') return '';
  return isBold ? `\\textbf{${latexText(text)}}` : latexCell(text);
}

function noteLines({ notes }: ThesisTable): string[] {
  if (notes.length === 0) return [];
  return ['\\begin{minipage}{\\linewidth}\\footnotesize', notes.map(latexText).join('\\par\n'), '\\end{minipage}'];
}
