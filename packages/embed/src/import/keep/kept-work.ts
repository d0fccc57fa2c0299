import type { Work } from '../session.js';

const DATABASE = 'partiprogram-import';
const STORE = 'work';
const KEY = 'latest';

/** The browser's storage; undefined where it is switched off. */
function storage(): IDBFactory | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- kept only after the reader has ticked a box that says so
    return indexedDB;
  } catch {
    return undefined;
  }
}

/**
 * The work that was kept on this device; undefined if there is none, or the browser keeps nothing. Looking leaves no trace:
 * a database that is not there is not made.
 */
export async function keptWork(): Promise<Work | undefined> {
  const database = await open(false);
  if (!database) return undefined;
  try {
    const request = database.transaction(STORE).objectStore(STORE).get(KEY);
    return (await settled(request)) as Work | undefined;
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

/**
 * Keeps the work on this device, in place of what was kept before.
 *
 * @returns whether the browser did: its storage may be full, or switched off
 */
export async function keepWork(work: Work): Promise<boolean> {
  const database = await open(true);
  if (!database) return false;
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const written = new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = transaction.onerror = () => resolve(false);
    });
    transaction.objectStore(STORE).put(work, KEY);
    return await written;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** Deletes what was kept, and everything that shows that something was. */
export async function forgetWork(): Promise<void> {
  const request = storage()?.deleteDatabase(DATABASE);
  if (request) await settled(request).catch(() => undefined);
}

async function open(make: boolean): Promise<IDBDatabase | undefined> {
  try {
    const request = storage()?.open(DATABASE, 1);
    if (!request) return undefined;
    request.onupgradeneeded = () => {
      if (make) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    return await settled(request);
  } catch {
    return undefined;
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not kept'));
    if ('onblocked' in request) request.onblocked = () => reject(new Error('blocked'));
  });
}
