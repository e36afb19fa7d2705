/** A click on a cell with a link leads there, as in Excel; by keyboard Ctrl+Enter does, for which Excel has a menu. */
import { HoverManagerService, IEditorBridgeService, type ICellPosWithEvent } from '@univerjs/sheets-ui';
import { findArea } from '../objects/arguments';
import type { Book } from '../univer/book';
import type { MessageLine } from './message';
import { filledIn, type Words } from './words';

interface Surroundings {
  readonly book: Book;
  readonly message: MessageLine;
  readonly words: Words;
}

export function followLinks({ book, message, words }: Surroundings, grid: HTMLElement): void {
  const injector = book.univer.__getInjector();
  const pointer = injector.get(HoverManagerService);
  const editor = injector.get(IEditorBridgeService);
  const follow = (sheetId: string, row: number, column: number): boolean => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    const link = sheet?.links.at(row, column) ?? null;
    if (sheet === undefined || link === null) return false;
    const area = findArea(book, sheet, link.place);
    // After the grid has made its own selection of the click.
    if (area?.sheet.visible === true) setTimeout(() => book.select(area), 0);
    else message.fail(filledIn(words.linkGone, { place: link.place }));
    return true;
  };
  let pressed: ICellPosWithEvent | null = null;
  pointer.currentPointerDownCell$.subscribe((cell) => {
    pressed = isPlain(cell) ? cell : null;
  });
  pointer.currentPointerUpCell$.subscribe(({ subUnitId, row, col }) => {
    // A drag from one cell to another selects them.
    const isClick = pressed?.subUnitId === subUnitId && pressed.row === row && pressed.col === col;
    pressed = null;
    if (isClick && !editor.isVisible().visible) follow(subUnitId, row, col);
  });
  grid.addEventListener(
    'keydown',
    (event) => {
      const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isAsked || editor.isVisible().visible) return;
      const { row, column } = book.activeCell;
      if (follow(book.activeSheet.id, row, column)) event.stopPropagation();
    },
    { capture: true },
  );
}

/** The main button alone: with keys a click makes a selection of its own. */
function isPlain({ event }: ICellPosWithEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
