import type { Language } from '@partiprogram/programmes';

const nb = {
  relation: 'Forhold',
  note: 'Merknad',
  source: (publisher: string) => `Kilde: ${publisher}`,
  copied: 'Sammenligningen er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten selv:',
  /** No browser says whether a file was saved: some frames and apps may save none. */
  made: 'Filen er laget. Se blant nedlastingene.',
  contents: 'Kom den ikke? Merk innholdet selv',
  text: 'Sammenligningen som tekst',
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
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten sjølv:',
    made: 'Fila er laga. Sjå blant nedlastingane.',
    contents: 'Kom ho ikkje? Merk innhaldet sjølv',
    text: 'Samanlikninga som tekst',
    file: 'samanlikning',
    data: (version) => `Programdata ${version}`,
  },
  en: {
    relation: 'Relation',
    note: 'Note',
    source: (publisher) => `Source: ${publisher}`,
    copied: 'The comparison is copied.',
    notCopied: 'The browser did not let us copy. Select the text yourself:',
    made: 'The file is made. Look among your downloads.',
    contents: 'Is it not there? Select its contents yourself',
    text: 'The comparison as text',
    file: 'comparison',
    data: (version) => `Programme data ${version}`,
  },
};
