import type { ProgrammeKind } from '@partiprogram/programmes';
import { streamOfText, type BlockStream } from './block-stream.js';
import type { Change, Gone } from './change.js';
import { decodeText } from './decode-text.js';
import type { ProgrammeDraft } from './draft.js';
import { draftProgramme } from './draft-programme.js';
import { reportTo, type Finding, type Report } from './finding.js';
import { sha256 } from './fingerprint.js';
import { ImportError } from './import-error.js';
import { mergeDrafts } from './merge-drafts.js';
import { parseDraft } from './parse-draft.js';
import { guessPublisher, type KnownPublishers, type Publisher } from './guess-publisher.js';
import { readFile, type FileOptions } from './read-file.js';
import { readStream, type Reading } from './read-document.js';
import { slugOf } from './slug.js';

/** What the caller knows about a document. Anything left out is guessed. */
export interface ImportOptions {
  /** Name of the file, for `source.document`. */
  readonly document: string;
  /** Id of the programme; by default `<municipality>-<party>-<year>`. */
  readonly id?: string | undefined;
  readonly kind?: ProgrammeKind | undefined;
  readonly title?: string | undefined;
  /** Our ids of the parties: several have a joint list, none an independent one. */
  readonly parties?: readonly string[] | undefined;
  /** Number of the municipality, Klass 131. */
  readonly municipality?: string | undefined;
  /** Name of the publisher, in bokmål. */
  readonly name?: string | undefined;
  /** The dataset's parties and municipalities, to recognise a publisher by name. */
  readonly known?: KnownPublishers | undefined;
  /** Parsed JSON of the programme if the dataset has it already. What people wrote is kept. */
  readonly existing?: unknown;
  /** Entries that earlier imports took out. If they return, so does what people wrote; their ids stay taken. */
  readonly gone?: readonly Gone[] | undefined;
}

/** The result of an import. */
export interface Import {
  readonly programme: ProgrammeDraft;
  /** The page of each line, if the format has pages. */
  readonly pages: readonly (number | undefined)[];
  /** What the importer did, in the order of the document's lines. */
  readonly findings: readonly Finding[];
  /** How the document differs from the existing programme; empty on a first import. */
  readonly changes: readonly Change[];
  /** Entries and sections that the document no longer has, with everything people wrote. */
  readonly gone: readonly Gone[];
}

/**
 * Reads the text of a programme into a draft of `data/programmes/<id>.json`.
 *
 * The draft has sections, entries, lines and fingerprints. Every statement is empty, since people write all wording of
 * the dataset. With `existing`, entries are found again, mostly by fingerprint, and keep what people wrote.
 *
 * @param content the bytes of the file, or its text
 * @throws ImportError if the text cannot be decoded or has no list, or `existing` is not this programme
 */
export function importProgramme(content: Uint8Array | string, options: ImportOptions): Import {
  return importStream(streamOfText(decodeText(content)), sha256(content), options);
}

/**
 * Reads a programme of any format into a draft, as {@link importProgramme} does a text. Lines count in the text that
 * {@link readFile} makes of the file.
 *
 * @throws ImportError if the file cannot be read or has no list, or `existing` is not this programme
 */
export async function importFile(
  bytes: Uint8Array,
  options: ImportOptions & Omit<FileOptions, 'name'>,
): Promise<Import> {
  const { document: name, onProgress, signal } = options;
  return importStream(await readFile(bytes, { name, onProgress, signal }), sha256(bytes), options);
}

/**
 * Makes the draft of a programme from its blocks.
 *
 * @param hash SHA-256 of the file
 */
function importStream(stream: BlockStream, hash: string, options: ImportOptions): Import {
  const { document } = stream;
  const pages = stream.sources.map(({ page }) => page);
  const own = [options.name ?? '', nameOf(options)].join(' ').trim();
  const reading = readStream(stream, { kind: options.kind, ...(own && { own }) });
  if (reading.sections.length === 0) {
    throw new ImportError(
      'no-list',
      'has no list: no line begins with a bullet, a dash, or numbers that count on from 1',
    );
  }
  const findings = [...reading.findings];
  const report = reportTo(findings, 'unshift');
  const existing = options.existing === undefined ? undefined : parseDraft(options.existing);
  const publisher = existing ? NOBODY : publisherOf(reading, document, options, report);
  const title = options.title ?? reading.title ?? '';
  if (!existing && !title) report('unsure', [1, 1], 'title-unknown', 'the document has no title; give --title');
  const source = { publisher, title, document: options.document, sha256: hash };
  const id = options.id ?? existing?.id ?? idOf(reading, publisher, options);
  if (existing && existing.id !== id) {
    throw new ImportError('existing', `is the file of another programme: ${existing.id}, not ${id}`);
  }
  const fresh = draftProgramme(reading, { ...source, id }, document);
  if (!existing) return { programme: fresh, pages, findings, changes: [], gone: [] };
  return { findings, pages, ...mergeDrafts(existing, { fresh, reading, document, gone: options.gone ?? [] }) };
}

const NOBODY: Publisher = { parties: [], municipality: '', name: '' };

function nameOf({ municipality, known }: ImportOptions): string {
  return known?.municipalities.find(({ id }) => id === municipality)?.names.join(' ') ?? '';
}

function publisherOf(reading: Reading, document: string, options: ImportOptions, report: Report): Publisher {
  const { parties, municipality, name, known = { parties: [], municipalities: [] } } = options;
  const plan = reading.kind === 'planning-programme';
  const given = municipality !== undefined && name !== undefined && (plan || parties !== undefined);
  const guess = given ? NOBODY : guessPublisher(reading.leadIns, document, known, plan, report);
  return {
    parties: plan ? [] : (parties ?? guess.parties),
    ...(parties?.length === 0 && !plan && { independent: true }),
    municipality: municipality ?? guess.municipality,
    name: name ?? guess.name,
  };
}

/** `<municipality>-<party>-<year>`, as far as they are known. */
function idOf(
  { title, leadIns, kind }: Reading,
  { parties, municipality, name }: Publisher,
  options: ImportOptions,
): string {
  const place = options.known?.municipalities.find(({ id }) => id === municipality)?.names[0];
  const year = /(?<!\d)20\d\d(?!\d)/u.exec([title, ...leadIns].join(' '))?.[0];
  const who = kind === 'planning-programme' ? 'kommune' : parties.join(' ');
  const what = year ?? (kind === 'party-programme' ? 'program' : (title ?? ''));
  return slugOf([place ?? name, who, what].join(' ')) || slugOf(options.document.replace(/\.\w+$/u, '')) || 'programme';
}
