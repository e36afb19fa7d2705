/**
 * A workbook for tests: the real Office.js client of Excel on the web over headless Univer. Nothing of Excel is mocked:
 * an unloaded property, a wrong shape or an unknown member fails here as it fails there.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { IWorkbookData } from '@univerjs/core';
import type { CustomFunctionSet } from '../../src/sandbox/functions/catalogue';
import { WorkbookFile, writeNew } from '../../src/sandbox/files/workbookFile';
import { ExcelHost } from '../../src/sandbox/host';
import { createNativeBridge, type NativeBridge } from '../../src/sandbox/protocol/bridge';
import { isSetSupported } from '../../src/sandbox/protocol/requirements';
import type { Book } from '../../src/sandbox/univer/book';
import { createHeadlessBook } from '../../src/sandbox/univer/headless';
import { Faults } from './faults';
import { Traffic } from './traffic';

export interface WorkbookOptions {
  readonly functions?: CustomFunctionSet;
  readonly snapshot?: Partial<IWorkbookData>;
  /** The newest ExcelApi set on offer; the manifest's floor when left out. */
  readonly excelApi?: string;
  /** Results of custom functions arrive after the batch that asked for them. */
  readonly late?: boolean;
  /** Office.context.displayLanguage. */
  readonly language?: string;
}

export interface OpenWorkbook {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  readonly book: Book;
  /** Counts what the add-in sends, and lets it fail. */
  readonly traffic: Traffic;
  /** What a real Excel may do to it. */
  readonly faults: Faults;
  /** The workbook as it is after it was saved, closed and opened again, with the same options; this one is closed. */
  reopen(): OpenWorkbook;
  /** The same by way of an Excel file, which keeps what Excel has a place for. */
  reopenFile(): Promise<OpenWorkbook>;
  /** Ends the workbook and takes its globals back. */
  close(): void;
}

const NO_FUNCTIONS: CustomFunctionSet = { metadata: [], implementations: new Map() };
const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
const client = new vm.Script(readFileSync(CLIENT, 'utf8'), { filename: CLIENT });

/** Also sets the globals Excel, OfficeExtension and Office, so that the add-in's own code runs as it is. */
export function openWorkbook(options: WorkbookOptions = {}): OpenWorkbook {
  const { functions = NO_FUNCTIONS, excelApi, language = 'en-US', ...bookOptions } = options;
  const book = createHeadlessBook(functions, bookOptions);
  const host = new ExcelHost(book, excelApi === undefined ? {} : { excelApi });
  const office = officeContext(host.excelApi, language);
  const faults = new Faults(host);
  const traffic = new Traffic(faults);
  const realm = loadClient(createNativeBridge(traffic), office);
  const globals = { Excel: realm.Excel, OfficeExtension: realm.OfficeExtension, Office: office };
  Object.assign(globalThis, globals);
  let isOpen = true;
  return {
    Excel: realm.Excel,
    OfficeExtension: realm.OfficeExtension,
    host,
    book,
    traffic,
    faults,
    reopen() {
      const snapshot = JSON.parse(JSON.stringify(book.save())) as IWorkbookData;
      this.close();
      return openWorkbook({ ...options, snapshot });
    },
    async reopenFile() {
      const file = new WorkbookFile(writeNew(book), book.name);
      this.close();
      const opened = openWorkbook({ ...options, snapshot: file.snapshot });
      await file.fillIn(opened.book);
      return opened;
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      book.dispose();
      for (const [name, value] of Object.entries(globals)) {
        if (Reflect.get(globalThis, name) === value) Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

/** Only Excel's part of the client runs in Node; office.js itself needs a page. */
function officeContext(excelApi: string, language: string): object {
  return {
    context: {
      displayLanguage: language,
      contentLanguage: language,
      requirements: {
        isSetSupported: (set: string, version?: string) => isSetSupported(excelApi, set, version),
      },
    },
  };
}

interface ClientRealm {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

function loadClient(bridge: NativeBridge, office: object): ClientRealm {
  const silent = (): void => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: silent,
    appendChild: silent,
    getElementsByTagName: () => [],
    addEventListener: silent,
  });
  const location = {
    protocol: 'https:',
    href: 'https://localhost/',
    origin: 'https://localhost',
    hostname: 'localhost',
    host: 'localhost',
    search: '',
    hash: '',
  };
  const page: Record<string, unknown> = {
    console: { log: silent, warn: silent, info: silent, debug: silent, error: console.error },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    Date,
    Error,
    JSON,
    Promise,
    Array,
    Office: office,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node', language: 'en-US' },
    location,
    name: '',
    addEventListener: silent,
    removeEventListener: silent,
    document: {
      URL: location.href,
      domain: location.hostname,
      readyState: 'complete',
      cookie: '',
      body: element(),
      getElementById: () => null,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
      createElement: element,
      addEventListener: silent,
      removeEventListener: silent,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  client.runInContext(vm.createContext(page));
  page['Office'] = office;
  return page as unknown as ClientRealm;
}
