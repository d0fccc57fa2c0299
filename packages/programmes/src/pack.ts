import type { Topic } from './catalogue.js';
import { speakersIn, type IssueNote, type Stance } from './issue.js';
import type { Language } from './language.js';
import type { Excerpt } from './merged.js';
import type { Packed, PackedEntry, PackedNote, PackedSection, PackedStance } from './packed.js';
import type { Entry, Section } from './programme.js';

/**
 * Packs what is to stand in a file.
 *
 * @param excerpt what `unpack` gives back
 * @param topics of the catalogue
 * @param language of the file
 * @returns to be written as JSON
 * @throws RangeError when there are more topics than letters for them, or something is on none of them
 */
export function pack({ programmes, issues }: Excerpt, topics: readonly Topic[], language: Language): Packed {
  if (topics.length > 36) throw new RangeError(`no more than 36 topics, not ${topics.length}`);
  const order = programmes.map(({ id }) => id);
  return {
    programmes: programmes.map(({ sections, ...listing }) => ({
      ...foreign(listing, language),
      sections: sections.map((section) => packSection(section, listing.id, topics)),
    })),
    ...(issues.length > 0
      ? {
          issues: issues.map(({ stances, notes, topics: its, speakers, ...issue }) => {
            const speaking = speakersIn(stances);
            return {
              ...foreign(issue, language),
              ...(its.length > 0 ? { topics: letters(its, topics) } : {}),
              ...(speakers === speaking.length ? {} : { speakers }),
              ...(notes.length > 0 ? { notes: notes.map((note) => packNote(note, speaking)) } : {}),
              stances: stances.map((stance) => packStance(stance, order)),
            };
          }),
        }
      : {}),
  };
}

/** The language of the texts is that of the file, unless they stand in for others. */
function foreign<T extends { readonly wording: Language }>(it: T, language: Language): Omit<T, 'wording'> {
  return it.wording === language ? without(it, 'wording') : it;
}

function packSection(section: Section, programme: string, topics: readonly Topic[]): PackedSection {
  const { sections, entries, ...rest } = section;
  const prefix = `${programme}/${section.id}/`;
  return {
    ...rest,
    ...(sections.length > 0 ? { sections: sections.map((it) => packSection(it, programme, topics)) } : {}),
    ...(entries.length > 0
      ? {
          entries: entries.map((entry) => packEntry(entry, prefix)),
          at: packPlaces(section, prefix),
          ...(entries.some((entry) => entry.topics.length > 0)
            ? { topics: entries.map((entry) => letters(entry.topics, topics)).join(' ') }
            : {}),
        }
      : {}),
  };
}

function packEntry(entry: Entry, prefix: string): PackedEntry {
  const { id, kind, statement, ...rest } = without(entry, 'topics', 'lines');
  const its = { ...(numberOf(id, prefix) ? {} : { id }), ...(kind === 'pledge' ? {} : { kind }), ...rest };
  return Object.keys(its).length > 0 ? [statement, its] : statement;
}

function packPlaces({ lines, entries }: Section, prefix: string): string {
  let number = 0;
  let line = lines[0];
  return entries
    .flatMap((entry) => {
      const own = numberOf(entry.id, prefix) || number;
      const [first, last] = entry.lines;
      const places = [own - number, first - line, last - first];
      number = own;
      line = last;
      return places.map((place) => (place >= 0 && place < 36 ? place.toString(36) : `(${place.toString(36)})`));
    })
    .join('');
}

/** The number at the end of an id; 0 for an id that has none, or that is written in another way. */
function numberOf(id: string, prefix: string): number {
  const rest = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : 0;
}

function letters(ids: readonly string[], topics: readonly Topic[]): string {
  return ids
    .map((id) => {
      const at = topics.findIndex((it) => it.id === id);
      if (at < 0) throw new RangeError(`there is no topic ${id}`);
      return at.toString(36);
    })
    .join('');
}

/** Most notes are about all who speak, in their order. */
function packNote({ about, ...rest }: IssueNote, speaking: readonly string[]): PackedNote {
  return about.join() === speaking.join() ? rest : { about, ...rest };
}

function packStance(stance: Stance, order: readonly string[]): PackedStance {
  const at = order.indexOf(stance.programme);
  if (stance.state === 'nothing-found') return at;
  const { position, pledges, summary, prose } = stance;
  const short = pledges.map((id) => id.slice(stance.programme.length + 1)).join(' ');
  if (prose) return [at, position, short, summary ?? 0, prose];
  return summary ? [at, position, short, summary] : [at, position, short];
}

/** The same object with some of its keys left out. */
export function without<T extends object, K extends keyof T>(object: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}
