import { CHART, DRAWING, RELATIONS, SHEET_DRAWING } from '../../markup/namespaces';
import { anchorAt, type Sizes } from '../../anchors';
import type { Chart } from '../../contents';
import { element, XML_HEAD } from '../xml/build';
import { append } from '../xml/places';
import { chartXml } from './chartXml';
import type { SheetContext } from './context';
import type { SheetEditor } from './sheetEditor';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const EMU_OF_A_POINT = 12_700;
const NAMES = { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING };

/** For a new sheet: a drawing with its charts, and the element that points at the drawing. */
export function addCharts(context: SheetContext, charts: readonly Chart[], sizes: Sizes): string {
  if (charts.length === 0) return '';
  const { workbook, part } = context;
  const drawing = workbook.freeName('xl/drawings/drawing#.xml');
  workbook.add(drawing, XML_HEAD, DRAWING_TYPE);
  const anchors = anchorsXml(context, drawing, { charts, sizes, firstId: 2, names: {} });
  workbook.setText(drawing, XML_HEAD + element('xdr:wsDr', NAMES, anchors));
  return element('drawing', { 'xmlns:r': RELATIONS, 'r:id': workbook.relate(part, 'drawing', drawing) });
}

/** Beside what the sheet has. */
export function editCharts(
  sheet: SheetEditor,
  context: SheetContext,
  { charts, sizes }: { readonly charts: readonly Chart[]; readonly sizes: Sizes },
): void {
  const { workbook, part } = context;
  const drawing = workbook.related(part, 'drawing')?.target;
  if (drawing === undefined) return sheet.insert('drawing', addCharts(context, charts, sizes));
  const ids = [...workbook.tree(drawing).descendants()].map((shape) =>
    shape.name === 'cNvPr' ? Number(shape.get('id') ?? 0) : 0,
  );
  // The drawing may call these namespaces otherwise.
  const anchors = anchorsXml(context, drawing, { charts, sizes, firstId: Math.max(1, ...ids) + 1, names: NAMES });
  workbook.edit(drawing, (editor, root, source) => append(editor, source, root, anchors));
}

interface Placed {
  readonly charts: readonly Chart[];
  readonly sizes: Sizes;
  readonly firstId: number;
  /** Of the namespaces, where nothing around them says so. */
  readonly names: Partial<typeof NAMES>;
}

/** A part for each, and where on the sheet it stands. */
function anchorsXml({ workbook }: SheetContext, drawing: string, placed: Placed): string {
  const anchors = placed.charts.map((chart, index) => {
    const name = workbook.freeName('xl/charts/chart#.xml');
    workbook.add(name, XML_HEAD + chartXml(chart), CHART_TYPE);
    return anchorXml(chart, placed, { relation: workbook.relate(drawing, 'chart', name), index });
  });
  return anchors.join('');
}

/** It moves with the cell it stands on and keeps its size. */
function anchorXml(
  chart: Chart,
  { sizes, firstId, names }: Placed,
  { relation, index }: { readonly relation: string; readonly index: number },
): string {
  const { width, height } = chart.place;
  const { row, column, right, down } = anchorAt(chart.place, sizes);
  const from = [
    ['xdr:col', column],
    ['xdr:colOff', emu(right)],
    ['xdr:row', row],
    ['xdr:rowOff', emu(down)],
  ].map(([name, value]) => `<${name}>${value}</${name}>`);
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    '<xdr:nvGraphicFramePr>',
    element('xdr:cNvPr', { id: firstId + index, name: chart.name, descr: chart.title === '' ? null : chart.title }),
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
    names,
    element('xdr:from', {}, ...from),
    element('xdr:ext', { cx: emu(width), cy: emu(height) }),
    frame,
    '<xdr:clientData/>',
  );
}

function emu(points: number): number {
  return Math.round(points * EMU_OF_A_POINT);
}
