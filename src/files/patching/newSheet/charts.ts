import { CHART, DRAWING, RELATIONS, SHEET_DRAWING } from '../../markup/namespaces';
import type { Chart, SheetContents } from '../../contents';
import type { SheetContext } from '../sheet/context';
import { element, XML_HEAD } from '../xml/build';
import { chartXml } from './chartXml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const EMU_OF_A_POINT = 12_700;

/** A drawing with the charts of the sheet, a part for each, and the element that points at the drawing. */
export function addCharts({ workbook, part }: SheetContext, sheet: SheetContents): string {
  if (sheet.charts.length === 0) return '';
  const drawing = workbook.freeName('xl/drawings/drawing#.xml');
  workbook.add(drawing, XML_HEAD, DRAWING_TYPE);
  const anchors = sheet.charts.map((chart, index) => {
    const name = workbook.freeName('xl/charts/chart#.xml');
    workbook.add(name, XML_HEAD + chartXml(chart), CHART_TYPE);
    return anchorXml(chart, sheet, workbook.relate(drawing, 'chart', name), index + 2);
  });
  workbook.setText(
    drawing,
    XML_HEAD + element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING }, ...anchors),
  );
  return element('drawing', { 'xmlns:r': RELATIONS, 'r:id': workbook.relate(part, 'drawing', drawing) });
}

/** It moves with the cell it stands on and keeps its size. */
function anchorXml(chart: Chart, sheet: SheetContents, relation: string, id: number): string {
  const { left, top, width, height } = chart.place;
  const [column, columnOffset] = cellAt(left, (index) => widthOf(sheet, index));
  const [row, rowOffset] = cellAt(top, heights(sheet));
  const from = [
    ['xdr:col', column],
    ['xdr:colOff', emu(columnOffset)],
    ['xdr:row', row],
    ['xdr:rowOff', emu(rowOffset)],
  ].map(([name, value]) => `<${name}>${value}</${name}>`);
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    '<xdr:nvGraphicFramePr>',
    element('xdr:cNvPr', { id, name: chart.name, descr: chart.title === '' ? null : chart.title }),
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: CHART },
        element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': relation }),
      ),
    ),
  );
  return element(
    'xdr:oneCellAnchor',
    {},
    element('xdr:from', {}, ...from),
    element('xdr:ext', { cx: emu(width), cy: emu(height) }),
    frame,
    '<xdr:clientData/>',
  );
}

function emu(points: number): number {
  return Math.round(points * EMU_OF_A_POINT);
}

/** The column or row in which a place lies, and how far in. */
function cellAt(place: number, sizeOf: (index: number) => number): [number, number] {
  let rest = place;
  for (let index = 0; index < 16_383; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [16_383, 0];
}

function widthOf({ columns, defaultColumnWidth }: SheetContents, index: number): number {
  const found = columns.find(({ first, last }) => index >= first && index <= last);
  return found?.hidden === true ? 0 : (found?.width ?? defaultColumnWidth);
}

function heights({ rows, defaultRowHeight }: SheetContents): (index: number) => number {
  const sizes = new Map(rows.map(({ row, height, hidden }) => [row, hidden ? 0 : height]));
  return (index) => sizes.get(index) ?? defaultRowHeight;
}
