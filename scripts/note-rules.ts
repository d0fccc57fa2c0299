import type { DatasetFiles, Finding, SourceIssue } from './dataset-files.js';

const LANGUAGES = ['nb', 'en'] as const;

/**
 * Checks what the notes of issues must have: each pair of programmes that a row can show has one, and it names each
 * programme by the name of its publisher, with its town, at least once.
 *
 * @param files the dataset
 * @returns the findings, none when all is well
 */
export function checkNotes({ issues, programmes }: DatasetFiles): Finding[] {
  const nameOf = (id: string, language: 'nb' | 'en'): string => programmes.get(id)?.publisher.name[language] ?? id;
  return issues.flatMap((issue) => {
    const place = `issues/${issue.id}`;
    const missing = pairsOf(issue).filter((pair) => !issue.notes?.some(({ about }) => isSame(about, pair)));
    const nameless = (issue.notes ?? []).flatMap(({ about, text }) =>
      LANGUAGES.flatMap((language) =>
        about
          .map((id) => nameOf(id, language))
          .filter((name) => !isNamed(name, text[language] ?? ''))
          .map((name) => `a note does not name ${name} (${language})`),
      ),
    );
    return [...missing.map((pair) => `has no note about ${pair.join(' and ')}`), ...nameless].map((problem) => ({
      place,
      problem,
    }));
  });
}

/** Every two programmes that speak on an issue. */
function pairsOf({ stances }: SourceIssue): string[][] {
  const speakers = [...new Set(stances.filter(({ state }) => state === 'says').map(({ programme }) => programme))];
  return speakers.flatMap((first, at) => speakers.slice(at + 1).map((second) => [first, second]));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((it) => other.includes(it));
}

/** A name may begin a sentence or not: «The Greens», “the Greens”. */
function isNamed(name: string, text: string): boolean {
  return text.toLocaleLowerCase('nb').includes(name.toLocaleLowerCase('nb'));
}
