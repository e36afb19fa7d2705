/** What of a sheet stands where on the page, for what is drawn over the cells. */
import type { IScrollState } from '@univerjs/sheets-ui';
import type {} from '@univerjs/sheets-ui/facade';
import type { Anchor } from '../../files/anchors';
import type { Sheet } from './sheet';

/** A part of the grid that scrolls by itself; frozen rows and columns make up to four. */
export interface GridPart {
  /** In pixels of the page, from the grid's corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the corner of the sheet's first cell would be, from that of the part. */
  readonly left: number;
  readonly top: number;
}

export interface GridView {
  readonly zoom: number;
  readonly parts: readonly GridPart[];
  /** In pixels of the sheet, before zooming. */
  placeOf(anchor: Anchor): { readonly x: number; readonly y: number };
}

const PIXELS_PER_POINT = 4 / 3;

/** Null while the grid is not drawn. */
export function gridView({ facade, frozen }: Sheet, width: number, height: number): GridView | null {
  const skeleton = facade.getSkeleton();
  if (!skeleton) return null;
  const {
    rowHeightAccumulation: rows,
    columnWidthAccumulation: columns,
    rowHeaderWidth,
    columnHeaderHeight,
  } = skeleton;
  const zoom = facade.getZoom();
  const freeze = facade.getFreeze();
  const scroll: IScrollState = facade.getScrollState();
  const across = stretches({
    header: rowHeaderWidth,
    first: startOf(columns, freeze.startColumn - frozen.columns),
    frozen: frozen.columns === 0 ? 0 : startOf(columns, freeze.startColumn),
    scrolled: startOf(columns, scroll.sheetViewStartColumn) + scroll.offsetX,
    size: width / zoom,
  });
  const down = stretches({
    header: columnHeaderHeight,
    first: startOf(rows, freeze.startRow - frozen.rows),
    frozen: frozen.rows === 0 ? 0 : startOf(rows, freeze.startRow),
    scrolled: startOf(rows, scroll.sheetViewStartRow) + scroll.offsetY,
    size: height / zoom,
  });
  const parts = across.flatMap((horizontal) =>
    down.map((vertical) => ({
      x: horizontal.from * zoom,
      width: (horizontal.to - horizontal.from) * zoom,
      left: (horizontal.origin - horizontal.from) * zoom,
      y: vertical.from * zoom,
      height: (vertical.to - vertical.from) * zoom,
      top: (vertical.origin - vertical.from) * zoom,
    })),
  );
  return {
    zoom,
    parts,
    placeOf: ({ row, column, right, down: below }) => ({
      x: startOf(columns, column) + right * PIXELS_PER_POINT,
      y: startOf(rows, row) + below * PIXELS_PER_POINT,
    }),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the sheet would begin. */
  readonly origin: number;
}

interface Direction {
  readonly header: number;
  /** Where what is frozen begins and ends on the sheet. */
  readonly first: number;
  readonly frozen: number;
  readonly scrolled: number;
  readonly size: number;
}

function stretches({ header, first, frozen, scrolled, size }: Direction): Stretch[] {
  const kept = Math.max(0, frozen - first);
  const main = { from: header + kept, to: size, origin: header - first - scrolled };
  return [
    ...(kept > 0 ? [{ from: header, to: Math.min(size, header + kept), origin: header - first }] : []),
    ...(main.to > main.from ? [main] : []),
  ];
}

/** Where a row or column begins: the sizes of those before it. */
function startOf(accumulated: readonly number[], index: number): number {
  if (index <= 0) return 0;
  return accumulated[Math.min(index, accumulated.length) - 1] ?? 0;
}
