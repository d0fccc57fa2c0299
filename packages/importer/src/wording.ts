/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:bl\.?\s?a|f\.?\s?eks|osv|o\.?s\.?v|mv|m\.?\s?m|m\.?\s?fl|mfl|ca|nr|kr|jf|jfr|inkl|ekskl|evt|pkt|kap|dvs|d\.v\.s|o\.?\s?l|etc|pga|tlf|st|\d{1,3})\.$/iu;

/** Endings of a line that show that its sentence continues. */
const OPEN_END =
  /(?:[,–—-]|(?:^|\s)(?:og|eller|i|på|av|til|for|med|som|at|å|en|et|ei|den|det|de|fra|om|ved|mot|under|over|etter|der|hvor|samt|men|både|enn|hos|mellom|uten|slik|bl\.?a\.?|f\.?eks\.?|eit|ein|frå|kor))$/iu;

/** What may stand after the last sign of a sentence. */
const CLOSERS = new Set(`"'»”’)]*_`);

/** In characters: no abbreviation is as long. */
const ENDING = 20;

/** The last characters of a text, without quotation marks and brackets. It costs the same however long the text is. */
function endingOf(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(Math.max(0, end - ENDING), end);
}

/** Whether a line ends like a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…]$/u.test(endingOf(text));
}

/** Whether a line ends like a sentence, and not with an abbreviation or ordinal number. */
export function isComplete(text: string): boolean {
  return endsSentence(text) && !ABBREVIATED.test(endingOf(text));
}

/** Whether a line breaks off: with a comma, a hyphen, or a word that cannot end a sentence. */
export function breaksOff(text: string): boolean {
  return OPEN_END.test(text);
}

/** Whether the first letter is small, with no digit before it. */
export function startsLower(text: string): boolean {
  return /^[^\p{L}\d]*\p{Ll}/u.test(text);
}

/** Whether the first letter is a capital, with no digit before it. */
export function startsUpper(text: string): boolean {
  return /^[^\p{L}\d]*\p{Lu}/u.test(text);
}

/** Splits a text into sentences. Abbreviations do not end a sentence. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[][] = [];
  let ending = '';
  for (const part of text.split(/(?<=[.!?]["»”)]?)\s+(?=["«“(]?\p{Lu})/u)) {
    const before = isComplete(ending) ? undefined : sentences.at(-1);
    if (before) before.push(part);
    else sentences.push([part]);
    ending = before ? `${endingOf(ending)} ${part}` : part;
  }
  return sentences.map((parts) => parts.join(' '));
}

/** Counts the words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Whether a short line is a whole sentence: it starts with a pronoun or has a verb in the present tense. */
export function isWholeSentence(text: string): boolean {
  return (
    /^(?:vi|jeg|du|dere|det|dette|me|eg)\s/iu.test(text) ||
    /\s(?:skal|vil|er|må|kan|har|bør|ønsker|mener|kjemper|gjør|gir|blir)(?=\s)/iu.test(` ${text} `)
  );
}

/** Whether a line looks like a heading: short, a capital or digit first, no punctuation at the end. */
export function looksLikeHeading(text: string): boolean {
  const first = /^["«“(]?[\p{Lu}\d]/u.test(text);
  return first && !/[.:;,!?…-]$/u.test(endingOf(text)) && text.length <= 110 && countWords(text) <= 14;
}

/** A heading without mark-up, chapter words and printed numbers: `## 2.1 Skole` is `Skole`. */
export function plainHeading(text: string): string {
  return text
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^(?:kapittel|kap\.?|del)\s+\d+\s*[.:–-]\s*/iu, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})+\.?\s+/u, '')
    .replace(/^\d{1,2}[.)]\s+/u, '')
    .replace(/^[*_]+|(?<![*_])[*_]+$/gu, '')
    .trim();
}
