import type { Language } from '@partiprogram/programmes';

const nb = {
  relation: 'Forhold',
  note: 'Merknad',
  source: (publisher: string) => `Kilde: ${publisher}`,
  notices: 'Les først',
  municipality: 'Kommune',
  issueId: 'Sak-ID',
  programmeId: (publisher: string) => `Program-ID: ${publisher}`,
  document: (publisher: string) => `Dokument: ${publisher}`,
  address: (publisher: string) => `Adresse: ${publisher}`,
  sender: 'Avsender',
  /** The version of the dataset. */
  data: 'Programdata',
  /** Saves the same file with the separator that the page's language does not suggest. */
  otherCsv: 'CSV med komma i stedet for semikolon',
  copied: 'Sammenligningen er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten selv:',
  /** No browser says whether a file was saved: some frames and apps may save none. */
  made: 'Filen er laget. Nettleseren sier ikke fra om den er lagret.',
  contents: 'Kom den ikke? Merk innholdet selv',
  text: 'Sammenligningen som tekst',
  /** The first word of a file's name. */
  file: 'sammenligning',
};

/** The texts in and about an exported comparison, per language. */
export const EXPORT_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    relation: 'Forhold',
    note: 'Merknad',
    source: (publisher) => `Kjelde: ${publisher}`,
    notices: 'Les først',
    municipality: 'Kommune',
    issueId: 'Sak-ID',
    programmeId: (publisher) => `Program-ID: ${publisher}`,
    document: (publisher) => `Dokument: ${publisher}`,
    address: (publisher) => `Adresse: ${publisher}`,
    sender: 'Avsendar',
    data: 'Programdata',
    otherCsv: 'CSV med komma i staden for semikolon',
    copied: 'Samanlikninga er kopiert.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten sjølv:',
    made: 'Fila er laga. Nettlesaren seier ikkje frå om ho er lagra.',
    contents: 'Kom ho ikkje? Merk innhaldet sjølv',
    text: 'Samanlikninga som tekst',
    file: 'samanlikning',
  },
  en: {
    relation: 'Relation',
    note: 'Note',
    source: (publisher) => `Source: ${publisher}`,
    notices: 'Read first',
    municipality: 'Municipality',
    issueId: 'Issue ID',
    programmeId: (publisher) => `Programme ID: ${publisher}`,
    document: (publisher) => `Document: ${publisher}`,
    address: (publisher) => `Address: ${publisher}`,
    sender: 'Sender',
    data: 'Programme data',
    otherCsv: 'CSV with semicolons instead of commas',
    copied: 'The comparison is copied.',
    notCopied: 'The browser did not let us copy. Select the text yourself:',
    made: 'The file is made. The browser does not say whether it is saved.',
    contents: 'Is it not there? Select its contents yourself',
    text: 'The comparison as text',
    file: 'comparison',
  },
};
