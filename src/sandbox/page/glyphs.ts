/** The few glyphs of the page that are not in the manifest, drawn with lines in the colour of the text. */
const PATHS = {
  undo: 'M7 3.5 3.5 7 7 10.5M3.5 7h7a4 4 0 0 1 0 8H8',
  redo: 'M11 3.5 14.5 7 11 10.5M14.5 7h-7a4 4 0 0 0 0 8H10',
  close: 'm5 5 8 8m0-8-8 8',
} as const;

export function glyph(name: keyof typeof PATHS): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const attributes = { viewBox: '0 0 18 18', width: '18', height: '18', fill: 'none', stroke: 'currentColor' };
  for (const [key, value] of Object.entries({ ...attributes, 'stroke-width': '1.2', 'aria-hidden': 'true' })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
