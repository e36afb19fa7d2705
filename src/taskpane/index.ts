/**
 * The shared runtime starts here, after functions.js has registered the custom functions. Ribbon commands are
 * registered at once; React and the pane are fetched only when someone can see them.
 */
import type { Language } from '../engine/language';
import { languageOf } from '../engine/language';
import { commands } from './shell/commands';
import type { Command } from './shell/commands';
import { createJournal } from './shell/journal';

const journal = createJournal();

/** A failed ribbon button has nowhere to say so but the pane. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

async function perform(command: Command, language: Language, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (!(await succeeds(command, language))) await showPane();
  } finally {
    // Excel shows "working on it" until it hears this.
    event.completed();
  }
}

/** False when the journal tells of a failure; that the code of the actions did not arrive is one, too. */
async function succeeds(command: Command, language: Language): Promise<boolean> {
  try {
    const actions = await import('./shell/actions');
    return await actions.perform(journal, await command.action(language));
  } catch (failure) {
    journal.write({ kind: 'failed', failure });
    return false;
  }
}

function isVisible(): boolean {
  return document.visibilityState === 'visible' && window.innerWidth > 0;
}

/** Excel loads this page hidden to calculate; the pane is mounted when it is seen, and tried again when that failed. */
async function mountWhenVisible(mount: () => Promise<boolean>): Promise<void> {
  let mounted = isVisible() && (await mount());
  if (mounted) return;
  const look = async (shown = isVisible()): Promise<void> => {
    if (mounted || !shown) return;
    mounted = true;
    mounted = await mount();
  };
  document.addEventListener('visibilitychange', () => void look());
  window.addEventListener('resize', () => void look());
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  void Office.addin.onVisibilityModeChanged(
    ({ visibilityMode }) => void look(visibilityMode === Office.VisibilityMode.taskpane),
  );
}

/** Whether the pane stands. In a shared runtime closing it keeps the page, so the next opening is the next attempt. */
async function mountPane(language: Language): Promise<boolean> {
  const root = document.getElementById('pane');
  const isTooOld = document.getElementById('too-old')?.hidden === false;
  if (!root || isTooOld) return false;
  try {
    const { renderPane } = await import('./shell/pane');
    renderPane(root, language, journal);
    return true;
  } catch {
    sayInstead('no-pane');
    return false;
  }
}

/** One of the page's own sentences in place of the pane. */
function sayInstead(id: 'no-office' | 'no-pane'): void {
  document.getElementById('start')?.setAttribute('hidden', '');
  document.getElementById(id)?.removeAttribute('hidden');
}

async function start(): Promise<void> {
  // The guard says where this page belongs when Office keeps it waiting.
  document.body.dataset.office = 'awaited';
  const { host } = await Office.onReady();
  document.body.dataset.office = 'ready';
  // In a browser of its own, office.js is ready too, with no host.
  if (host !== Office.HostType.Excel) {
    sayInstead('no-office');
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  for (const command of commands) {
    Office.actions.associate(command.id, (event: Office.AddinCommands.Event) => void perform(command, language, event));
  }
  void mountWhenVisible(() => mountPane(language));
}

if (typeof Office === 'undefined') {
  document.body.dataset.office = 'missing';
  sayInstead('no-office');
} else void start();
