import {
  excerptOn,
  listingPath,
  municipalityPath,
  programmePath,
  type ComparedSection,
  type ComparisonFile,
  type Excerpt,
  type FileKind,
  type FileKinds,
  type Issue,
  type Programme,
  type ProgrammeListing,
  type Section,
  type Topic,
} from '@partiprogram/programmes';

/** A file to be built: its kind, its path beside the catalogue, and what it holds. */
export type BuiltFile = {
  readonly [K in FileKind]: { readonly kind: K; readonly path: string; readonly content: FileKinds[K] };
}[FileKind];

/**
 * Makes the files of one municipality: its listings, a comparison per topic, and of each programme the whole, a listing
 * and an excerpt per topic. A file that says nothing is made too, so that silence can be proved like any other answer.
 *
 * @param code of the municipality
 * @param programmes all that it has, whole
 * @param topics of the catalogue
 * @param issues those that the programmes have a stance on
 */
export function* municipalityFiles(
  code: string,
  programmes: readonly Programme[],
  topics: readonly Topic[],
  issues: readonly Issue[],
): Generator<BuiltFile> {
  for (const programme of programmes) {
    const { id } = programme;
    yield { kind: 'programme', path: programmePath(id), content: programme };
    yield { kind: 'listing', path: listingPath(id), content: listingOf(programme) };
    for (const topic of topics) {
      const excerpt = excerptOn([programme], topic.id, issues);
      yield { kind: 'excerpt', path: programmePath(id, topic.id), content: excerpt };
    }
  }
  yield { kind: 'municipality', path: municipalityPath(code), content: { programmes: programmes.map(listingOf) } };
  for (const topic of topics) {
    const comparison = comparisonOf(excerptOn(programmes, topic.id, issues));
    yield { kind: 'comparison', path: municipalityPath(code, topic.id), content: comparison };
  }
}

function listingOf(programme: Programme): ProgrammeListing {
  return without(programme, 'sections');
}

/** Leaves out what a comparison never shows. */
function comparisonOf({ programmes, issues }: Excerpt): ComparisonFile {
  return {
    programmes: programmes.map((programme) => ({
      ...without(programme, 'introduction'),
      sections: programme.sections.map(comparedSection),
    })),
    issues,
  };
}

function comparedSection(section: Section): ComparedSection {
  return {
    ...without(section, 'summary', 'count'),
    sections: section.sections.map(comparedSection),
    entries: section.entries.map((entry) => without(entry, 'places', 'links', 'related', 'addressee')),
  };
}

/** The same object with some of its keys left out. */
function without<T extends object, K extends keyof T>(object: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}
