/** How the sheets we write look: one look per role, few colours, legible when printed in grey. */
import type { Light } from '../../engine/bands';
import { LIGHT_PAINT } from '../lightRules';
import type { PlannedCell } from './plan';

export type SheetStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  /** A label that may be longer than its column is wide. */
  | 'text'
  | 'input'
  /** An input for sentences. */
  | 'inputText'
  /** One of many small cells, one of which people mark. */
  | 'mark'
  /** Laid over such cells: those of every other number, so that numbers are told apart without lines. */
  | 'markBand'
  | 'result'
  /** A number or a text among others of its column that all begin at the left. */
  | 'fact'
  /** A short word or a counter between columns of numbers. */
  | 'sign'
  | 'total'
  | 'totalSign'
  /** Says that something needs attention. */
  | 'remark'
  | 'printed'
  | 'note'
  /** A traffic light as it looks in the sheet, for legends. */
  | Light;

interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  wrap?: boolean;
  aside?: 'Left' | 'Center';
}

const INK = '#1F1F1F';
const QUIET = '#595959';

function light(name: Light): Look {
  return { colour: LIGHT_PAINT[name].font, fill: LIGHT_PAINT[name].fill };
}

const TOTAL: Look = { bold: true, colour: INK, fill: '#F2F2F2' };

/** Filled cells name their text colour too: a dark office theme would otherwise put light text on a light fill. */
const LOOKS: Readonly<Record<SheetStyle, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { colour: QUIET },
  heading: { bold: true, colour: INK, fill: '#DDE6ED', wrap: true, aside: 'Center' },
  label: {},
  text: { wrap: true },
  input: { colour: '#3F3F76', fill: '#FFF3DC' },
  inputText: { colour: '#3F3F76', fill: '#FFF3DC', wrap: true },
  mark: { colour: '#3F3F76', fill: '#FFF3DC', bold: true, aside: 'Center' },
  markBand: { fill: '#F8E2B6' },
  result: {},
  fact: { aside: 'Left' },
  sign: { aside: 'Center' },
  total: TOTAL,
  totalSign: { ...TOTAL, aside: 'Center' },
  remark: { bold: true, colour: '#8E0B16' },
  printed: { italic: true, colour: QUIET },
  note: { colour: QUIET, size: 9 },
  green: light('green'),
  yellow: light('yellow'),
  red: light('red'),
};

/** Queues the look of one role on a range. */
export function paint(range: Excel.Range, style: SheetStyle): void {
  const look = LOOKS[style];
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.wrap) range.format.wrapText = true;
  // Beside a text of two lines, numbers and words stand in the middle like the text itself.
  range.format.verticalAlignment = Excel.VerticalAlignment.center;
  if (look.aside) range.format.horizontalAlignment = look.aside;
}

const LINE = 15;
const PADDING = 5;
/** Width of an average letter at 11 points, in the widest of the usual fonts. */
const LETTER = { bold: 6.6, plain: 5.7 };

type Letters = keyof typeof LETTER;

/** How many lines a text takes: broken between words, and within a word only where it is wider than its column. */
export function linesOf(text: string, width: number, letters: Letters = 'bold'): number {
  const room = Math.max(Math.floor((width - PADDING) / LETTER[letters]), 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** The width that holds each of these texts on one line. */
export function widthOfTexts(texts: readonly string[], letters: Letters = 'plain'): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.ceil(longest * LETTER[letters] + PADDING);
}

/** The width that breaks no word of a heading. */
export function widthOfWords(heading: PlannedCell): number {
  return widthOfTexts(writtenText(heading).split(/\s+/), 'bold');
}

/** The height of a row of plain text, in points. */
export function heightOfLines(lines: number): number {
  return lines * LINE + 3;
}

/** Gives titles and wrapped headings the height they need: Excel grows rows by itself only while a person types. */
export function fitRows(
  range: Excel.Range,
  style: SheetStyle,
  cells: readonly (readonly PlannedCell[])[],
  widths: readonly number[],
): void {
  if (style === 'title') range.format.rowHeight = LINE + 2 * PADDING;
  if (style !== 'heading') return;
  cells.forEach((row, index) => {
    const lines = row.map((cell, column) => linesOf(writtenText(cell), widths[column] ?? 48));
    range.getRow(index).format.rowHeight = Math.max(...lines) * LINE + PADDING;
  });
}

/** The text as it is read; what a formula answers in a heading, such as Weight, is short. */
function writtenText(cell: PlannedCell): string {
  if (typeof cell === 'object' && cell !== null) return cell.text;
  return typeof cell === 'string' && !cell.startsWith('=') ? cell : '';
}
