import { LARGEST_FILE } from '@partiprogram/importer';
import type { GivenFile } from './read-document.js';

/** Why a file could not even be opened. */
export type OpenProblem = 'folder' | 'several' | 'too-large' | 'unreadable';

/** What is no file to read. */
export interface NoFile {
  readonly problem: OpenProblem;
  readonly name: string;
}

/** What was dropped or chosen: one file, or why it is none. */
export type Given = GivenFile | NoFile;

/** The bytes of what was dropped or chosen; undefined if nothing was. */
export async function givenFile(files: ArrayLike<File>, items?: DataTransferItemList): Promise<Given | undefined> {
  const [file] = Array.from(files);
  if (!file) return undefined;
  if (files.length > 1) return { problem: 'several', name: file.name };
  if (items?.[0]?.webkitGetAsEntry()?.isDirectory) return { problem: 'folder', name: file.name };
  // Before it fills the memory of a phone.
  if (file.size > LARGEST_FILE) return { problem: 'too-large', name: file.name };
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { problem: 'unreadable', name: file.name };
  }
}

/** A pasted text as a file, so that it is read like one. */
export function pastedFile(name: string, text: string, html: string): GivenFile {
  const isPage = html !== '';
  const written = isPage ? `<!doctype html><meta charset="utf-8"><body>${html}` : text;
  return { name: isPage ? `${name}.html` : name, bytes: new TextEncoder().encode(written) };
}
