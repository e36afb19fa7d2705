/**
 * The charts of the sheet in front, over the cells where the file has them, drawn from the cells as they are now. The
 * pointer goes through them to the cells.
 */
import { ICommandService } from '@univerjs/core';
import { SetScrollOperation } from '@univerjs/sheets-ui';
import { chartNow } from '../charts/chartNow';
import type { StoredChart } from '../objects/port';
import type { Book } from '../univer/book';
import { gridView, type GridPart } from '../univer/gridView';
import { chartElement, type ChartSize } from './chartElement';
import { make } from './elements';
import type { Words } from './words';

const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
const PIXELS_PER_POINT = 4 / 3;
/** In pixels, at the right and the lower edge, drawn on the canvas. */
const SCROLL_BAR = 10;

/** `tell` hears of a chart while none of the sheet in front has come into view yet, and of null otherwise. */
export function attachCharts(
  grid: HTMLElement,
  book: Book,
  words: Words,
  locale: string,
  tell: (unseen: StoredChart | null) => void,
): void {
  const layer = make('div', { className: 'charts' });
  const sizes = new ResizeObserver(() => drawSoon());
  let isWaiting = false;
  /** Since they were read; scrolling changes no cell. */
  const current = new Map<string, SVGElement>();
  /** Sheets of which a chart was in view. */
  const looked = new Set<string>();
  /** By chart, and what was drawn of it. */
  const drawn = new Map<string, { readonly key: string; readonly element: SVGElement }>();

  function pictureOf(chart: StoredChart): SVGElement {
    const picture = current.get(chart.id) ?? readAnew(chart);
    current.set(chart.id, picture);
    return picture;
  }

  function readAnew(chart: StoredChart): SVGElement {
    const now = chartNow(chart, book);
    const size: ChartSize = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
    const key = JSON.stringify([now, size]);
    const before = drawn.get(chart.id);
    if (before?.key === key) return before.element;
    const element = chartElement(now, size, words, locale);
    drawn.set(chart.id, { key, element });
    return element;
  }

  function draw(): void {
    isWaiting = false;
    const canvas = grid.querySelector<HTMLElement>(CANVAS);
    const charts = book.activeSheet.charts.list();
    const view =
      canvas && gridView(book.activeSheet, canvas.clientWidth - SCROLL_BAR, canvas.clientHeight - SCROLL_BAR);
    if (!view || charts.length === 0) {
      tell(null);
      return layer.replaceChildren();
    }
    if (layer.parentElement !== canvas.parentElement) {
      canvas.after(layer);
      sizes.observe(canvas);
    }
    const seen = new Set<string>();
    const parts = view.parts.map((part) => {
      const shown = charts.flatMap((chart) => {
        const place = view.placeOf(chart.anchor);
        const box = {
          x: part.left + place.x * view.zoom,
          y: part.top + place.y * view.zoom,
          width: chart.width * PIXELS_PER_POINT * view.zoom,
          height: chart.height * PIXELS_PER_POINT * view.zoom,
        };
        if (!isInside(box, part)) return [];
        const picture = pictureOf(chart);
        // What lies over the edge of frozen cells is there once for each part, and is said once.
        const isSaid = seen.has(chart.id);
        seen.add(chart.id);
        const frame = make(
          'div',
          { className: 'chart', ...(isSaid && { attributes: { 'aria-hidden': 'true' } }) },
          isSaid ? picture.cloneNode(true) : picture,
        );
        setPlace(frame, box);
        return [frame];
      });
      const clip = make('div', { className: 'charts-part' }, ...shown);
      setPlace(clip, part);
      return clip;
    });
    layer.replaceChildren(...parts);
    if (seen.size > 0) looked.add(book.activeSheet.id);
    tell(looked.has(book.activeSheet.id) ? null : (charts[0] ?? null));
  }

  function drawSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  }

  book.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id !== SetScrollOperation.id) current.clear();
      drawSoon();
    });
  book.onCharts = () => {
    current.clear();
    drawSoon();
  };
  drawSoon();
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isInside({ x, y, width, height }: Box, part: GridPart): boolean {
  return x < part.width && y < part.height && x + width > 0 && y + height > 0;
}

function setPlace({ style }: HTMLElement, { x, y, width, height }: Box): void {
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
