import type { EntryKind, ProgrammeKind } from '@partiprogram/programmes';
import type { ListItem, LeadIn } from './block.js';
import type { Report } from './finding.js';

/** The kind of entries in a list. */
export type ListKind = Exclude<EntryKind, 'principle' | 'notice'>;

const PROMISES =
  /(?<!\p{L})(?:vil|skal|ønsker|ynskjer|foreslår|lover|prioriterer|krever|arbeider?|jobber?|går inn for|går til valg på|mener|løfter|grunner til|saker)(?!\p{L})/iu;
const COMPARES =
  /samm?enlikn|sammenlign|samanlikn|landsgjennomsnitt|gjennomsnittet|i tall\b|statistikk|nøkkeltall|fakta/iu;
const MEASURES =
  /^(?:noe\s+|svært\s+|relativt\s+)?(?:høy(?:t|e|ere)?|lav(?:t|e|ere)?|stor(?:t|e)?|større|mange|få|færre|flere|økende|\d)/iu;
const AREAS = /politikk for|områder|tema(?:er|ene)?\b|felt(?:er|ene)?\b|utvikling av:?$/iu;
const WAYS = /tosidig|to måter|alternativ|enten|tilnærming|ulikt innrettet|scenario/iu;
const ASKS = /spørsmål|problemstilling|utfordringer å drøfte/iu;

/**
 * Guesses the kind of a list from its lead-in and items. A party's list holds pledges unless it clearly does not; a
 * municipality's plan makes no pledges.
 */
export function guessListKind(
  leadIn: LeadIn | undefined,
  items: readonly ListItem[],
  programme: ProgrammeKind,
  report: Report,
): ListKind {
  const words = leadIn?.text ?? '';
  const [first] = items;
  const lines = leadIn?.lines ?? first?.lines ?? [1, 1];
  const kind = otherThanPledges(words, items);
  if (programme !== 'planning-programme') {
    if (PROMISES.test(words) || !kind) {
      if (!leadIn && first)
        report('guessed', first.lines, 'list-without-lead-in', 'a list without a lead-in was taken for pledges');
      else if (leadIn && !PROMISES.test(words)) {
        const message = 'the lead-in promises nothing; the list was taken for pledges';
        report('unsure', lines, 'lead-in-without-promise', message);
      }
      return 'pledge';
    }
  }
  const guess = kind ?? 'policy-area';
  const sure = kind ? 'guessed' : 'unsure';
  report(sure, lines, 'list-of-other-kind', `the list was taken for ${NAMES[guess]}, not for pledges`, guess);
  return guess;
}

const NAMES: Readonly<Record<ListKind, string>> = {
  pledge: 'pledges',
  fact: 'facts',
  question: 'questions',
  approach: 'approaches',
  'policy-area': 'policy areas',
};

function otherThanPledges(leadIn: string, items: readonly ListItem[]): ListKind | undefined {
  const most = (pattern: RegExp): boolean => items.filter(({ text }) => pattern.test(text)).length * 2 > items.length;
  if (ASKS.test(leadIn) || most(/\?["»”]?$/u)) return 'question';
  if (COMPARES.test(leadIn) || most(MEASURES)) return 'fact';
  if (WAYS.test(leadIn) || items.some(({ text }) => /^eller\s/iu.test(text))) return 'approach';
  return AREAS.test(leadIn) ? 'policy-area' : undefined;
}
