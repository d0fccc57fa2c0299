import {
  entriesPath,
  excerptOn,
  firstLines,
  IDS_PATH,
  WORDS_PATH,
  parseTopicWords,
  morePath,
  municipalityPath,
  pack,
  parseDataset,
  programmePath,
  without,
  type Excerpt,
  type More,
  type Section,
} from '@partiprogram/programmes';
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
 * @returns text by path; either catalogue vouches for all of them
 */
export async function filesOf(json: unknown): Promise<ReadonlyMap<string, string>> {
  const { catalogue } = parseDataset(json, 'nb');
  const { root, files } = await vouchFor(contentsOf(json));
  return new Map([
    ['catalogue.json', JSON.stringify({ ...catalogue, root })],
    ['nn/catalogue.json', JSON.stringify({ ...parseDataset(json, 'nn').catalogue, root })],
    ...files,
  ]);
}

/** What stands in each file in bokmål but the catalogue, by path, without a proof. */
export function contentsOf(json: unknown): ReadonlyMap<string, string> {
  const { catalogue, programmes, issues } = parseDataset(json, 'nb');
  const { topics } = catalogue;
  const contents = new Map<string, unknown>();
  const put = (path: string, excerpt: Excerpt): void => void contents.set(path, pack(excerpt, topics, 'nb'));
  for (const programme of programmes) {
    const more: Record<string, More> = {};
    const sections = programme.sections.map((section) => lightened(section, more));
    put(programmePath(programme.id), { programmes: [{ ...programme, sections }], issues: [] });
    contents.set(morePath(programme.id), more);
    for (const { id } of topics) put(programmePath(programme.id, id), excerptOn([programme], id, issues));
  }
  const municipalities = [...new Set(programmes.map(({ publisher }) => publisher.municipality.id))];
  for (const code of municipalities) {
    const here = programmes.filter(({ publisher }) => publisher.municipality.id === code);
    put(municipalityPath(code), { programmes: here.map((it) => ({ ...it, sections: [] })), issues: [] });
    for (const { id } of topics) {
      const excerpt = excerptOn(here, id, issues);
      put(municipalityPath(code, id), firstLines(excerpt));
      put(entriesPath(code, id), { ...excerpt, issues: [] });
    }
  }
  contents.set(WORDS_PATH, parseTopicWords(json, 'nb'));
  contents.set(IDS_PATH, { programmes: programmes.map(({ id }) => id), municipalities });
  return new Map([...contents].map(([path, content]) => [path, JSON.stringify(content)]));
}

/** A section without what its entries have in a file of their own, which is put there. */
function lightened(section: Section, more: Record<string, More>): Section {
  return {
    ...section,
    sections: section.sections.map((it) => lightened(it, more)),
    entries: section.entries.map((entry) => {
      const { details, note } = entry;
      if (details || note) more[entry.id] = { ...(details ? { details } : {}), ...(note ? { note } : {}) };
      return without(entry, 'details', 'note');
    }),
  };
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
