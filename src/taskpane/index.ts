/**
 * The shared runtime starts here, after functions.js has registered the custom functions. Ribbon commands are
 * registered at once; React and the pane are fetched only when someone can see them.
 */
import type { Language } from '../engine/language';
import { languageOf } from '../engine/language';
import { commands } from './shell/commands';
import { createJournal } from './shell/journal';
import { runCommand } from './shell/ribbon';
import type { Runtime } from './shell/ribbon';
import { watchPane } from './shell/sight';
import type { Sight } from './shell/sight';

const journal = createJournal();

/** Excel loads this page hidden to calculate; the pane is mounted when it is seen, and tried again when that failed. */
async function mountWhenSeen(sight: Sight, mount: () => Promise<boolean>): Promise<void> {
  let mounted = sight.isSeen() && (await mount());
  if (mounted) return;
  sight.onSeen(() => {
    if (mounted) return;
    mounted = true;
    void mount().then((stands) => (mounted = stands));
  });
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
  const sight = watchPane();
  const runtime: Runtime = { journal, language, sight };
  for (const command of commands) {
    Office.actions.associate(command.id, (event?: Office.AddinCommands.Event) => runCommand(command, runtime, event));
  }
  void mountWhenSeen(sight, () => mountPane(language));
}

if (typeof Office === 'undefined') {
  document.body.dataset.office = 'missing';
  sayInstead('no-office');
} else void start();
