import { readFile } from 'node:fs/promises';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { CommandError } from './command-error.js';
import { HELP, type CommandName } from './help.js';
import { importCommand } from './import-command.js';
import type { Outcome } from './outcome.js';

type Command = (args: readonly string[]) => Promise<Outcome>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  import: importCommand,
  check: checkCommand,
  build: buildCommand,
};

/**
 * Runs the command line.
 *
 * @param args as they stand behind `partiprogram`
 * @returns what the process ends with: 0, or 1 if something was wrong, which has then been said
 */
export async function run(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (name === '--version') return said({ lines: [await version()] });
    if (name === '' || name === '--help' || name === '-h' || name === 'help') return saidHelp('all', name === '');
    if (!isCommand(name))
      throw new CommandError(`there is no command ${name}; partiprogram --help says which there are`);
    if (rest.includes('--help') || rest.includes('-h')) return saidHelp(name, false);
    return said(await COMMANDS[name](rest));
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function said({ lines, failed = false }: Outcome): number {
  for (const line of lines) console.log(line);
  return failed ? 1 : 0;
}

function saidHelp(name: keyof typeof HELP, failed: boolean): number {
  (failed ? process.stderr : process.stdout).write(HELP[name]);
  return failed ? 1 : 0;
}

/** `parseArgs` explains its errors in several sentences; the first says what is wrong. */
function messageOf(error: unknown): string {
  const { message, code = '' } = error as NodeJS.ErrnoException;
  if (!code.startsWith('ERR_PARSE_ARGS')) return message;
  return `${message.split('. ')[0] ?? message}; --help says what can be told`;
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
