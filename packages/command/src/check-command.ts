import { parseArgs } from 'node:util';
import { checkDataset, type Remark } from './check-dataset.js';
import { CommandError } from './command-error.js';
import type { Outcome } from './outcome.js';
import { readJson } from './read-json.js';

/**
 * `partiprogram check`: says of each dataset what is wrong, and what is doubtful.
 *
 * @throws CommandError if no file is named
 */
export async function checkCommand(args: readonly string[]): Promise<Outcome> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { strict: { type: 'boolean', default: false } },
  });
  if (files.length === 0) throw new CommandError('say which file: partiprogram check FILE.json; --help says more');
  const lines: string[] = [];
  let failed = false;
  for (const file of files) {
    const remarks = await remarksOn(file);
    const errors = remarks.filter(({ kind }) => kind === 'error').length;
    const doubts = remarks.filter(({ kind }) => kind === 'doubt').length;
    failed ||= errors > 0 || (values.strict && doubts > 0);
    const end = errors + doubts === 0 ? 'nothing is wrong' : `${errors} wrong, ${doubts} doubtful`;
    lines.push(
      ...remarks.map((it) => `${file}: ${it.kind === 'fact' ? '' : `${it.kind}: `}${it.message}`),
      `${file}: ${end}`,
    );
  }
  return { lines, failed };
}

async function remarksOn(file: string): Promise<readonly Remark[]> {
  try {
    return checkDataset(await readJson(file));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    // The message begins with the file's name.
    return [{ kind: 'error', message: error.message.replace(`${file} `, 'the file ') }];
  }
}
