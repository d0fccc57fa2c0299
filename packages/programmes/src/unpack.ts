import type { Topic } from './catalogue.js';
import { speakersIn, type Stance } from './issue.js';
import type { Language } from './language.js';
import type { Excerpt } from './merged.js';
import type { Packed, PackedSection, PackedStance } from './packed.js';
import type { Section } from './programme.js';

/**
 * What stands in a file.
 *
 * @param packed JSON of a file
 * @param topics of the catalogue
 * @param language of the file
 * @throws TypeError when it is not what `pack` gave
 */
export function unpack({ programmes, issues = [] }: Packed, topics: readonly Topic[], language: Language): Excerpt {
  return {
    programmes: programmes.map((programme) => ({
      wording: language,
      ...programme,
      sections: programme.sections.map((section) => unpackSection(section, programme.id, topics)),
    })),
    issues: issues.map((issue) => {
      const stances = issue.stances.map((stance) => unpackStance(stance, programmes));
      const about = speakersIn(stances);
      return {
        wording: language,
        speakers: about.length,
        ...issue,
        notes: (issue.notes ?? []).map((note) => ({ about, ...note })),
        topics: unlettered(issue.topics ?? '', topics),
        stances,
      };
    }),
  };
}

function unpackSection(
  { sections = [], entries = [], at = '', topics: lettered = '', ...rest }: PackedSection,
  programme: string,
  topics: readonly Topic[],
): Section {
  const numbers = Array.from(at.matchAll(/\((-?\w+)\)|\w/g), ([digit, several]) => parseInt(several ?? digit, 36));
  const each = lettered.split(' ');
  let number = 0;
  let line = rest.lines[0];
  return {
    ...rest,
    sections: sections.map((it) => unpackSection(it, programme, topics)),
    entries: entries.map((packed, index) => {
      const [further = 0, down = 0, more = 0] = numbers.slice(index * 3, index * 3 + 3);
      const [statement, its] = typeof packed === 'string' ? [packed] : packed;
      const first = line + down;
      line = first + more;
      number += further;
      return {
        id: `${programme}/${rest.id}/${number}`,
        kind: 'pledge',
        statement,
        topics: unlettered(each[index] ?? '', topics),
        lines: [first, line],
        ...its,
      };
    }),
  };
}

function unlettered(lettered: string, topics: readonly Topic[]): readonly string[] {
  return Array.from(lettered).flatMap((letter) => topics[parseInt(letter, 36)]?.id ?? []);
}

function unpackStance(stance: PackedStance, programmes: readonly { readonly id: string }[]): Stance {
  const idOf = (at: number): string => programmes[at]?.id ?? '';
  if (typeof stance === 'number') return { programme: idOf(stance), state: 'nothing-found' };
  const [at, position, pledges, summary, prose] = stance;
  return {
    programme: idOf(at),
    state: 'says',
    position,
    pledges: pledges ? pledges.split(' ').map((id) => `${idOf(at)}/${id}`) : [],
    ...(summary ? { summary } : {}),
    ...(prose ? { prose } : {}),
  };
}
