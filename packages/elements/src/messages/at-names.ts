import type { ProgrammeListing } from '@partiprogram/programmes';

/**
 * Splits a text at names in it, so that they can be marked: a browser that translates the page would make “Left” of Venstre.
 *
 * @param text of ours, such as a note or a title
 * @returns pieces in threes: text, the sign before a name, and the name
 */
export function atNames(text: string, names: readonly string[]): readonly string[] {
  const known = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/^The /, '[Tt]he '));
  // A letter on either side makes another word of it; a genitive does not.
  return text.split(new RegExp(`(^|\\P{L})(${known.join('|') || '$^'})(?=s?(?:\\P{L}|$))`, 'u'));
}

/** What a text may call the publishers of programmes: in full, without the town, and by the names of the party. */
export function namesOf(programmes: readonly Pick<ProgrammeListing, 'publisher'>[]): readonly string[] {
  return programmes
    .flatMap(({ publisher: { name, municipality, party, parties = party ? [party] : [] } }) => [
      // What tells it apart from another of the same name is none of it.
      name.replace(/ \(.*/, ''),
      ...parties.flatMap((it) => [it.name, it.abbreviation ?? it.code ?? '', withoutTown(name, municipality.name)]),
    ])
    .filter((name) => name.length > 1);
}

/** «De Grønne i Bærum» is known as «De Grønne» in Bærum. */
function withoutTown(name: string, town: string): string {
  const [before = '', after = ''] = name.split(town);
  return (before.replace(/ (?:i|in|of) $/, '') + after).replace(/ \(.*/, '').trim();
}
