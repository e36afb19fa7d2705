/** Puts the page together: functions, grid, host, pane, ribbon; then opens the sample the address asks for. */
import { ILayoutService } from '@univerjs/ui';
import { ErrorNotes } from '../functions/errorNotes';
import { ExcelHost } from '../host';
import { NEWEST } from '../protocol/requirements';
import { WacHost } from '../protocol/wac';
import type { Book } from '../univer/book';
import { createPageBook } from '../univer/page';
import { fetchText, loadAddInFunctions, MissingFile } from './addInFunctions';
import { make, part } from './elements';
import { showSentencesInCards } from './errorCards';
import { explainSelection } from './explainSelection';
import { MessageLine } from './message';
import { Pane } from './pane';
import { readRibbon, type RibbonAction } from './ribbon';
import { drawRibbon } from './ribbonView';
import './sandbox.css';
import { queryIn, readSettings } from './settings';
import { attachSplitter } from './splitter';
import { wordsIn } from './words';

const LOCALES = { en: 'en-US', id: 'id-ID' } as const;
const LANGUAGE_NAMES = { en: 'English', id: 'Indonesia' } as const;
const settings = readSettings(location.search, navigator.language);
const { language } = settings;
const words = wordsIn(language);
const message = new MessageLine(part('message'), words);

async function start(): Promise<void> {
  drawFrame();
  const [functions, manifest] = await Promise.all([loadAddInFunctions(LOCALES[language]), fetchText('/manifest.xml')]);
  const notes = new ErrorNotes();
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const options = { dark: darkness.matches, language, late: settings.late, notes };
  const book = createPageBook(part('grid'), functions, options);
  darkness.addEventListener('change', () => book.api.toggleDarkMode(darkness.matches));
  const host = new ExcelHost(book, { excelApi: NEWEST });

  const pane = new Pane(part('pane'), part('splitter'), words);
  const wac = new WacHost(host, { post: pane.post, origin: location.origin, locale: LOCALES[language] });
  pane.onOpen = (open) => {
    host.runtime.paneState = open ? 'Visible' : 'Background';
  };
  host.runtime.onPaneState = (state) => pane.setOpen(state === 'Visible');
  drawRibbonOf(manifest, (action) => {
    if (action.kind === 'showPane') pane.setOpen(true);
    else void wac.invokeAction(action.functionName);
    // As in Excel: after a button the keyboard belongs to the cells again, Ctrl+Z first of all.
    book.univer.__getInjector().get(ILayoutService).focus();
  });
  showSentencesInCards(book, notes);
  Object.assign(globalThis, { timbangSandbox: { book, host } });

  pane.load(wac, '/taskpane.html');
  await pane.ready();
  pane.forwardUndo(() => void book.undo(), () => void book.redo());
  if (settings.sampleAction !== null) await openSample(settings.sampleAction, book, wac);
  if (settings.unknownSample) message.fail(words.noSample);
  explainSelection(book, notes, message);
  document.body.dataset.ready = 'true';
}

/** A workbook one opens has no history: undo begins with the person's own first change. */
async function openSample(action: string, book: Book, wac: WacHost): Promise<void> {
  const sheetsBefore = book.sheets.length;
  message.say(words.opening);
  await wac.invokeAction(action);
  await book.settled();
  book.clearHistory();
  if (book.sheets.length > sheetsBefore) message.rest();
  else message.fail(words.noSample);
}

/** What needs no workbook yet. */
function drawFrame(): void {
  document.documentElement.lang = language;
  part('languages').setAttribute('aria-label', words.language);
  part('ribbon').setAttribute('aria-label', words.ribbon);
  part('grid').setAttribute('aria-label', words.workbook);
  part('tab').textContent = words.home;
  attachSplitter(part('splitter'), part('pane'), words.resizePane);
  for (const one of ['en', 'id'] as const) {
    const link = make('a', { href: queryIn(one, location.search), textContent: LANGUAGE_NAMES[one], lang: one });
    if (one === language) link.setAttribute('aria-current', 'true');
    part('languages').append(link);
  }
}

function drawRibbonOf(manifest: string, run: (action: RibbonAction) => void): void {
  const { documentElement } = new DOMParser().parseFromString(manifest, 'text/xml');
  const ribbon = readRibbon(documentElement, LOCALES[language], location.origin);
  if (ribbon.tab !== 'TabHome') part('tab').textContent = ribbon.tab;
  drawRibbon(part('ribbon'), ribbon, run);
}

start().catch((error: unknown) => {
  message.fail(error instanceof MissingFile ? words.noAddIn : words.noStart);
  throw error;
});
