import type { Match, PlacedOriginal } from './align-entries.js';
import type { Change, Gone } from './change.js';
import { numberIn, sectionsIn, type EntryDraft, type ProgrammeDraft, type SectionDraft } from './draft.js';
import { rebuildSections, type SectionNode } from './rebuild-sections.js';
import type { EntryLocation } from './relocate-entry.js';
import { Headings } from './section-lines.js';
import { FreeIds } from './slug.js';

interface Kept {
  readonly was: EntryDraft;
  readonly home: SectionNode;
  readonly match: Match;
}

/** The sections of a programme while a new version of its document is merged into them. */
export class MergeTree {
  readonly #existing: ProgrammeDraft;
  readonly #nodes: SectionNode[] = [];
  readonly #nodeOf = new Map<SectionDraft, SectionNode>();
  readonly #kept: Kept[] = [];
  readonly #new: PlacedOriginal[] = [];
  readonly #changes: Change[] = [];
  readonly #dropped: Gone[] = [];
  readonly #gone: readonly Gone[];
  readonly #headings: Headings;
  /** Ids of entries, those of gone entries included. */
  readonly #taken: Set<string>;
  readonly #sectionIds: FreeIds;
  readonly #parents = new Map<SectionDraft, SectionDraft>();
  /** For each section of the new version, the section of the programme that takes its entries. */
  readonly #targets = new Map<SectionDraft, SectionNode>();
  readonly #renamed = new Map<string, string>();

  constructor(existing: ProgrammeDraft, fresh: ProgrammeDraft, document: string, gone: readonly Gone[]) {
    this.#existing = existing;
    this.#headings = new Headings(document);
    this.#gone = gone.filter(({ programme }) => programme === existing.id);
    const sections = sectionsIn(existing);
    const ids = sections.flatMap(({ entries }) => entries.map(({ id }) => id));
    this.#taken = new Set([...ids, ...this.#gone.flatMap(({ entry }) => entry?.id ?? [])]);
    this.#sectionIds = new FreeIds(
      [...sections, ...this.#gone.flatMap(({ section }) => section ?? [])].map(({ id }) => id),
    );
    this.#grow(existing.sections, undefined);
    for (const parent of sectionsIn(fresh)) for (const it of parent.sections ?? []) this.#parents.set(it, parent);
  }

  /** Keeps an entry that was found again. */
  keep(was: EntryDraft, section: SectionDraft, match: Match): void {
    const home = this.#nodeOf.get(section);
    if (home) this.#kept.push({ was, home, match });
  }

  /** Keeps an entry that people made, whose words were found again. */
  keepAt(was: EntryDraft, section: SectionDraft, location: EntryLocation): void {
    this.#nodeOf.get(section)?.entries.push({ ...was, ...location });
  }

  /** Takes out an entry that the document no longer has. */
  drop(entry: EntryDraft): void {
    this.#dropped.push({ programme: this.#existing.id, sha256: this.#existing.source.sha256, entry });
    this.#say('gone', entry.id, entry, 'its words are in the document no longer; what was written is kept aside');
  }

  /** Adds an entry that the programme did not have. */
  add(entry: PlacedOriginal): void {
    this.#new.push(entry);
  }

