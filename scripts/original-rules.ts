import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntries } from '@partiprogram/importer';
import { normaliseOriginal, spelt } from '@partiprogram/programmes';
import {
  entriesOf,
  sectionsOf,
  type DatasetFiles,
  type Finding,
  type SourceEntry,
  type SourceIssue,
  type SourceProgramme,
} from './dataset-files.js';
import { contentWordsIn, documentWords, wordsIn } from './lost-words.js';
import { checkSilences } from './silence-rules.js';
import { checkAgainstOriginal } from './wording-rules.js';

/** So many words in a row in common with the source are a copy, not a restatement. */
const RUN = 8;

/**
 * Checks a dataset against the documents it was written from: the documents are the ones meant, no item of an entered
 * section is missing, invented or out of order, every fingerprint fits, every figure is carried over, and nothing is copied.
 *
 * @param files the dataset
 * @param folder where the documents are
 * @returns the findings, none when all is well
 */
export async function checkOriginals(files: DatasetFiles, folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const documents = await readOriginals(files, folder);
  for (const programme of files.programmes.values()) {
    const { document, sha256 } = programme.source;
    const text = documents.get(programme.id);
    if (text === undefined)
      findings.push({ place: programme.id, problem: `its document ${document} is not among the originals` });
    else if (hash(text) !== sha256) findings.push({ place: programme.id, problem: `${document} is another version` });
    else findings.push(...checkProgramme(programme, text));
  }
  if (findings.length > 0) return findings;
  return [...files.issues.flatMap((issue) => checkIssue(issue, files, documents)), ...checkSilences(files, documents)];
}

/**
 * Reads the documents that programmes were written from.
 *
 * @param files the dataset
 * @param folder where the documents are
 * @returns their texts by the ids of the programmes; one that is not there is left out
 */
export async function readOriginals(
  files: Pick<DatasetFiles, 'programmes'>,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { id, source } of files.programmes.values()) {
    const bytes = await readFile(join(folder, source.document)).catch(() => undefined);
    if (bytes) texts.set(id, bytes.toString('utf8'));
  }
  return texts;
}

function checkProgramme(programme: SourceProgramme, document: string): Finding[] {
  const headings = sectionsOf(programme).map(({ heading }) => heading.nb);
  const copied = commonRuns(document);
  const copies = (place: string, text: string): Finding[] => copiesIn(place, text, copied, headings);
  const texts = sectionsOf(programme).flatMap(({ id, summary }) =>
    summary ? [{ place: `${programme.id}/${id}`, text: summary.nb }] : [],
  );
  const introduction = programme.introduction
    ? [{ place: `${programme.id}/introduction`, text: programme.introduction.summary.nb }]
    : [];
  const notices = programme.notices.map(({ text }) => ({ place: programme.id, text: text.nb }));
  const findings = [
    ...compareReading(programme, document),
    ...entriesOf(programme).flatMap((entry) => checkEntry(entry, document, copies)),
    ...[...introduction, ...texts, ...notices].flatMap(({ place, text }) => copies(place, text)),
  ];
  // What no entry has is only known where all of them are in their places.
  return findings.length > 0 ? findings : checkWords(programme, document);
}

/** Holds the texts of an issue against each document that speaks on it, and the lines of prose that a stance rests on. */
function checkIssue(
  { id, title, proposition, notes = [], stances }: SourceIssue,
  { programmes }: DatasetFiles,
  documents: ReadonlyMap<string, string>,
): Finding[] {
  const place = `issues/${id}`;
  const ours = [title, proposition, ...notes.map(({ text }) => text)].map(({ nb }) => nb);
  return stances.flatMap(({ programme, summary, prose = [] }) => {
    const document = documents.get(programme) ?? '';
    const lines = document.split(/\r?\n/);
    const isBlank = (line: number): boolean => !lines[line - 1]?.trim();
    const copied = commonRuns(document);
    const names = namesIn(programmes.get(programme));
    return [
      ...[...ours, ...(summary ? [summary.nb] : [])].flatMap((text) => copiesIn(place, text, copied, names)),
      ...prose
        .filter((range) => range.some(isBlank))
        .map(([from, to]) => ({
          place,
          problem: `prose of ${programme}, ${from}–${to}, begins or ends on a blank line`,
        })),
    ];
  });
}

/** Checks the words of a document that none of its entries has: without one of them, the search would deny it. */
function checkWords({ words, ...programme }: SourceProgramme, document: string): Finding[] {
  if (!words) return [];
  const keyOf = (written: string): string => spelt(written).replace(/[^\p{L}\d]/gu, '');
  const given = new Set(words.map(keyOf));
  const there = new Set(contentWordsIn(document).map(({ word }) => word));
  const unknown = documentWords(programme, document).filter((word) => !given.has(keyOf(word)));
  return [
    ...words
      .filter((word) => !there.has(keyOf(word)))
      .map((word) => ({ place: programme.id, problem: `the search word «${word}» is not in the source` })),
    ...unknown.map((word) => ({
      place: programme.id,
      problem: `the search does not know the word «${word}»: npm run data:words`,
    })),
  ];
}

