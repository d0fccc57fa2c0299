import {
  entriesOf,
  sectionsOf,
  type Bilingual,
  type DatasetFiles,
  type Finding,
  type SourceEntry,
  type SourceProgramme,
} from './dataset-files.js';
import { FRAMES, INCLUSION, NEVER, OPENERS, VERBS, type Commitment } from './wording.js';

/** What two entries that say the same must have in common. */
const CODES = ['commitment', 'testable', 'change', 'addressee', 'targetGroup'] as const;

type Report = (place: string, problem: string) => void;

/** A verb that the lists hold. */
interface BoundVerb {
  readonly phrase: string;
  readonly commitment: Commitment;
  readonly english: readonly string[];
}

const BOUND: readonly BoundVerb[] = (['soft', 'firm'] as const)
  .flatMap((commitment) =>
    Object.entries(VERBS[commitment]).map(([phrase, english]) => ({ phrase, commitment, english })),
  )
  .sort((one, other) => other.phrase.length - one.phrase.length);

/**
 * Checks that every party is worded and coded by one measure: the first verb decides the commitment and is bound to its
 * English, what says the same is coded the same, and nothing is fenced in or stiff.
 *
 * @param files the dataset
 * @returns the findings, none when all is well
 */
export function checkWording(files: DatasetFiles): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (place, problem) => findings.push({ place, problem });
  for (const programme of files.programmes.values()) {
    const entries = entriesOf(programme);
    for (const entry of entries) {
      if (entry.kind === 'pledge') checkVerb(entry, report);
      checkRepeat(entry, entries, report);
    }
    for (const { place, text } of textsOf(programme)) checkText(place, text, report);
  }
  return findings;
}

/**
 * Checks what only the document can tell: that effort is promised where the source promises no more, that «ha» is the
 * source's, and that the topic of inclusion is too.
 *
 * @param entry one of a programme
 * @param original what the document says, normalised
 */
export function checkAgainstOriginal(entry: SourceEntry, original: string): Finding[] {
  const findings: Finding[] = [];
  const { id, statement, topics, coding } = entry;
  if (entry.kind !== 'pledge' || !coding) return [];
  const report = (problem: string): void => void findings.push({ place: id, problem });
  const works = /^arbeide\b/.test(statement.nb);
  if (works && !/\b(?:arbeid(?:er?|et)?|jobber?)\b/i.test(original))
    report('«arbeide» is weaker than the source, which does not say it');
  if (!works && /^(?:arbeide|jobbe) (?:for|mot)\b/i.test(original)) report('the source only says «arbeide for»');
  if (/^ha\b/.test(statement.nb) && !/\bhar?\b/i.test(original)) report('«ha» is not the source’s: say what is done');
  const isOfThem = (INCLUSION.groups as readonly string[]).includes(coding.targetGroup);
  if (topics.includes('inkludering') && !isOfThem && !INCLUSION.words.test(original)) {
    report('has the topic inkludering, of which the source has no word');
  }
  return findings;
}

function checkVerb({ id, statement, coding }: SourceEntry, report: Report): void {
  const [nb, en] = [bare(statement, 'nb'), bare(statement, 'en')];
  const verb = BOUND.find(({ phrase }) => begins(nb, phrase));
  if (!verb) {
    report(id, `«${nb.split(' ', 1)[0]}» is not among the verbs (scripts/wording.ts)`);
    return;
  }
  const { phrase, commitment, english } = verb;
  if (coding && coding.commitment !== commitment) report(id, `«${phrase}» is ${commitment}, not ${coding.commitment}`);
  if (!english.some((it) => begins(en, it))) {
    report(id, `«${phrase}» is ${english.map((it) => `“${it}”`).join(' or ')}, not “${en.split(' ', 2).join(' ')}”`);
  }
}

/** The statement from the verb on that decides. */
function bare(statement: Bilingual, language: 'nb' | 'en'): string {
  const demands = FRAMES.nb.test(statement.nb);
  const framed = demands ? statement[language].replace(FRAMES[language], '') : statement[language];
  return framed.replace(OPENERS[language], '');
}

function begins(text: string, words: string): boolean {
  return text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
}

function checkRepeat({ id, coding, repeats }: SourceEntry, entries: readonly SourceEntry[], report: Report): void {
  const repeated = entries.find((other) => other.id === repeats);
  if (!coding || !repeated?.coding) return;
  for (const code of CODES) {
    if (coding[code] !== repeated.coding[code]) report(id, `repeats ${repeated.id}, but has another ${code}`);
  }
}

/** Every text of a programme that is ours. */
function textsOf(programme: SourceProgramme): { place: string; text: Bilingual }[] {
  const { introduction, notices } = programme;
  return [
    { place: `${programme.id}/introduction`, text: introduction?.summary },
    ...notices.map(({ text }) => ({ place: programme.id, text })),
    ...sectionsOf(programme).map(({ id, summary }) => ({ place: `${programme.id}/${id}`, text: summary })),
    ...entriesOf(programme).flatMap(({ id, statement, details }) => [
      { place: id, text: statement },
      { place: id, text: details },
    ]),
  ].filter((it): it is { place: string; text: Bilingual } => it.text !== undefined);
}

function checkText(place: string, text: Bilingual, report: Report): void {
  for (const { language, words, why } of NEVER) {
    const said = words.exec(text[language])?.[0];
    if (said !== undefined) report(place, `says “${said}”: ${why}`);
  }
  const invests = /\binvest/i.test(text.en) && !/invester/i.test(text.nb);
  if (invests && /sats(?:e|er|es|ing)/i.test(text.nb)) report(place, '«satse på» is no investment');
}
