/** A path diagram as a picture for a document: black on white, in a face that word processors have. */
import type { Drawing, DrawnConstruct } from './drawing';
import { headHeight, ITEM_HEIGHT, LINE_HEIGHT, lineOf, PAD } from './drawing';
import { CORNER } from './layout';

const FACE = 'Arial, Helvetica, sans-serif';
const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Of the point of an arrow. */
const ARROW = 8;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An SVG file of its own; `title` is read aloud, `note` stands below the drawing. */
export function pictureOf(drawing: Drawing, title: string, note: string): string {
  const { width, constructs, paths } = drawing;
  const height = drawing.height + (note === '' ? 0 : LINE_HEIGHT + PAD);
  const lines = paths
    .filter(({ points }) => points.length > 0)
    .map(({ points, isWeak }) => {
      const look = `fill="none" stroke="#000" stroke-width="1"${isWeak ? ' stroke-dasharray="4 3"' : ''}`;
      return `<path d="${lineOf(points)}" ${look} marker-end="url(#point)"/>`;
    });
  const labels = paths
    .filter(({ points }) => points.length > 0)
    .map(({ text, label: { x, y, width: wide, height: high } }) => {
      const ground = `<rect x="${at(x)}" y="${at(y)}" width="${at(wide)}" height="${at(high)}" fill="#fff"/>`;
      return ground + words(text, x + wide / 2, y + high - 4, 'middle');
    });
  return [
    `<svg xmlns="${NAMESPACE}" width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}" font-family="${FACE}" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    `<defs><marker id="point" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="${ARROW}" markerHeight="${ARROW}" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...lines,
    ...constructs.map(boxOf),
    ...labels,
    ...(note === '' ? [] : [words(note, PAD, height - PAD, 'start')]),
    '</svg>',
  ].join('');
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

function words(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', rest = ''): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${rest}>${escaped(text)}</text>`;
}

function boxOf(construct: DrawnConstruct): string {
  const { box, lines, explained, items, isFormative } = construct;
  const middle = box.x + box.width / 2;
  const baseline = (line: number): number => box.y + PAD + (line + 0.8) * LINE_HEIGHT;
  const head = headHeight(construct);
  const size = `width="${at(box.width)}" height="${at(box.height)}" rx="${isFormative ? 0 : CORNER}"`;
  return [
    `<rect x="${at(box.x)}" y="${at(box.y)}" ${size} fill="#fff" stroke="#000"/>`,
    ...lines.map((line, index) => words(line, middle, baseline(index), 'middle', ' font-weight="bold"')),
    ...(explained === '' ? [] : [words(explained, middle, baseline(lines.length), 'middle')]),
    ...(items.length === 0
      ? []
      : [
          `<path d="M${at(box.x)},${at(box.y + head)} h${at(box.width)}" stroke="#000" stroke-width="0.5"/>`,
          ...items.flatMap(({ name, value }, index) => {
            const y = box.y + head + (index + 0.95) * ITEM_HEIGHT;
            return [
              words(name, box.x + PAD, y, 'start'),
              words(`${signOf(isFormative)} ${value}`, box.x + box.width - PAD, y, 'end'),
            ];
          }),
        ]),
  ].join('');
}

/** A construct leads to its items, and items make a construct. */
export const signOf = (isFormative: boolean): string => (isFormative ? '←' : '→');
