import { IDS_PATH, parseDataset, parseSearchWords, WORDS_PATH } from '@partiprogram/programmes';
import { municipalityFiles } from 'partiprogram/municipality-files';
import { sha256, vouchFor } from './hash-tree.js';

/** Files that answer in place of the network. The browser itself still checks what vouches for them. */
export interface ServedFiles {
  /** What was asked for so far, as paths below the folder, in order. */
  readonly requests: string[];
  /** The `integrity` that each file was asked for with. */
  readonly integrity: Map<string, string>;
  /** Puts a file there, or another in its place; undefined takes it away. */
  readonly put: (path: string, text: string | undefined) => void;
  /** Lets a file wait until the function that is given back is called. */
  readonly hold: (path: string) => VoidFunction;
  /** Gives the network back. */
  readonly restore: () => void;
}

/**
 * Answers every request below a folder from a list of files, and all others from the network.
 *
 * @param folder absolute address with a slash at its end
 * @param files text by path
 */
export function serveFiles(folder: string, files: ReadonlyMap<string, string>): ServedFiles {
  const network = window.fetch.bind(window);
  const present = new Map(files);
  const held = new Map<string, Promise<void>>();
  const requests: string[] = [];
  const integrity = new Map<string, string>();
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(folder)) return network(input, init);
    const path = url.slice(folder.length);
    requests.push(path);
    integrity.set(path, init?.integrity ?? '');
    await held.get(path);
    const text = present.get(path);
    if (text === undefined) return new Response('', { status: 404 });
    const blob = URL.createObjectURL(new Blob([text]));
    return network(blob, init).finally(() => URL.revokeObjectURL(blob));
  };
  return {
    requests,
    integrity,
    put: (path, text) => void (text === undefined ? present.delete(path) : present.set(path, text)),
    hold(path) {
      let letGo = (): void => undefined;
      held.set(path, new Promise((resolve) => (letGo = resolve)));
      return () => {
        held.delete(path);
        letGo();
      };
    },
    restore: () => void (window.fetch = network),
  };
}

/**
 * The files that a build would write of a dataset in Norwegian.
 *
 * @param json a dataset in one piece
 * @param alter what somebody does to each file before it is vouched for
 * @returns text by path; either catalogue vouches for all of them
 */
export async function filesOf(
  json: unknown,
  alter: (text: string) => string = (text) => text,
): Promise<ReadonlyMap<string, string>> {
  const { catalogue } = parseDataset(json, 'nb');
  const { root, files } = await vouchFor(new Map([...contentsOf(json)].map(([path, text]) => [path, alter(text)])));
  return new Map([
    ['catalogue.json', JSON.stringify({ ...catalogue, root })],
    ['nn/catalogue.json', JSON.stringify({ ...parseDataset(json, 'nn').catalogue, root })],
    ...files,
  ]);
}

/** The content of each file in bokmål but the catalogue, by path, without a proof. */
export function contentsOf(json: unknown): ReadonlyMap<string, string> {
  const { catalogue, programmes, issues, formerNumbers } = parseDataset(json, 'nb');
  const municipalities = [...new Set(programmes.map(({ publisher }) => publisher.municipality.id))];
  const contents = new Map<string, unknown>([
    [IDS_PATH, { programmes: programmes.map(({ id }) => id), municipalities, ...formerNumbers }],
    [WORDS_PATH, parseSearchWords(json)],
  ]);
  for (const code of municipalities) {
    const here = programmes.filter(({ publisher }) => publisher.municipality.id === code);
    for (const { path, content } of municipalityFiles(code, here, catalogue.topics, issues))
      contents.set(path, content);
  }
  return new Map([...contents].map(([path, content]) => [path, JSON.stringify(content)]));
}

/**
 * What vouches for a file.
 *
 * @param text the whole file
 * @returns `sha256-…`
 */
export async function integrityOf(text: string): Promise<string> {
  return `sha256-${await sha256(text)}`;
}
