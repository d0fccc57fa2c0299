import type { EntryKind } from '@partiprogram/programmes';

/** An entry as it stands on the page. */
export interface PageEntry {
  readonly kind: EntryKind;
  /** The page's words in one line, without the mark. */
  readonly text: string;
  /** The element that holds it, and maybe other entries; undefined where that is the tag itself. */
  readonly node: Element | undefined;
  /** The words that introduce its list. */
  readonly leadIn: Element | undefined;
  readonly number?: number;
  readonly depth?: number;
  readonly sentence?: 'firm' | 'soft';
}

/** A heading of the page, and the entries up to the next one. */
export interface PageSection {
  readonly id: string;
  readonly heading: string;
  /** 0 for a chapter, or for a section outside all chapters. */
  readonly level: number;
  readonly node: Element | undefined;
  readonly numbered: boolean;
  readonly entries: readonly PageEntry[];
}

/** Something that the reader of the page did, or is not sure of. */
export interface PageFinding {
  readonly kind: 'joined' | 'dropped' | 'guessed' | 'unsure';
  readonly message: string;
  readonly node: Element | undefined;
}

/** Everything that was read inside a tag. */
export interface PageReading {
  readonly title: { readonly text: string; readonly node: Element | undefined } | undefined;
  readonly sections: readonly PageSection[];
  readonly findings: readonly PageFinding[];
}

/**
 * Reads headings and entries inside an element, and changes nothing. The importer has one.
 *
 * @param root whose content is read
 * @param isForeign whether an element in it belongs to something else, and is passed over
 */
export type ReadElement = (root: Element, isForeign: (node: { readonly nodeName: string }) => boolean) => PageReading;
