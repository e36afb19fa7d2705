/** What a key means on a row of the tree. Pure. */
export type TreeCommand =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'open'
  | 'close'
  | 'rename'
  | 'addBeside'
  | 'addBelow'
  | 'moveUp'
  | 'moveDown'
  | 'indent'
  | 'outdent'
  | 'remove';

interface Key {
  key: string;
  altKey: boolean;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const PLAIN: Readonly<Record<string, TreeCommand>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  ArrowRight: 'open',
  ArrowLeft: 'close',
  Home: 'first',
  End: 'last',
  F2: 'rename',
  Enter: 'rename',
  Insert: 'addBeside',
  Delete: 'remove',
  Backspace: 'remove',
};

const WITH_ALT: Readonly<Record<string, TreeCommand>> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

export function commandOf({ key, altKey, shiftKey, ctrlKey, metaKey }: Key): TreeCommand | null {
  if (altKey) return WITH_ALT[key] ?? null;
  // A Mac has no Insert key.
  if (key === 'Enter' && (ctrlKey || metaKey)) return shiftKey ? 'addBelow' : 'addBeside';
  if (ctrlKey || metaKey) return null;
  if (shiftKey) return key === 'Insert' ? 'addBelow' : null;
  return PLAIN[key] ?? null;
}
