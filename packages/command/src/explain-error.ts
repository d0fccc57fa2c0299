/** What to do about each problem that a parser finds, by the beginning of its words. */
const ADVICE: readonly (readonly [problem: string, advice: string])[] = [
  ['expected a text', 'write one, or take the field off if it is not needed'],
  ['a text of more than', 'shorten it, or part it into several'],
  ['a text with a control', 'write the text anew; copying it from a PDF may bring such characters'],
  ['expected an id of', 'use small letters, digits and single hyphens'],
  ['expected an id as', 'write it as programme/section/1'],
  ['expected an id that begins', 'begin it with the id of its programme'],
  ['the id ', 'give one of the two another id'],
  ['expected a quote', 'write the words of the document as quote'],
  ['expected a list', 'put it in brackets: [ … ]'],
  ['expected an object', 'put it in braces: { … }'],
  ['expected one of', 'use one of these words'],
  ['expected a day', 'write it as 2027-09-13'],
  ['expected an address', 'write the whole address'],
  ['expected a number', 'write it as a number, without quotation marks'],
  ['more than', 'part the dataset into several files'],
];

/**
 * Makes a sentence of what a parser says: the place, the nearest thing with an id, and what to do.
 *
 * @param message `$.programmes[0].title: expected a text`
 * @param json that it was said of
 */
export function explainError(message: string, json: unknown): string {
  const end = message.indexOf(': ');
  const [path, problem] = [message.slice(0, Math.max(0, end)), message.slice(end + 2)];
  const id = nearestId(path, json);
  const advice = ADVICE.find(([beginning]) => problem.startsWith(beginning))?.[1];
  return `${path}${id === undefined ? '' : ` (in ${id})`}: ${problem}${advice === undefined ? '' : `; ${advice}`}`;
}

/** The id of the innermost thing on a path that has one. */
function nearestId(path: string, json: unknown): string | undefined {
  let value: unknown = json;
  let nearest: string | undefined;
  for (const [, key, index] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/gu)) {
    value = (Object(value) as Readonly<Record<string, unknown>>)[key ?? index ?? ''];
    const { id } = Object(value) as { readonly id?: unknown };
    if (typeof id === 'string') nearest = id;
  }
  return nearest;
}
