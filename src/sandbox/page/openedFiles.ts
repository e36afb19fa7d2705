/**
 * Files on their way from one loading of the page to the next: a workbook is opened by loading the page anew, and a
 * browser's store of a tab holds too little for one.
 */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DATABASE = 'timbang';
const STORE = 'files';
/** What nobody asked for since goes when another file comes. */
const DAY = 24 * 60 * 60 * 1000;

/** The identity under which it is found again. Rejects where the browser has no room. */
export async function keepFile(file: OpenedFile): Promise<string> {
  const now = Date.now();
  await inStore('readwrite', (store) => {
    store.delete(IDBKeyRange.upperBound(now - DAY));
    return store.put(file, now);
  });
  return String(now);
}

/** Undefined when it is gone. */
export function keptFile(id: string): Promise<OpenedFile | undefined> {
  return inStore('readonly', (store) => store.get(Number(id)) as IDBRequest<OpenedFile | undefined>);
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const answer = await answered(ask(transaction.objectStore(STORE)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
    });
    return answer;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser refused its store.'));
  });
}
