import type { ProgrammeListing } from '@partiprogram/programmes';

/**
 * Splits a text at names in it, so that they can be marked: a browser that translates the page would make “Left” of Venstre.
 * Made without a pattern of the names, as each programme has others, and a page may have a thousand.
 *
 * @param text of ours, such as a note or a title
 * @returns pieces, of which every second one is a name
 */
export function atNames(text: string, names: readonly string[]): readonly string[] {
  const longestFirst = names
    .flatMap((name) => (name.startsWith('The ') ? [name, `t${name.slice(1)}`] : name))
    .filter((name) => name && text.includes(name))
    .sort((a, b) => b.length - a.length);
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const [next] = longestFirst
      .map((name) => ({ name, at: wordAfter(text, name, from) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (!next) return [...pieces, text.slice(from)];
    pieces.push(text.slice(from, next.at), next.name);
    from = next.at + next.name.length;
  }
}

/** Where a name stands alone from some place on; -1 where it does not. */
function wordAfter(text: string, name: string, from: number): number {
  let at = text.indexOf(name, from);
  while (at >= 0 && !isWord(text, at, at + name.length)) at = text.indexOf(name, at + 1);
  return at;
}

/** Whether it stands alone: letters on either side make another word of it, but for a genitive. */
function isWord(text: string, from: number, to: number): boolean {
  // What has capitals is a letter. The first `\p{L}` on a page takes longer than all names.
  const isLetter = (at: number): boolean => text.charAt(at).toLowerCase() !== text.charAt(at).toUpperCase();
  return !isLetter(from - 1) && (!isLetter(to) || (text.charAt(to) === 's' && !isLetter(to + 1)));
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
