import { LAST_COLUMN, LAST_ROW } from '../../../sheets/address';
import type { SheetContents } from '../../contents';
import type { XmlElement } from '../../markup/tree';
import { areaOf } from '../../patching/areas';
import { areasOf, isTrue, numberOf } from '../values';

/** What is seen of the sheet when it is opened: of several windows, the first. */
export function readView(
  sheet: ReadonlyMap<string, XmlElement>,
): Pick<SheetContents, 'gridlines' | 'frozen' | 'selection'> {
  const view = sheet.get('sheetViews')?.first('sheetView');
  const pane = view?.first('pane');
  const gridlines = view?.get('showGridLines') ?? null;
  const selections = view?.all('selection') ?? [];
  const active = pane?.get('activePane') ?? 'topLeft';
  const selection = selections.find((each) => (each.get('pane') ?? 'topLeft') === active) ?? selections[0];
  return {
    gridlines: gridlines === null || isTrue(gridlines),
    frozen: frozen(pane, view?.get('topLeftCell') ?? null),
    selection: areasOf(selection?.get('sqref'))[0] ?? null,
  };
}

/** Counted from what was at the top when it was frozen: what is above cannot be scrolled to. */
function frozen(pane: XmlElement | undefined, topLeft: string | null): SheetContents['frozen'] {
  if (!(pane?.get('state') ?? '').startsWith('frozen')) return { rows: 0, columns: 0 };
  const start = topLeft === null ? null : areaOf(topLeft);
  const count = (split: string, before: number): number => {
    const size = numberOf(pane?.get(split)) ?? 0;
    return size === 0 ? 0 : Math.trunc(size) + before;
  };
  return {
    rows: Math.min(count('ySplit', start?.top ?? 0), LAST_ROW - 1),
    columns: Math.min(count('xSplit', start?.left ?? 0), LAST_COLUMN - 1),
  };
}
