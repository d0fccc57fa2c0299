import { CommandError } from './command-error.js';
import { readInput } from './read-input.js';

/** In bytes. A dataset of a nation is smaller. */
const LARGEST_JSON = 200 * 1024 * 1024;

/**
 * Reads a JSON file.
 *
 * @throws CommandError if it cannot be read, is empty, is no text in UTF-8, or no JSON, with the line where it stops being so
 */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readInput(file, LARGEST_JSON);
  const text = decoded(bytes, file);
  if (text.trim() === '') throw new CommandError(`${file} is empty; give a dataset, as partiprogram import writes it`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandError(`${file} is no JSON: ${problemOf(cause as Error, text)}`, { cause });
  }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CommandError(`${file} is no text in UTF-8; give a dataset, as partiprogram import writes it`, { cause });
  }
}

/** The parser quotes the text and counts characters; people look for a line. */
function problemOf({ message }: Error, text: string): string {
  const position = /position (\d+)/u.exec(message)?.[1];
  const what = message.split(/,? (?:in JSON|"|\.\.\.")/u)[0] ?? message;
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  return `${what.replaceAll(/\s+/gu, ' ')}, at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
