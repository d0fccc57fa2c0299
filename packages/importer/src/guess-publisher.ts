import type { Report } from './finding.js';

/** The publisher of a document. Unknown fields are empty. */
export interface Publisher {
  /** Our ids of the parties: several have a joint list, none an independent list or a municipality's own plan. */
  readonly parties: readonly string[];
  /** Whether it is known that no party stands behind it. */
  readonly independent?: true;
  /** The number of the municipality or the county, Klass 131 and 104 of Statistics Norway; `no` for the whole country. */
  readonly municipality: string;
  readonly name: string;
}

/** A party or municipality of the dataset, with its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The parties and municipalities of the dataset, by which a publisher is recognised. */
export interface KnownPublishers {
  readonly parties: readonly Named[];
  readonly municipalities: readonly Named[];
}

/** The name of a party before its promise: «Fjordby Strandparti vil», «Høyre og KrF felles liste skal …». */
const PROMISER =
  /^((?:\p{Lu}[\p{L}-]*)(?:,?\s(?:\p{Lu}[\p{L}-]*|i|og|av|de|felles|liste|fellesliste))*)\s(?:vil|skal|ønsker|lover)(?=\s|:|$)/u;
/** The digits of a municipality's number; that of a county has two. */
const MUNICIPALITY = 4;

const PRONOUN = /^(?:vi|me|derfor|i|det|dette|her|vårt)$/iu;

/**
 * Guesses the publisher of a document from its lead-ins («Fjordby Strandparti vil:»), else from the party and the
 * municipality that it names most often.
 *
 * @param leadIns the lead-ins of its lists
 * @param document its text
 * @param known the parties and municipalities to look for
 * @param plan whether it is a municipality's own plan, which has no party
 */
export function guessPublisher(
  leadIns: readonly string[],
  document: string,
  known: KnownPublishers,
  plan: boolean,
  report: Report,
): Publisher {
  const promisers = leadIns.flatMap((text) => PROMISER.exec(text)?.[1] ?? []).filter((name) => !PRONOUN.test(name));
  const promiser = plan ? undefined : mostFrequent(promisers);
  // A town's document names its county too; a county's own is known by who promises.
  const towns = known.municipalities.filter(({ id }) => id.length === MUNICIPALITY);
  const municipality = named(known.municipalities, promiser ?? '') ?? named(towns, document);
  const joint = plan ? [] : known.parties.filter((it) => countOf(it, promiser ?? '') > 0);
  const party = plan ? undefined : (joint[0] ?? named(known.parties, document));
  const place = municipality?.names[0] ?? '';
  const fallback = plan ? `${place} kommune` : `${place} ${party?.names[0] ?? ''}`;
  const name = promiser ?? (place ? fallback.trim() : '');
  const as = promiser ? ', as its lead-ins say' : '';
  if (name) report('guessed', [1, 1], 'publisher', `the publisher is ${name}${as}`, name);
  else report('unsure', [1, 1], 'publisher-unknown', 'the document does not say who publishes it');
  if (!municipality)
    report('unsure', [1, 1], 'municipality-unknown', 'the municipality is not known; give --municipality');
  const parties = (joint.length > 1 ? joint : party ? [party] : []).map(({ id }) => id);
  if (joint.length > 1) report('guessed', [1, 1], 'joint-list', `it is a joint list of ${parties.join(', ')}`);
  if (!party && !plan) {
    const message = 'the party is not known; give --party, or --party none for an independent list';
    report('unsure', [1, 1], 'party-unknown', message);
  }
  return { parties, municipality: municipality?.id ?? '', name };
}

/** The party or municipality that a text names most often; nothing if it names none. */
function named(all: readonly Named[], text: string): Named | undefined {
  const counted = all.map((it) => ({ it, count: countOf(it, text) }));
  const best = counted.reduce((most, next) => (next.count > most.count ? next : most), { it: all[0], count: 0 });
  return best.count > 0 ? best.it : undefined;
}

/** How often a text names a party or municipality. */
function countOf({ names }: Named, text: string): number {
  return Math.max(0, ...names.map((name) => timesIn(text, name)));
}

/**
 * Counts a name in a text. Case must match, since a name in small letters may be a word. A short name that begins a sentence may
 * be one too (Time, Hol, Vik). Skips one-letter codes.
 */
function timesIn(text: string, name: string): number {
  // Few of the names of a nation stand in one text, and this finds them soonest.
  if (name.length < 2 || !text.includes(name)) return 0;
  const pattern = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const before = name.length <= LONGEST_WORDLIKE && /\p{Ll}$/u.test(name) ? AFTER_A_WORD : String.raw`(?<!\p{L})`;
  return text.match(new RegExp(String.raw`${before}${pattern}s?(?!\p{L})`, 'gu'))?.length ?? 0;
}

/** In letters: names of municipalities that are words as well are as short as this. */
const LONGEST_WORDLIKE = 4;

const AFTER_A_WORD = String.raw`(?<=[\p{L},»”"] )`;

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
