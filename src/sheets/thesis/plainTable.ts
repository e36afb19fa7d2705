/** The same table where no formats are taken: tabs between cells, a line for each row. */
import type { ThesisTable } from './shownCells';

const inOneLine = (text: string): string => text.replace(/\s*[\t\r\n]+\s*/g, ' ');

export function plainTable({ caption, headings, rows, notes }: ThesisTable): string {
  const lines = [
    ...(caption === '' ? [] : [[caption]]),
    ...headings.map((line) =>
      line.flatMap(({ text, columns }) => [text, ...Array.from({ length: columns - 1 }, () => '')]),
    ),
    ...rows.map(({ cells }) => cells.map(({ text }) => text)),
    ...notes.map((note) => [note]),
  ];
  return lines.map((line) => line.map(inOneLine).join('\t')).join('\n');
}
