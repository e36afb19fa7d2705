/** Puts a text, with its formats where there are any, on the clipboard. */

export interface Clip {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Whether it was copied, and not merely asked for. The older command comes first: it needs no permission, which frames of
 * Excel on the web often do not have, and it answers while the press still counts, as Safari demands.
 */
export async function copyClip(clip: Clip): Promise<boolean> {
  return copyByCommand(clip) || (await copyByPermission(clip));
}

/** Into the data of a copy event, whoever raised it. */
export function fillCopy(event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>, { plain, html }: Clip): void {
  if (!event.clipboardData) return;
  event.clipboardData.setData('text/plain', plain);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  event.preventDefault();
}

function copyByCommand(clip: Clip): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    fillCopy(event, clip);
    isTaken = event.defaultPrevented;
  };
  // Safari raises the event only where something is selected.
  const field = document.createElement('textarea');
  field.value = ' ';
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0' });
  const before = document.activeElement;
  document.addEventListener('copy', take, true);
  document.body.append(field);
  try {
    field.select();
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', take, true);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

async function copyByPermission({ plain, html }: Clip): Promise<boolean> {
  try {
    const types = html === undefined ? { 'text/plain': plain } : { 'text/plain': plain, 'text/html': html };
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
