/** Puts the page together: functions, grid, host, pane, ribbon; then opens the sample the address asks for. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { EACH_LANGUAGE } from '../../engine/language';
import { ErrorNotes } from '../functions/errorNotes';
import { ExcelHost } from '../host';
import type { StoredChart } from '../objects/port';
import { NEWEST } from '../protocol/requirements';
import { WacHost } from '../protocol/wac';
import type { Book } from '../univer/book';
import { createPageBook } from '../univer/page';
import type { OtherResults } from '../files/results';
import { WorkbookFile } from '../files/workbookFile';
import { fetchText, loadAddInFunctions, MissingFile } from './addInFunctions';
import { attachCharts } from './chartLayer';
import { make, part } from './elements';
import { showSentencesInCards } from './errorCards';
import { explainSelection } from './explainSelection';
import { attachFile } from './file';
import { followLinks } from './followLinks';
import { askBeforeLeaving } from './leaving';
import { MessageLine } from './message';
import type { Offer } from './message';
import { openedNotice } from './openedNotice';
import { keepFile, keptFile } from './openedFiles';
import { Pane } from './pane';
import { attachRegionKeys, type Region } from './regions';
import { readRibbon, type Ribbon, type RibbonAction } from './ribbon';
import { drawRibbon } from './ribbonView';
import './sandbox.css';
import { openingIn, opensSample, queryIn, queryOfNew, readSettings } from './settings';
import { attachSplitter } from './splitter';
import { filledIn, wordsIn } from './words';
import { LOCALES } from '../../engine/phrases';

/** Of the table, where its chart is brought into view. */
const COLUMNS_BESIDE = 3;
/** A hidden page draws no frames. */
const LONGEST_FRAME_MS = 100;
const LANGUAGE_NAMES = { en: 'English', id: 'Indonesia' } as const;
const settings = readSettings(location.search, navigator.language);
const { language } = settings;
const words = wordsIn(language);
const message = new MessageLine(part('message'), words);
/** Puts the message line right again; there is nothing to explain before the workbook is there. */
let explain: (() => void) | undefined;

async function start(): Promise<void> {
  drawFrame();
  const [functions, manifest] = await Promise.all([loadAddInFunctions(LOCALES[language]), fetchText('/manifest.xml')]);
  const notes = new ErrorNotes();
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  part('grid').replaceChildren();
  const file = await openedFile();
  const opened = file === null ? {} : { snapshot: file.snapshot };
  const options = { dark: darkness.matches, language, late: settings.late, notes, ...opened };
  const book = createPageBook(part('grid'), functions, options);
  darkness.addEventListener('change', () => book.api.toggleDarkMode(darkness.matches));
  book.onNewWorkbook = (base64) => void openBeside(base64);
  const host = new ExcelHost(book, { excelApi: NEWEST });

  const pane = new Pane(part('pane'), part('splitter'), words);
  const wac = new WacHost(host, { post: pane.post, origin: location.origin, locale: LOCALES[language] });
  pane.onOpen = (open) => {
    host.runtime.paneState = open ? 'Visible' : 'Background';
  };
  host.runtime.onPaneState = (state) => pane.setOpen(state === 'Visible');
  const focusGrid = (): void => book.univer.__getInjector().get(ILayoutService).focus();
  const ribbon = drawRibbonOf(manifest, (action) => {
    if (action.kind === 'showPane') pane.setOpen(true);
    else void run(action.functionName, wac).then(() => explain?.());
    // As in Excel: after a button the keyboard belongs to the cells again, Ctrl+Z first of all.
    focusGrid();
  });
  pane.onFocusLost = () => document.getElementById(paneButton(ribbon))?.focus();
  showSentencesInCards(book, notes);
  followLinks({ book, message, words }, part('grid'));
  attachCharts(part('grid'), book, words, LOCALES[language], (chart) =>
    message.offer(chart === null ? null : offerOf(chart, book, focusGrid)),
  );
  Object.assign(globalThis, { timbangSandbox: { book, host } });

  // As in Excel: the pane reads the model of the file as soon as it is there, and a file is opened whole before.
  const results = file === null ? null : await openedWhole(file, book);
  pane.load(wac, '/taskpane.html');
  await pane.ready();
  pane.forwardUndo(
    () => void book.undo(),
    () => void book.redo(),
  );
  if (settings.sampleAction !== null) await openSample(settings.sampleAction, book, wac);
  if (settings.unknownSample) message.fail(words.noSample);
  if (file !== null && results !== null)
    message.stand(openedNotice(file.contents, results, language, words) || words.notExcel);
  if (settings.opened !== null && file === null) message.fail(words.fileGone);
  explain = explainSelection(book, notes, message);
  const windows = [window, ...(pane.window === null ? [] : [pane.window])];
  attachRegionKeys(windows, regions(pane, focusGrid));
  attachFile(part('tabs'), { book, file, language, words, message, focusGrid }, windows);
  askBeforeLeaving(book);
  document.body.dataset.ready = 'true';
}

