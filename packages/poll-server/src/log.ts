/** What is said beside an event. Never an address, a key, a choice, or anything else that a reader sent. */
export type Fields = Readonly<Record<string, string | number | boolean | Readonly<Record<string, number>> | undefined>>;

/** Where the server tells what happens to it. */
export interface Log {
  info(event: string, fields?: Fields): void;
  error(event: string, error: unknown, fields?: Fields): void;
}

/**
 * A log of one JSON object a line.
 *
 * @param write gets each line, with its line break
 */
export function jsonLog(write: (line: string) => unknown): Log {
  const put = (level: string, event: string, fields: Fields = {}): void => {
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  };
  return {
    info: (event, fields) => put('info', event, fields),
    error: (event, error, fields) => put('error', event, { ...fields, ...reasonOf(error) }),
  };
}

/** What an error says of itself. Databases put values into `detail`, which is left out. */
function reasonOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { reason: String(error) };
  const { name, message, code } = error as NodeJS.ErrnoException;
  const [first = ''] = message.split('\n');
  // Several attempts to connect fail in one error without words of its own.
  return { error: name, ...(code !== undefined && { code }), reason: first === '' ? code : first };
}
