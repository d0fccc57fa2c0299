/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:bl\.?\s?a|f\.?\s?eks|osv|o\.?s\.?v|mv|m\.?\s?m|m\.?\s?fl|mfl|ca|nr|kr|jf|jfr|inkl|ekskl|evt|pkt|kap|dvs|d\.v\.s|o\.?\s?l|etc|pga|tlf|st|\d{1,3})\.$/iu;

/** Words that no line of a finished sentence ends with. */
const OPEN_END =
  /(?:[,–—-]|(?:^|\s)(?:og|eller|i|på|av|til|for|med|som|at|å|en|et|ei|den|det|de|fra|om|ved|mot|under|over|etter|der|hvor|samt|men|både|enn|hos|mellom|uten|slik|bl\.?a\.?|f\.?eks\.?|eit|ein|frå|kor))$/iu;

const CLOSERS = /["'»”’)\]*_]+$/u;

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…]$/u.test(text.replace(CLOSERS, ''));
}

/** Whether a line ends as a sentence does, and not with an abbreviation or an ordinal number. */
export function isComplete(text: string): boolean {
  return endsSentence(text) && !ABBREVIATED.test(text.replace(CLOSERS, ''));
}

/** Whether a line breaks off: on a comma, a hyphen, or a word that must be followed by another. */
export function breaksOff(text: string): boolean {
  return OPEN_END.test(text);
}

/** Whether the first letter is a small one, with no digit before it. */
export function startsLower(text: string): boolean {
  return /^[^\p{L}\d]*\p{Ll}/u.test(text);
}

/** Whether the first letter is a capital, with no digit before it. */
export function startsUpper(text: string): boolean {
  return /^[^\p{L}\d]*\p{Lu}/u.test(text);
}

/** The sentences of a text. An abbreviation ends none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?]["»”)]?)\s+(?=["«“(]?\p{Lu})/u)) {
    const before = sentences.at(-1);
    if (before !== undefined && !isComplete(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Whether a short line is a sentence of its own: it speaks to the reader, or has a verb in the present. */
export function isWholeSentence(text: string): boolean {
  return (
    /^(?:vi|jeg|du|dere|det|dette|me|eg)\s/iu.test(text) ||
    /\s(?:skal|vil|er|må|kan|har|bør|ønsker|mener|kjemper|gjør|gir|blir)(?=\s)/iu.test(` ${text} `)
  );
}

/** Whether a line can be a heading by its looks: a capital or a digit first, no stop at its end, and short. */
export function looksLikeHeading(text: string): boolean {
  const first = /^["«“(]?[\p{Lu}\d]/u.test(text);
  return first && !/[.:;,!?…-]$/u.test(text.replace(CLOSERS, '')) && text.length <= 110 && countWords(text) <= 14;
}

/** A sentence or heading, with the mark-up of other formats taken off. */
export function plainHeading(text: string): string {
  return text
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^(?:kapittel|kap\.?|del)\s+\d+\s*[.:–-]\s*/iu, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})+\.?\s+/u, '')
    .replace(/^\d{1,2}[.)]\s+/u, '')
    .replace(/^[*_]+|[*_]+$/gu, '')
    .trim();
}