/** To bring a chart into view, with what stands beside it. */
function offerOf({ title, name, anchor }: StoredChart, book: Book, focusGrid: () => void): Offer {
  return {
    text: filledIn(words.chartAside, { name: title || name }),
    label: words.showChart,
    act: () => {
      book.activeSheet.facade.scrollToCell(anchor.row, Math.max(0, anchor.column - COLUMNS_BESIDE));
      focusGrid();
    },
  };
}

/** A workbook of its own, as Excel opens one in another window. */
async function openBeside(base64: string | null): Promise<void> {
  const query =
    base64 === null
      ? queryOfNew(location.search)
      : openingIn(await keepFile({ name: 'Book2.xlsx', bytes: bytesOf(base64) }), location.search);
  window.open(query, '_blank');
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The file that the address names; null where it names none, or one that is gone. */
async function openedFile(): Promise<WorkbookFile | null> {
  const kept = settings.opened === null ? undefined : await keptFile(settings.opened);
  return kept === undefined ? null : new WorkbookFile(kept.bytes, kept.name);
}

/** The grid takes its scrolling and its selection only once it is drawn. */
async function openedWhole(file: WorkbookFile, book: Book): Promise<OtherResults> {
  await book.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return file.fillIn(book);
}

/** A workbook one opens has no history: undo begins with the person's own first change. */
async function openSample(action: string, book: Book, wac: WacHost): Promise<void> {
  const sheetsBefore = book.sheets.length;
  await run(action, wac);
  await book.settled();
  book.clearHistory();
  if (book.sheets.length > sheetsBefore) message.rest();
  else message.fail(words.noSample);
}

/** Carries out an action of the ribbon; opening an example holds the page for a second or two, so that it says so first. */
async function run(action: string, wac: WacHost): Promise<void> {
  if (opensSample(action)) {
    message.say(words.opening);
    await frameDrawn();
  }
  await wac.invokeAction(action);
}

function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

function regions(pane: Pane, focusGrid: () => void): Region[] {
  const ribbon = part('ribbon');
  const isInBand = (element: Element | null): boolean =>
    element !== null && (ribbon.contains(element) || part('top').contains(element));
  return [
    {
      isOpen: () => true,
      hasFocus: () => isInBand(document.activeElement),
      focus: () => ribbon.querySelector('button')?.focus(),
    },
    {
      isOpen: () => true,
      // The grid's own menus and editors stand beside it in the page.
      hasFocus: () => !isInBand(document.activeElement) && !pane.hasFocus,
      focus: focusGrid,
    },
    { isOpen: () => pane.isOpen, hasFocus: () => pane.hasFocus, focus: () => pane.focus() },
  ];
}

function paneButton({ groups }: Ribbon): string {
  const controls = groups.flatMap((group) => group.controls);
  return controls.find((control) => control.kind === 'button' && control.action.kind === 'showPane')?.id ?? '';
}

/** What needs no workbook yet. */
function drawFrame(): void {
  document.documentElement.lang = language;
  part('languages').setAttribute('aria-label', words.language);
  part('ribbon').setAttribute('aria-label', words.ribbon);
  part('grid').setAttribute('aria-label', words.workbook);
  part('grid').setAttribute('aria-description', words.keys);
  part('tab').textContent = words.home;
  attachSplitter(part('splitter'), part('pane'), words.resizePane);
  for (const one of EACH_LANGUAGE) {
    const link = make('a', { href: queryIn(one, location.search), textContent: LANGUAGE_NAMES[one], lang: one });
    if (one === language) link.setAttribute('aria-current', 'true');
    part('languages').append(link);
  }
}

function drawRibbonOf(manifest: string, run: (action: RibbonAction) => void): Ribbon {
  const { documentElement } = new DOMParser().parseFromString(manifest, 'text/xml');
  const ribbon = readRibbon(documentElement, LOCALES[language], location.origin);
  if (ribbon.tab !== 'TabHome') part('tab').textContent = ribbon.tab;
  drawRibbon(part('ribbon'), ribbon, run);
  return ribbon;
}

start().catch((error: unknown) => {
  part('grid').replaceChildren();
  message.fail(error instanceof MissingFile ? words.noAddIn : words.noStart);
  throw error;
});
