/** Common words with an «å», to recognise what is left of them once the letter is lost. */
const WITH_RING =
  'både dårlig får går gå gått håp når nå også området området område områder måte måten måter må må på stå står språk språket så små slå slår få fått år året årlig åpen åpne åpent åpnet åpning låne'.split(
    ' ',
  );

/** Words that often follow «må», «på», «få», «så» and «nå», and merge with them once the «å» is lost. */
const FOLLOWING =
  'alltid alle andre at barn begge blant de dem den denne det dette disse en et hele hver ikke kommunen lik linje mange mer sikt sikre tvers være'.split(
    ' ',
  );

/** Letters that no Norwegian word starts with. */
const ODD_BEGINNING = /^(?:p[bcdfgkmntv]|[bdfgkmtv]{3}|[bgm][bcdfgkmptv]|[nr][bcdfgklmnprstv]|d[bcfgklmnpt])/u;

/** Abbreviations without a vowel. */
const SHORT = new Set(
  'bl bnp dvs ffk fl hf hvpu jf jfr kgl kl km kr kv kvm mfl mrd mv mva nb nn nr pst sfk st stk str tlf ttm vgs'.split(
    ' ',
  ),
);

const WITHOUT_RING = new Map(
  WITH_RING.filter((word) => word.length > 2).map((word) => [word.replaceAll('å', ''), word] as const),
);
const GLUED = new Map(
  ['må', 'på', 'få', 'så', 'nå'].flatMap((word) =>
    FOLLOWING.map((next) => [`${word.charAt(0)}${next}`, `${word} ${next}`] as const),
  ),
);

/** A word that seems to have lost a letter, and the word that may be meant. */
export interface LostLetter {
  readonly word: string;
  readonly reading?: string;
}

/**
 * Finds words that seem to have lost a letter: a replacement character, a wrong encoding, a missing «å» (`pne`, `pde`),
 * or a ligature kept as one character.
 *
 * It uses no dictionary, so it misses many. A word that the document uses more than once counts as intended.
 *
 * @param text a text of the document
 * @param isFrequent whether the document has a word more than once
 */
export function lostLetters(text: string, isFrequent: (word: string) => boolean): readonly LostLetter[] {
  return text.split(/[\s/()«»“”"]+/u).flatMap((token): LostLetter[] => {
    if (/\ufffd|Ã[\u0080-\u00bf]|â€|[\ufb00-\ufb06]/u.test(token)) return [{ word: token }];
    const word = token.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
    const known = !/^\p{Ll}{3,}$/u.test(word) || isFrequent(word) || (SHORT.has(word) && token.endsWith('.'));
    return known ? [] : readingOf(word);
  });
}

function readingOf(word: string): LostLetter[] {
  const reading = WITHOUT_RING.get(word) ?? GLUED.get(word);
  const odd = !/[aeiouyæøåéèêóòôüöä]/u.test(word) || ODD_BEGINNING.test(word);
  // A short word that could be Norwegian is not reported.
  if (reading && (odd || word.length > 6)) return [{ word, reading }];
  return odd && !SHORT.has(word) ? [{ word }] : [];
}
