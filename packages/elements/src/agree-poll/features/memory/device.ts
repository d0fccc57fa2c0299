/*
 * The device's storage, which the reader alone can open: everything else in the elements keeps nothing.
 */
/* eslint-disable no-restricted-globals -- only after the reader has ticked the box */

/** What came of writing: the browser does not let us, or has no more room. */
export type Written = 'kept' | 'blocked' | 'full';

/**
 * Reads what was kept.
 *
 * @returns null where there is nothing; undefined where the browser does not let us look
 */
export function readDevice(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a text, and looks whether it is there. */
export function writeDevice(key: string, text: string): Written {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text ? 'kept' : 'blocked';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Takes away what was kept. Gives whether it is gone. */
export function eraseDevice(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}
