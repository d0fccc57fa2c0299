import type { Lines } from '@partiprogram/programmes';
import type { EntryDraft, SectionDraft } from './draft.js';

/** The ways in which a document can differ from the programme that was imported before. */
export type ChangeKind = 'new' | 'changed' | 'moved' | 'restored' | 'gone';

/** One difference between a document and the programme that was imported before. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the entry or section now; for `gone`, its last id. */
  readonly id: string;
  /** Its lines now; for `gone`, its last lines. */
  readonly lines: Lines;
  /** One sentence, without id and lines. */
  readonly message: string;
}

/** An entry or section that the document no longer has, with everything people wrote about it. */
export interface Gone {
  readonly programme: string;
  /** SHA-256 of the last version of the document that had it. */
  readonly sha256: string;
  readonly entry?: EntryDraft;
  /** Without its entries and the sections inside it. */
  readonly section?: SectionDraft;
}
