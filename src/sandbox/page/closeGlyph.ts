/** A cross in the colour of the text. */
export function closeGlyph(): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const attributes = { viewBox: '0 0 18 18', width: '18', height: '18', fill: 'none', stroke: 'currentColor' };
  for (const [key, value] of Object.entries({ ...attributes, 'stroke-width': '1.2', 'aria-hidden': 'true' })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', 'm5 5 8 8m0-8-8 8');
  svg.append(path);
  return svg;
}
