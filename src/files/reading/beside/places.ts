import { placeOf, type Sizes } from '../../anchors';
import type { Chart } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import { numberOf } from '../values';

/** English Metric Units in a point (20.1.2.1). */
const EMU = 12_700;

type Place = Chart['place'];

/** Where a drawing stands, by the cells that it is tied to (20.5.2). */
export function readPlace(anchor: XmlElement, sizes: Sizes): Place {
  const from = anchor.first('from');
  const to = anchor.first('to');
  const position = anchor.first('pos');
  const { left, top } =
    from === undefined
      ? { left: points(position?.get('x')), top: points(position?.get('y')) }
      : placeOf(marked(from), sizes);
  if (to !== undefined) {
    const end = placeOf(marked(to), sizes);
    return { left, top, width: end.left - left, height: end.top - top };
  }
  const extent = anchor.first('ext');
  return { left, top, width: points(extent?.get('cx')), height: points(extent?.get('cy')) };
}

const points = (emu: string | null | undefined): number => (numberOf(emu) ?? 0) / EMU;
const count = (marker: XmlElement, name: string): number => numberOf(marker.first(name)?.text) ?? 0;

const marked = (marker: XmlElement): Parameters<typeof placeOf>[0] => ({
  row: count(marker, 'row'),
  column: count(marker, 'col'),
  right: points(marker.first('colOff')?.text),
  down: points(marker.first('rowOff')?.text),
});
