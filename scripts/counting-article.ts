/** Where the answers of the article are counted, and by whom. */
export interface ArticlePoll {
  /** The id of the poll. */
  readonly poll: string;
  /** The address of the server. */
  readonly collector: string;
  readonly receiver: string;
  /** Where the counters are, such as a file. */
  readonly counters: string;
}

/** What the article says beside its poll, as it is built. */
const NOTHING_SENT = 'Svaret ditt blir i nettleseren din. Vi ser det ikke, og ingen andre heller.';

const TAG = '<agree-poll programme="baerum-ap-mangfold"';

/**
 * The article of the build, with a poll that counts: what it is built with sends nothing.
 *
 * @param article HTML
 * @throws Error if it has no poll, or does not say what becomes of an answer: it would go on saying that nothing is sent
 */
export function countingArticle(article: string, { poll, collector, receiver, counters }: ArticlePoll): string {
  const counted = `<span id="teller">Svaret ditt blir i nettleseren din, til du selv ber om at det blir talt. Denne prøvesiden teller på din egen maskin, i <code>${counters}</code>. Telleren vet hvor mange som svarte hva, og ingenting om hvem.</span>`;
  const attributes = `poll="${poll}" collector="${collector}" receiver-name="${receiver}" privacy-url="#teller"`;
  return replaced(replaced(article, NOTHING_SENT, counted), TAG, `${TAG} ${attributes}`);
}

function replaced(text: string, words: string, by: string): string {
  if (!text.includes(words)) throw new Error(`The article does not say: ${words}`);
  return text.replace(words, () => by);
}
