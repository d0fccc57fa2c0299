import type { Language } from '@partiprogram/programmes';

const nb = {
  relation: 'Forhold',
  note: 'Merknad',
  source: (publisher: string) => `Kilde: ${publisher}`,
  copied: 'Sammenligningen er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere.',
  saved: 'Filen er lastet ned.',
  /** The first word of a file's name. */
  file: 'sammenligning',
  data: (version: string) => `Programdata ${version}`,
};

/** The texts in and about an exported comparison, per language. */
export const EXPORT_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    relation: 'Forhold',
    note: 'Merknad',
    source: (publisher) => `Kjelde: ${publisher}`,
    copied: 'Samanlikninga er kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere.',
    saved: 'Fila er lasta ned.',
    file: 'samanlikning',
    data: (version) => `Programdata ${version}`,
  },
  en: {
    relation: 'Relation',
    note: 'Note',
    source: (publisher) => `Source: ${publisher}`,
    copied: 'The comparison is copied.',
    notCopied: 'The browser did not let us copy.',
    saved: 'The file is downloaded.',
    file: 'comparison',
    data: (version) => `Programme data ${version}`,
  },
};
