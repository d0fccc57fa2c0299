import type { DatasetFiles, Finding, SourceIssue, SourceProgramme } from './dataset-files.js';

/** A line of a document that may speak of an issue on which its programme is said to be silent. */
export interface Candidate {
  readonly issue: SourceIssue;
  readonly programme: SourceProgramme;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** The search word that stands in it. */
  readonly word: string;
  /** Whether a person has read it, and found that it does not answer the proposition. */
  readonly isRead: boolean;
}

/**
 * Finds the lines that a person must read before a silence is believed: those of the whole document, prose too, that have
 * one of the issue's search words.
 *
 * @param files the dataset
 * @param documents the text of each document, by the id of its programme
 */
export function* candidates(files: DatasetFiles, documents: ReadonlyMap<string, string>): Generator<Candidate> {
  const issues = new Map(files.issues.map((issue) => [issue.id, issue]));
  for (const { issue: id, words, read } of files.silences) {
    const issue = issues.get(id);
    for (const silent of issue ? silentOn(issue) : []) {
      const programme = files.programmes.get(silent);
      const lines = documents.get(silent)?.split(/\r?\n/) ?? [];
      for (const [at, text] of lines.entries()) {
        const small = text.normalize('NFC').toLocaleLowerCase('nb');
        const word = words.find((it) => small.includes(it));
        const line = at + 1;
        if (!issue || !programme || word === undefined) continue;
        yield { issue, programme, line, text: text.trim(), word, isRead: read[silent]?.includes(line) ?? false };
      }
    }
  }
}

/**
 * Checks that silences were looked into: the words that were looked for are kept, and every line of the document that has
 * one of them was read by a person.
 *
 * @param files the dataset
 * @param documents the text of each document, by the id of its programme
 * @returns the findings, none when all is well
 */
export function checkSilences(files: DatasetFiles, documents: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  for (const { issue, programme, looked } of silencesIn(files)) {
    const problem = 'nothing found, but silences/ does not say what was looked for';
    if (!looked && programme.coverage === 'whole')
      findings.push({ place: `issues/${issue.id}, ${programme.id}`, problem });
  }
  const found = [...candidates(files, documents)];
  for (const { issue, programme, line, word, isRead } of found) {
    const problem = `line ${line} has «${word}»: read it, and either code it or keep that it was read`;
    if (!isRead) findings.push({ place: `issues/${issue.id}, ${programme.id}`, problem });
  }
  for (const { issue: id, read } of files.silences) {
    const issue = files.issues.find((it) => it.id === id);
    const place = `silences/${id}`;
    if (!issue) findings.push({ place, problem: 'no such issue' });
    for (const [programme, lines] of Object.entries(read)) {
      if (issue && !silentOn(issue).includes(programme))
        findings.push({ place, problem: `${programme} is not silent` });
      const hits = found.filter((it) => it.issue.id === id && it.programme.id === programme).map(({ line }) => line);
      const stale = lines.find((line) => !hits.includes(line));
      if (stale !== undefined) findings.push({ place, problem: `${programme}, line ${stale} has none of its words` });
    }
  }
  return findings;
}

/** A programme of which it is said that nothing was found on an issue. */
export interface Silence {
  readonly issue: SourceIssue;
  readonly programme: SourceProgramme;
  /** What was looked for, and the lines that were read: not there where nobody did. */
  readonly looked?: { readonly words: readonly string[]; readonly lines: readonly number[] };
}

/**
 * Lists every silence in the dataset, programme by programme.
 *
 * @param files the dataset
 */
export function* silencesIn(files: DatasetFiles): Generator<Silence> {
  const records = new Map(files.silences.map((record) => [record.issue, record]));
  for (const programme of files.programmes.values()) {
    for (const issue of files.issues) {
      if (!silentOn(issue).includes(programme.id)) continue;
      const record = records.get(issue.id);
      const looked = record && { words: record.words, lines: record.read[programme.id] ?? [] };
      yield { issue, programme, ...(looked && { looked }) };
    }
  }
}

/** The ids of the programmes on which nothing is said to be found. */
function silentOn({ stances }: SourceIssue): readonly string[] {
  return stances.filter(({ state }) => state === 'nothing-found').map(({ programme }) => programme);
}
