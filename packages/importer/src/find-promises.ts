import type { Lines } from '@partiprogram/programmes';
import type { Block, PromiseBlock, PromiseSentence } from './block.js';
import { excerpt, type Report } from './finding.js';
import { countWords, sentencesOf } from './wording.js';

const NAME = String.raw`(?:\p{Lu}[\p{L}-]*(?:parti(?:et)?|lista|Høyre|Venstre)|Arbeiderpartiet|Ap|Høyre|Venstre|KrF|Krf|SV|MDG|Sp|FrP|Frp|Rødt|INP|KrF|Partiet|De Grønne|Miljøpartiet De Grønne)`;
const PLACE = String.raw`(?:\s(?:i\s)?\p{Lu}[\p{L}-]+)?`;
const WE = String.raw`(?:[Vv]i|[Mm]e|[Vv]i i ${NAME}|(?:\p{Lu}[\p{L}-]+\s)?${NAME}${PLACE})`;
const FIRM = String.raw`(?:vil|skal|lover|lovar|foreslår|føreslår|går inn for|går imot|kommer til å|garanterer|prioriterer)`;
const SOFT = String.raw`(?:ønsker|ynskjer|ønskjer|krever|krev|jobber for|arbeider for|arbeidar for|kjemper for|mener at)`;

/** «Vi vil bygge …», «Havpartiet i Fjordby skal …»: who promises, first in the sentence. */
const BEGINS = new RegExp(
  String.raw`^["«“(–-]?\s*(?:[Dd]erfor:?\s|[Dd]ette\s)?${WE}\s(?:${FIRM}|${SOFT})(?!\p{L})`,
  'u',
);
/** «Derfor vil vi …», «I 2029 skal Havpartiet …»: a verb before who promises. */
const INVERTED = new RegExp(
  String.raw`^\p{Lu}[^,;:?]{0,80}?\s(?:${FIRM}|ønsker|ynskjer)\s(?:derfor\s)?(?:vi|me|${NAME})(?!\p{L})`,
  'u',
);
const FIRMLY = new RegExp(String.raw`(?<!\p{L})${FIRM}(?!\p{L})`, 'u');

/** Sentences that say something else with the same words. */
const COURTESY =
  /(?<!\p{L})(?:takke|ønsker (?:deg|dere|alle)?\s?(?:velkommen|lykke til)|vil (?:gjerne )?høre fra|skal (?:ikke )?glemme|ville?t?)(?!\p{L})/u;
/** Before «vil vi»: a question, or a clause that depends on another. */
const DEPENDENT = /^(?:hva|hvordan|hvorfor|hvor|hvem|når|hvis|dersom|som|at|fordi|om|kva|korleis|kvifor)\s/iu;

/** Sentences make up a programme if there are so many for each item of its lists. */
const ENOUGH = 0.5;

/** Beside lists, fewer sentences than this are no programme of their own. */
const FEW = 10;

/** A part without a list has its pledges in sentences if it has at least this many. */
const IN_PART = 3;

/** Fewer such parts than this share are introductions to chapters, of which the lists follow. */
const SOME = 0.25;

/** In characters; what is longer is no sentence. */
const LONGEST = 1200;

/**
 * Finds the promises in running text: «Vi vil …», «Havpartiet skal …».
 *
 * They are entries where the document, or a part of it, makes its promises in sentences. Elsewhere they stand in
 * introductions to lists that make them; there they are only reported.
 *
 * @returns the blocks, with paragraphs that hold such entries as `promise`
 */
export function findPromises(blocks: readonly Block[], report: Report): readonly Block[] {
  const found = new Map<Block, PromiseBlock>();
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    const sentences = promisesIn(block.text);
    if (sentences.length > 0) found.set(block, { ...block, kind: 'promise', sentences });
  }
  if (found.size === 0) return blocks;
  const count = (all: readonly Block[]): number =>
    all.reduce((sum, block) => sum + (found.get(block)?.sentences.length ?? 0), 0);
  const items = blocks.filter(({ kind }) => kind === 'item').length;
  const everywhere = items === 0 || count(blocks) >= Math.max(FEW, ENOUGH * items);
  const parts = partsOf(blocks);
  const hasList = (part: readonly Block[]): boolean => part.some(({ kind }) => kind === 'item');
  const inSentences = new Set(parts.filter((part) => count(part) >= IN_PART && !hasList(part)));
  const some = inSentences.size >= SOME * (inSentences.size + parts.filter(hasList).length);
  return parts.flatMap((part) => {
    const here = everywhere || (some && inSentences.has(part));
    return part.map((block) => {
      const promise = found.get(block);
      if (promise) say(promise, here, report);
      return promise && here ? promise : block;
    });
  });
}

function say({ lines, sentences }: PromiseBlock, taken: boolean, report: Report): void {
  for (const { text, firm } of sentences) {
    const words = excerpt(text);
    if (!taken) report('unsure', lines, 'promise-not-taken', `a promise in running text was not taken: ${words}`, text);
    else if (firm)
      report('guessed', lines, 'promise', `a sentence of running text was taken for a pledge: ${words}`, text);
    else report('unsure', lines, 'promise-soft', `a sentence that may be a pledge was taken for one: ${words}`, text);
  }
}

/** The document in parts that begin with a heading. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function promisesIn(text: string): readonly PromiseSentence[] {
  const sentences = sentencesOf(text);
  const all = countWords(text);
  let before = 0;
  return sentences.flatMap((sentence): PromiseSentence[] => {
    const first = before + 1;
    before += countWords(sentence);
    if (!isPromise(sentence)) return [];
    const span: Lines | undefined = before - first + 1 === all ? undefined : [first, before];
    return [{ text: sentence, firm: FIRMLY.test(sentence), ...(span && { span }) }];
  });
}

function isPromise(sentence: string): boolean {
  if (sentence.length > LONGEST || /[?:]["»”]?$/u.test(sentence) || COURTESY.test(sentence)) return false;
  return BEGINS.test(sentence) || (INVERTED.test(sentence) && !DEPENDENT.test(sentence));
}