/** What carries over from a document as it stands: its publisher, its headings, and names of organisations and laws. */
function namesIn(programme: SourceProgramme | undefined): readonly string[] {
  if (!programme) return [];
  const headings = sectionsOf(programme).map(({ heading }) => heading.nb);
  return [
    programme.publisher.name.nb,
    ...headings,
    ...entriesOf(programme).flatMap(({ organisations = [] }) => organisations),
  ];
}

function checkEntry(
  entry: SourceEntry,
  document: string,
  copies: (place: string, text: string) => Finding[],
): Finding[] {
  let original: string;
  try {
    original = normaliseOriginal(document, entry.lines, entry.span);
  } catch (error) {
    return [{ place: entry.id, problem: (error as Error).message }];
  }
  const findings: Finding[] = [];
  if (hash(original) !== entry.fingerprint)
    findings.push({ place: entry.id, problem: 'its fingerprint does not fit its lines' });
  for (const language of ['nb', 'en'] as const) {
    const ours = [entry.statement, entry.details].map((text) => text?.[language] ?? '').join(' ');
    for (const figure of missing(figuresIn(original), figuresIn(ours))) {
      findings.push({ place: entry.id, problem: `the figure ${figure} is not carried over (${language})` });
    }
    for (const figure of missing(figuresIn(ours), figuresIn(original))) {
      findings.push({ place: entry.id, problem: `the figure ${figure} is not in the source (${language})` });
    }
  }
  const there = new Set(wordsIn(original).map(({ word }) => word));
  for (const word of entry.words ?? []) {
    if (!there.has(spelt(word).replace(/[^\p{L}\d]/gu, ''))) {
      findings.push({ place: entry.id, problem: `the search word «${word}» is not in the source` });
    }
  }
  for (const text of [entry.statement.nb, entry.details?.nb, entry.note?.nb]) {
    findings.push(...copies(entry.id, text ?? ''));
  }
  findings.push(...checkAgainstOriginal(entry, original));
  return findings;
}

/**
 * Holds the entries against the importer's reading of the document: every item has its entry, every pledge is an item, and
 * both stand in the same order. Of a document that was entered in part, only the entered sections are looked at.
 */
function compareReading(programme: SourceProgramme, document: string): Finding[] {
  const entered = sectionsOf(programme).filter(({ entries }) => entries.length > 0);
  const within = ([first]: readonly [number, number]): boolean =>
    programme.coverage === 'whole' || entered.some(({ lines: [from, to] }) => from <= first && first <= to);
  const keyOf = (it: { lines: readonly [number, number]; fingerprint: string }): string =>
    `${it.lines[0]} ${it.fingerprint}`;
  const items = readEntries(document).filter(({ lines }) => within(lines));
  const order = new Map(items.map((item, at) => [keyOf(item), at]));
  const entries = entriesOf(programme);
  const known = new Set(entries.map(keyOf));
  const findings: Finding[] = items
    .filter((item) => !known.has(keyOf(item)))
    .map(({ lines: [line] }) => ({
      place: `${programme.id}, line ${line}`,
      problem: 'an item of the document has no entry',
    }));
  let before = -1;
  for (const entry of entries) {
    const at = order.get(keyOf(entry));
    if (at === undefined) {
      if (entry.kind === 'pledge') findings.push({ place: entry.id, problem: 'is no item of the document' });
    } else if (at < before) {
      findings.push({ place: entry.id, problem: 'stands in another order than in the document' });
    } else {
      before = at;
    }
  }
  return findings;
}

/** Digits as they stand, with the space between thousands closed up: `660 000` is one figure. */
function figuresIn(text: string): string[] {
  return text.replace(/(\d)[\s\u00a0\u202f](?=\d{3}\b)/gu, '$1').match(/\d+/g) ?? [];
}

function missing(wanted: readonly string[], there: readonly string[]): string[] {
  return [...new Set(wanted)].filter((figure) => !there.includes(figure));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('nb')
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

function commonRuns(document: string): Set<string> {
  const words = wordsOf(document);
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')),
  );
}

/** Headings carry over from the source, and may stand in a sentence of ours. */
function copiesIn(place: string, text: string, copied: ReadonlySet<string>, headings: readonly string[]): Finding[] {
  const words = wordsOf(headings.reduce((rest, heading) => rest.replaceAll(heading, 'overskrift'), text));
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (copied.has(run)) return [{ place, problem: `copied from the source: «${run}»` }];
  }
  return [];
}

function hash(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
