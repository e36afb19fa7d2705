/** A table as HTML that a word processor takes over: rules as a thesis has them, no fills, styles on each element. */
import type { Aside, ThesisRow, ThesisTable } from './shownCells';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const [THICK, THIN] = ['1.5pt solid black', '0.75pt solid black'];
const CELL = 'padding:2pt 5pt;vertical-align:top';
const LINE = 'margin:0 0 4pt 0';

/** Spaces at the ends and in a row, which HTML would lose, are kept. */
export function htmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)
    .replace(/^ | $| (?= )/gm, '&#160;')
    .replace(/\r\n|\r|\n/g, '<br>');
}

export function htmlTable(table: ThesisTable): string {
  const { caption, asides, headings, rows, notes } = table;
  const heads = headings.map((line, index) => {
    const cells = line.map(({ text, columns }, at) => {
      const column = line.slice(0, at).reduce((sum, heading) => sum + heading.columns, 0);
      const aside = columns > 1 ? 'center' : (asides[column] ?? 'left');
      const under = index === headings.length - 1 || (columns > 1 && text !== '') ? `border-bottom:${THIN};` : '';
      const over = columns > 1 ? ` colspan="${columns}"` : '';
      return `<th${over} style="${under}${styleOf(aside)};font-weight:bold">${htmlText(text)}</th>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    caption === '' ? '' : `<p style="${LINE};font-weight:bold">${htmlText(caption)}</p>`,
    `<table style="border-collapse:collapse;border-top:${THICK};border-bottom:${THICK}">`,
    heads.length === 0 ? '' : `<thead>${heads.join('')}</thead>`,
    `<tbody>${rows.map((row, index) => rowHtml(row, asides, isRuled(rows, index))).join('')}</tbody>`,
    '</table>',
    ...notes.map((note) => `<p style="${LINE};font-size:9pt">${htmlText(note)}</p>`),
  ].join('');
}

/** Totals that follow each other have one rule, above the first. */
export function isRuled(rows: readonly ThesisRow[], index: number): boolean {
  return rows[index]?.isTotal === true && index > 0 && rows[index - 1]?.isTotal !== true;
}

function rowHtml({ cells }: ThesisRow, asides: readonly Aside[], isRuledAbove: boolean): string {
  const rule = isRuledAbove ? `border-top:${THIN};` : '';
  const shown = cells.map(({ text, isBold }, column) => {
    const words = htmlText(text);
    return `<td style="${rule}${styleOf(asides[column] ?? 'left')}">${isBold && text !== '' ? `<b>${words}</b>` : words}</td>`;
  });
  return `<tr>${shown.join('')}</tr>`;
}

const styleOf = (aside: Aside): string => `${CELL};text-align:${aside}`;
