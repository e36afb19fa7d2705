/** Runs a command of the ribbon, of the menu of a cell or of the keyboard, and says where it failed. */
import type { Language } from '../../engine/language';
import type { Command } from './commands';
import type { Journal } from './journal';
import { appears } from './sight';
import type { Sight } from './sight';

/** What a command needs of the runtime it runs in. */
export interface Runtime {
  readonly journal: Journal;
  readonly language: Language;
  readonly sight: Sight;
}

/** So long a pane may take to open before a dialog speaks in its place, in milliseconds. */
const PATIENCE = 1_000;

/** `event` is missing where keys were pressed; Excel shows "working on it" until it hears that a button is done. */
export async function runCommand(
  command: Command,
  runtime: Runtime,
  event?: Office.AddinCommands.Event,
): Promise<void> {
  try {
    if (!(await succeeds(command, runtime))) await sayFailure(runtime);
  } finally {
    event?.completed();
  }
}

/** False when the journal tells of a failure; that the code of the actions did not arrive is one, too. */
async function succeeds(command: Command, { journal, language }: Runtime): Promise<boolean> {
  try {
    const actions = await import('./actions');
    return await actions.perform(journal, await command.action(language));
  } catch (failure) {
    journal.write({ kind: 'failed', failure });
    return false;
  }
}

/**
 * The pane says it. Office opens it for add-ins that a tenant deploys and ignores the call for those of its store
 * (learn.microsoft.com, "Show or hide the task pane", February 2026); there a dialog does, and the pane when it is opened.
 */
async function sayFailure({ journal, language, sight }: Runtime): Promise<void> {
  if (!sight.isSeen()) await Office.addin.showAsTaskpane().catch(() => undefined);
  if (await appears(sight, PATIENCE)) return;
  const entry = journal.current();
  if (entry?.kind !== 'failed') return;
  try {
    const { showNotice } = await import('./notice');
    await showNotice(entry.failure, language);
  } catch {
    // Nothing of Timbang can be loaded; the pane will say so when it is opened.
  }
}
