/** Excel as the add-in meets it: requests in, answers and events out, whatever carries them. */
import { formatBox, quoteSheetName, type Box } from './objects/address';
import { typeTable } from './objects';
import { serviceNode, type RuntimePort } from './objects/services';
import { node } from './objects/targets';
import { Dispatcher, type Batch } from './protocol/dispatcher';
import { FLOOR } from './protocol/requirements';
import { EventType, MessageCategory, type MessageEntry, type RequestBody, type ResponseBody } from './protocol/wire';
import type { Book } from './univer/book';
import type { ChangeType } from './univer/changes';

export interface HostOptions {
  /** Members of a newer set fail with ApiNotFound. The manifest's floor when left out. */
  readonly excelApi?: string;
}

type MessageListener = (entries: readonly MessageEntry[]) => void;

const WORKBOOK = 'Workbook';

export class ExcelHost {
  readonly book: Book;
  readonly excelApi: string;
  readonly runtime: RuntimePort = { paneState: 'Visible', startState: 'Inactive', onPaneState: null };
  /** Told of every change of the selection, for clients that listen to the document. */
  onDocumentSelection: (() => void) | null = null;
  /** Told of each member before it is set, called or walked to, as `Type.member`; what it throws is a refusal. */
  onMember: ((place: string) => void) | null = null;
  readonly #dispatcher: Dispatcher;
  readonly #listeners: MessageListener[] = [];
  #addinWrites = false;

  constructor(book: Book, options: HostOptions = {}) {
    this.book = book;
    this.excelApi = options.excelApi ?? FLOOR;
    this.#dispatcher = new Dispatcher({
      types: typeTable(),
      excelApi: this.excelApi,
      root: () => node('Workbook', { book }),
      service: (name) => serviceNode(name, this.runtime),
      calculated: () => book.calculated(),
      openBatch: () => this.#openBatch(),
      reaching: (place) => this.onMember?.(place),
    });
    book.watch({
      changed: (sheetId, box, type) => this.#cellsChanged(sheetId, box, type),
      activated: (sheetId) => this.#raise(EventType.Activated, sheetId, { worksheetId: sheetId }),
      selectionChanged: ({ sheetId, boxes }) => {
        const address = boxes.map((box) => formatBox(box)).join(',');
        this.#raise(EventType.SelectionChanged, sheetId, { worksheetId: sheetId, address });
        this.onDocumentSelection?.();
      },
    });
  }

  /** Members the add-in asked for and the sandbox has not. */
  get missingMembers(): readonly string[] {
    return [...this.#dispatcher.missing];
  }

  get trackedObjects(): number {
    return this.#dispatcher.trackedObjects;
  }

  execute(body: RequestBody): Promise<ResponseBody> {
    return this.#dispatcher.execute(body);
  }

  onMessage(listener: MessageListener): void {
    this.#listeners.push(listener);
  }

  send(entries: readonly MessageEntry[]): void {
    for (const listener of this.#listeners) listener(entries);
  }

  #openBatch(): Batch {
    const batch = this.book.openBatch();
    const asAddIn = <Result>(action: () => Result): Result => {
      this.#addinWrites = true;
      try {
        return action();
      } finally {
        this.#addinWrites = false;
      }
    };
    return {
      run: (action) => batch.run(() => asAddIn(action)),
      close: () => asAddIn(() => batch.close()),
    };
  }

  #cellsChanged(sheetId: string, box: Box, changeType: ChangeType): void {
    const sheet = this.book.sheets.find((each) => each.id === sheetId);
    if (sheet === undefined) return;
    const address = formatBox(box);
    this.#raise(EventType.Changed, sheetId, {
      changeType,
      source: 'Local',
      triggerSource: this.#addinWrites ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheetId,
      address,
      referenceId: `${quoteSheetName(sheet.name)}!${address}`,
    });
  }

  /** Once for those who listen to the sheet and once for those who listen to all sheets. */
  #raise(type: number, sheetId: string, event: object): void {
    const message = JSON.stringify(event);
    this.send([sheetId, WORKBOOK].map((target) => [MessageCategory.Event, type, target, message, 0] as const));
  }
}