  /** Builds the sections from all entries that were kept or added. Call it once, last. */
  finish(sourceChanged: boolean): {
    sections: readonly SectionDraft[];
    changes: readonly Change[];
    dropped: readonly Gone[];
  } {
    for (const kept of this.#kept) this.#place(kept);
    for (const it of this.#new) this.#placeNew(it);
    const { sections, emptied } = rebuildSections(this.#nodes, this.#headings, sourceChanged, this.#renamed);
    for (const { section } of emptied) {
      const alone = { ...section, entries: [], sections: [] };
      this.#dropped.push({ programme: this.#existing.id, sha256: this.#existing.source.sha256, section: alone });
      const id = `${this.#existing.id}/${section.id}`;
      this.#say('gone', id, section, 'the section is in the document no longer; its texts are kept aside');
    }
    this.#changes.sort((a, b) => a.lines[0] - b.lines[0]);
    return { sections, changes: this.#changes, dropped: this.#dropped };
  }

  #grow(sections: readonly SectionDraft[], parent: SectionNode | undefined): void {
    for (const section of sections) {
      const node: SectionNode = { section, parent, old: true, now: undefined, entries: [] };
      this.#nodes.push(node);
      this.#nodeOf.set(section, node);
      this.#grow(section.sections ?? [], node);
    }
  }

  /** Puts an entry back into its section, or into the other section of the programme that it moved to. */
  #place({ was, home, match }: Kept): void {
    const { entry, section } = match.now;
    const target = this.#targetOf(section);
    const moved = target !== home && this.#sectionOf(target) === section && this.#sectionOf(home) !== section;
    const place = { lines: entry.lines, ...(entry.span && { span: entry.span }), fingerprint: entry.fingerprint };
    const now: EntryDraft = { ...was, ...place, ...(entry.number !== undefined && { number: entry.number }) };
    if (match.changed) {
      const message = 'the document says it in other words now; see whether what was written still fits';
      this.#say('changed', was.id, entry, message);
    }
    if (!moved) {
      home.entries.push(now);
      return;
    }
    const id = this.#freeId(target, was);
    this.#renamed.set(was.id, id);
    target.entries.push({ ...now, id });
    this.#say('moved', id, entry, `it was ${was.id}; change what points there`);
  }

  /** Puts a new entry beside its neighbours in the document. An entry that was gone returns with what people wrote. */
  #placeNew({ entry, section }: PlacedOriginal): void {
    const away = ({ match }: Kept): number => distance(match.now.entry, entry);
    const near = this.#kept
      .filter(({ match }) => match.now.section === section)
      .reduce<Kept | undefined>((best, it) => (best && away(best) <= away(it) ? best : it), undefined);
    const beside = near && this.#nodes.find(({ entries }) => entries.some(({ id }) => id === near.was.id));
    const node = beside ?? this.#targetOf(section);
    const back = this.#gone.findLast((it) => it.entry?.fingerprint === entry.fingerprint)?.entry;
    const there = this.#nodes.some(({ entries }) => entries.some(({ id }) => id === back?.id));
    const own = back && !there && back.id.startsWith(`${this.#existing.id}/${node.section.id}/`);
    const id = own ? back.id : this.#freeId(node, entry);
    const { lines, span, fingerprint } = entry;
    if (back) node.entries.push({ ...back, id, lines, ...(span && { span }), fingerprint });
    else node.entries.push({ ...entry, id });
    if (back) this.#say('restored', id, entry, 'it was gone and is back, with what was written');
    else this.#say('new', id, entry, 'it has no statement yet');
  }

  /**
   * The section of the programme that holds most entries of a section of the new version; else one with its heading.
   */
  #targetOf(section: SectionDraft): SectionNode {
    const known = this.#targets.get(section);
    if (known) return known;
    const homes = this.#kept.filter(({ match }) => match.now.section === section).map(({ home }) => home);
    const heading = section.heading.nb.toLocaleLowerCase('nb');
    const target =
      mostFrequent(homes) ??
      this.#nodes.find(
        (node) => node.old && node.section.heading.nb.toLocaleLowerCase('nb') === heading && !this.#sectionOf(node),
      ) ??
      this.#open(section);
    this.#targets.set(section, target);
    target.now ??= section;
    return target;
  }

  /** The section of the new version that most entries of a node come from. */
  #sectionOf(node: SectionNode): SectionDraft | undefined {
    return mostFrequent(this.#kept.filter(({ home }) => home === node).map(({ match }) => match.now.section));
  }

  #open(section: SectionDraft): SectionNode {
    const above = this.#parents.get(section);
    const id = this.#sectionIds.take(section.id);
    const parent = above && this.#targetOf(above);
    const node: SectionNode = {
      section: { ...section, id, sections: [] },
      parent,
      old: false,
      now: section,
      entries: [],
    };
    this.#nodes.push(node);
    this.#say('new', `${this.#existing.id}/${id}`, section, 'the section was not there before');
    return node;
  }

  #freeId(node: SectionNode, entry: Pick<EntryDraft, 'kind' | 'number'>): string {
    const path = `${this.#existing.id}/${node.section.id}`;
    const stem = `${path}/${entry.kind === 'pledge' ? '' : `${entry.kind}-`}`;
    const used = [...this.#taken].filter((id) => id.startsWith(stem)).map((id) => Number(id.slice(stem.length)));
    const next = Math.max(0, ...used.filter(Number.isInteger)) + 1;
    const printed = `${path}/${numberIn(entry, next)}`;
    const id = this.#taken.has(printed) ? `${stem}${next}` : printed;
    this.#taken.add(id);
    return id;
  }

  #say(kind: Change['kind'], id: string, { lines }: Pick<EntryDraft, 'lines'>, message: string): void {
    this.#changes.push({ kind, id, lines, message });
  }
}

function distance(a: EntryDraft, b: EntryDraft): number {
  return Math.abs(a.lines[0] - b.lines[0]);
}

function mostFrequent<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const it of all) counts.set(it, (counts.get(it) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
