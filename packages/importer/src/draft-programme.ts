import type { EntryKind } from '@partiprogram/programmes';
import { numberIn, type Bilingual, type EntryDraft, type ProgrammeDraft, type SectionDraft } from './draft.js';
import { guessPeriod } from './guess-period.js';
import type { Publisher } from './guess-publisher.js';
import type { ReadEntry, Reading, ReadSection } from './read-document.js';
import { FreeIds, slugOf } from './slug.js';

/** What is known about a document beside its text. */
export interface DraftSource {
  readonly id: string;
  readonly publisher: Publisher;
  readonly title: string;
  readonly document: string;
  readonly sha256: string;
}

const EMPTY: Bilingual = { nb: '', en: '' };
const NYNORSK = /(?<!\p{L})(?:ikkje|eit|frå|korleis|ein|skule(?:n|r|ar)?|vere|mellom anna|meir|høgare)(?!\p{L})/giu;
const BOKMAL = /(?<!\p{L})(?:ikke|et|fra|hvordan|en|skole(?:n|r)?|være|blant annet|mer|høyere)(?!\p{L})/giu;

/**
 * Makes the draft of a programme from a document, with empty texts for people to write. Coverage is `part`, since only
 * people can say that nothing was missed.
 */
export function draftProgramme(reading: Reading, source: DraftSource, document: string): ProgrammeDraft {
  const { parties, independent, municipality, name } = source.publisher;
  const [party, ...others] = parties;
  return {
    $schema: '../schema/programme.schema.json',
    id: source.id,
    kind: reading.kind,
    publisher: {
      ...(others.length > 0 ? { parties } : party !== undefined && { party }),
      ...(independent && { independent }),
      municipality,
      name: { nb: name, en: '' },
    },
    title: { nb: source.title, en: '' },
    language: languageOf(document),
    period: guessPeriod([source.title, ...reading.leadIns].join('\n')),
    coverage: 'part',
    notices: reading.notices.map(({ lines, ofAge }) => ({
      kind: ofAge ? 'article-age' : 'editor',
      text: EMPTY,
      lines,
    })),
    source: { document: source.document, sha256: source.sha256 },
    ...(reading.introduction && { introduction: { summary: EMPTY, lines: reading.introduction } }),
    sections: sectionTree(reading.sections, source.id),
  };
}

function languageOf(document: string): 'nb' | 'nn' {
  return (document.match(NYNORSK) ?? []).length > (document.match(BOKMAL) ?? []).length ? 'nn' : 'nb';
}

interface Branch {
  readonly section: ReadSection;
  readonly level: number;
  readonly below: Branch[];
}

/** Nests sections under their chapters, and gives ids to sections and entries. */
function sectionTree(sections: readonly ReadSection[], programme: string): readonly SectionDraft[] {
  const top: Branch[] = [];
  const path: Branch[] = [];
  for (const section of sections) {
    while ((path.at(-1)?.level ?? -1) >= section.level) path.pop();
    const branch = { section, level: section.level, below: [] };
    (path.at(-1)?.below ?? top).push(branch);
    path.push(branch);
  }
  const ids = new FreeIds();
  return top.map((branch) => sectionOf(branch, programme, ids));
}

function sectionOf({ section, below }: Branch, programme: string, ids: FreeIds): SectionDraft {
  const id = ids.take(slugOf(section.heading) || 'del');
  const entries = numberEntries(section.entries, `${programme}/${id}`);
  const sections = below.map((branch) => sectionOf(branch, programme, ids));
  const last = sections.reduce((most, { lines }) => Math.max(most, lines[1]), section.lines[1]);
  return {
    id,
    heading: { nb: section.heading, en: '' },
    ...(section.numbered && { numbered: true }),
    lines: [section.lines[0], last],
    ...(sections.length > 0 && { sections }),
    entries,
  };
}

function numberEntries(entries: readonly ReadEntry[], path: string): readonly EntryDraft[] {
  const counts = new Map<EntryKind, number>();
  return entries.map((entry) => {
    const count = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, count);
    return entryDraft(entry, `${path}/${numberIn(entry, count)}`);
  });
}

/** An entry without a statement. */
function entryDraft({ kind, lines, span, fingerprint, number }: ReadEntry, id: string): EntryDraft {
  return {
    id,
    kind,
    statement: EMPTY,
    topics: [],
    lines,
    ...(span && { span }),
    fingerprint,
    ...(number !== undefined && { number }),
  };
}
