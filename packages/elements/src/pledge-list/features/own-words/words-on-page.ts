import type { Found, Hit, piecesOf, Programme, Section } from '@partiprogram/programmes';
import type { OwnProgramme } from './own-programme.js';
import { rangesOf, stretchesIn, type Stretch } from './text-places.js';

/** The most hits whose words are marked: nobody reads further, and a key must not take long. */
const MOST_MARKED = 300;

/** What a search has found. */
interface Result {
  readonly hits: readonly Hit[];
  readonly found?: Found;
}

/** What of a page belongs to a result of a search. */
interface ShownResult {
  readonly kept: ReadonlySet<Element>;
  readonly marks: readonly Range[];
}

/** Where the entries of a programme stand on the page: from an entry to its words, and from a place to its entry. */
export class WordsOnPage {
  readonly own: OwnProgramme;
  /** The ids of the entries that an element holds, in their order. */
  readonly #idsIn = new Map<Element, string[]>();
  readonly #stretches = new Map<Element, readonly Stretch[]>();
  /** The headings above an entry, by the id of its section. */
  readonly #headings = new Map<string, readonly Element[]>();

  constructor(own: OwnProgramme) {
    this.own = own;
    for (const [id, { node }] of own.entries) {
      const ids = node && this.#idsIn.get(node);
      if (ids) ids.push(id);
      else if (node) this.#idsIn.set(node, [id]);
    }
    this.#takeHeadings(own.programme, []);
  }

  /** The element that an entry or a section stands in. */
  nodeOf(id: string): Element | undefined {
    const { entries, sections, programme } = this.own;
    return entries.get(id)?.node ?? sections.get(id) ?? sections.get(`${programme.id}/${id}`);
  }

  /** The ranges of an entry's words. */
  rangesOf(id: string): readonly Range[] {
    const stretch = this.#stretchOf(id);
    return stretch ? rangesOf(stretch, stretch.start, stretch.end) : [];
  }

  /**
   * The entry at a place of the page.
   *
   * @param target the innermost element there
   * @param x of the place in the window
   * @param y of the place in the window
   */
  entryAt(target: Element, x: number, y: number): string | undefined {
    const inner = this.#innermost(target);
    const ids = inner ? (this.#idsIn.get(inner) ?? []) : [];
    if (ids.length < 2) return ids[0];
    return ids.find((id) =>
      this.rangesOf(id).some((range) => [...range.getClientRects()].some((box) => isIn(box, x, y))),
    );
  }

  /** The elements that a result keeps on the page, and the words in them that were found. */
  resultOn({ hits, found }: Result, pieces: typeof piecesOf): ShownResult {
    const cut = (text: string) => pieces(text, found?.words ?? new Map<string, string>(), found?.phrases);
    const kept = new Set<Element>();
    const marks: Range[] = [];
    const { entries, reading } = this.own;
    if (reading.title?.node) kept.add(reading.title.node);
    const headings = new Set<Element>();
    const marked = new Set(found ? hits.slice(0, MOST_MARKED) : []);
    for (const hit of hits) {
      const { searched } = hit;
      const entry = entries.get(searched.entry.id);
      for (const it of [entry?.node, entry?.leadIn]) if (it) kept.add(it);
      for (const it of this.#headings.get(searched.section.id) ?? []) headings.add(it);
      const stretch = marked.has(hit) ? this.#stretchOf(searched.entry.id) : undefined;
      if (stretch) marks.push(...foundIn(stretch, cut));
    }
    for (const it of headings) {
      kept.add(it);
      for (const stretch of found ? stretchesIn(it, [it.textContent], () => false) : [])
        marks.push(...foundIn(stretch, cut));
    }
    return { kept, marks };
  }

  #takeHeadings({ sections }: Pick<Programme, 'sections'>, above: readonly Element[]): void {
    for (const section of sections) this.#takeHeading(section, above);
  }

  #takeHeading(section: Section, above: readonly Element[]): void {
    const node = this.own.sections.get(`${this.own.programme.id}/${section.id}`);
    const own = node ? [...above, node] : above;
    this.#headings.set(section.id, own);
    this.#takeHeadings(section, own);
  }

  #innermost(target: Element): Element | undefined {
    for (let it: Element | null = target; it; it = it.parentElement) if (this.#idsIn.has(it)) return it;
    return undefined;
  }

  #stretchOf(id: string): Stretch | undefined {
    const { entries } = this.own;
    const node = entries.get(id)?.node;
    const ids = node && this.#idsIn.get(node);
    if (!ids) return undefined;
    let stretches = this.#stretches.get(node);
    if (!stretches) {
      const texts = ids.map((it) => entries.get(it)?.text ?? '');
      stretches = stretchesIn(node, texts, (it) => it !== node && this.#idsIn.has(it));
      this.#stretches.set(node, stretches);
    }
    return stretches[ids.indexOf(id)];
  }
}

type Pieces = ReturnType<typeof piecesOf>;

function foundIn(stretch: Stretch, cut: (text: string) => Pieces): readonly Range[] {
  let at = stretch.start;
  return cut(stretch.text.slice(stretch.start, stretch.end)).flatMap(({ text, hit }) => {
    const start = at;
    at += text.length;
    return hit ? rangesOf(stretch, start, at) : [];
  });
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
