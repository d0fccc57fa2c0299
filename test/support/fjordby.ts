/** The parts of the dataset that tests change. All else keeps the shape it has in the file. */
export interface DatasetDraft {
  readonly parties: { id: string; colour: string }[];
  readonly municipalities: { id: string; name: string; county: string }[];
  readonly programmes: ProgrammeDraft[];
  readonly issues: { id: string; stances: unknown[] }[];
  readonly topics: { id: string }[];
}

/** A programme of it. */
export interface ProgrammeDraft {
  id: string;
  kind: string;
  period: { from: number; to: number } | null;
  coverage: string;
  publisher: { municipality: string; name: unknown };
  source: { url?: string };
  words?: string[];
  sections: SectionDraft[];
}

interface SectionDraft {
  entries: { kind: string; statement: unknown; figures?: object[] }[];
}

/** Where the test server has the dataset of the invented town Fjordby, in one piece. */
export const FJORDBY = '/test/fixtures/fjordby.json';

/** The dataset of the invented town Fjordby, to be changed at will: each caller gets one of its own. */
export async function fjordby(): Promise<DatasetDraft> {
  const response = await fetch(FJORDBY);
  return (await response.json()) as DatasetDraft;
}

/**
 * A programme of a dataset.
 *
 * @param id of one that is there
 */
export function programmeIn(dataset: DatasetDraft, id: string): ProgrammeDraft {
  const programme = dataset.programmes.find((it) => it.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
}

/** A copy of a programme under another id, with the ids of its entries. */
export function renamed(programme: ProgrammeDraft, id: string): ProgrammeDraft {
  return JSON.parse(JSON.stringify(programme).replaceAll(`"${programme.id}`, `"${id}`)) as ProgrammeDraft;
}

/** What a text may be called that is for the reader. All other strings are ids, codes and addresses. */
const TEXTS = new Set(['nb', 'nn', 'en', 'label', 'name', 'county', 'document', 'code', 'version']);

/**
 * Changes every text in a dataset that may come onto the screen.
 *
 * @param json the dataset, or a part of it
 * @param change from the text that is there, and its key, such as `nb`, to another text
 * @returns a copy
 */
export function withTexts<T>(json: T, change: (text: string, key: string) => string): T {
  const changed = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) ? change(value, key) : value;
    if (Array.isArray(value)) return value.map((it) => changed(it));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, changed(it, name)]));
  };
  return changed(json) as T;
}
