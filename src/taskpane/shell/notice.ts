/**
 * A sentence in a small dialog that closes itself. Custom functions wait while a dialog of Office is open
 * (github.com/OfficeDev/office-js/issues/6920), so it is open for as long as a sentence takes to be read, and no longer.
 */
import type { Language } from '../../engine/language';
import { explain } from '../strings';

/** In milliseconds: twice what two sentences take. */
const LASTS = 15_000;
/** Of the screen; Office makes it no smaller than 150 by 250 pixels. */
const SIZE = { width: 30, height: 25 };

/** Resolves when the dialog stands, or when Office refuses it: the pane says the sentence again when it is opened. */
export function showNotice(failure: unknown, language: Language): Promise<void> {
  const address = new URL('notice.html', document.baseURI);
  // Behind the #, which no server is told: the sentence may name a sheet.
  address.hash = new URLSearchParams({ language, says: explain(failure, language) }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address.href,
      { ...SIZE, displayInIframe: true },
      ({ value: dialog, status }) => {
        if (status === Office.AsyncResultStatus.Succeeded) closeInTime(dialog);
        resolve();
      },
    );
  });
}

/** At OK, when the person closes it, or by itself. */
function closeInTime(dialog: Office.Dialog): void {
  const timer = setTimeout(() => dialog.close(), LASTS);
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
    clearTimeout(timer);
    dialog.close();
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => clearTimeout(timer));
}
