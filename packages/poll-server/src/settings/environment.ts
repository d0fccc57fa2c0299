import { z } from 'zod';
import { SettingsError } from './settings-error.js';

/** What the environment of the process says. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** A file for SQLite, or `postgres://…`. */
  readonly database: string;
  /** The file with the polls. */
  readonly polls: string;
  /** Opens the page of the owner; without one there is no such page. */
  readonly ownerToken: string | undefined;
  /** How many proxies stand before the server. */
  readonly proxies: number;
}

/** Short ones can be guessed. */
const SHORTEST_TOKEN = 16;

const variables = z.object({
  PORT: z.coerce.number().pipe(z.int().min(0).max(65_535)).catch(Number.NaN).default(8090),
  HOST: z.string().default('localhost'),
  DATABASE: z.string().default('.poll-server/answers.db'),
  POLLS: z.string().default('polls.json'),
  OWNER_TOKEN: z.string().optional(),
  TRUST_PROXY: z.coerce.number().pipe(z.int().min(0).max(10)).catch(Number.NaN).default(0),
});

/**
 * Reads the environment.
 *
 * @param env such as `process.env`; an empty variable is one that is not set
 * @throws SettingsError that names the variable
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { PORT, HOST, DATABASE, POLLS, OWNER_TOKEN, TRUST_PROXY } = variables.parse(set);
  if (Number.isNaN(PORT)) throw new SettingsError('PORT must be a number from 0 to 65535');
  if (Number.isNaN(TRUST_PROXY))
    throw new SettingsError('TRUST_PROXY must be how many proxies stand before the server, a number from 0 to 10');
  if (OWNER_TOKEN !== undefined && OWNER_TOKEN.length < SHORTEST_TOKEN)
    throw new SettingsError(
      `OWNER_TOKEN must have ${SHORTEST_TOKEN} characters or more, as openssl rand -hex 16 makes them`,
    );
  return { port: PORT, host: HOST, database: DATABASE, polls: POLLS, ownerToken: OWNER_TOKEN, proxies: TRUST_PROXY };
}
