/** Words with an «å» that stand in every programme, to find what is left of them when the letter is lost. */
const WITH_RING =
  'både dårlig får går gå gått håp når nå også området området område områder måte måten måter må må på stå står språk språket så små slå slår få fått år året årlig åpen åpne åpent åpnet åpning låne'.split(
    ' ',
  );

/** Short words that follow «må», «på», «få», «så» and «nå» so often that they grow together with them. */
const FOLLOWING =
  'alltid alle andre at barn begge blant de dem den denne det dette disse en et hele hver ikke kommunen lik linje mange mer sikt sikre tvers være'.split(
    ' ',
  );

/** Beginnings that no Norwegian word has. */
const ODD_BEGINNING = /^(?:p[bcdfgkmntv]|[bdfgkmtv]{3}|[bgm][bcdfgkmptv]|[nr][bcdfgklmnprstv]|d[bcfgklmnpt])/u;

/** Shortened words without a vowel. */
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

/** A word that looks as if a letter was lost, and what it may have been. */
export interface LostLetter {
  readonly word: string;
  readonly reading?: string;
}

/**
 * Words that seem to have lost a letter on the way here: a replacement character, bytes read in the wrong encoding, an
 * «å» that fell out (`pne`, `pde`), a ligature that was kept as one sign.
 *
 * No dictionary is asked, so that many are missed; a word that the document uses again is taken to be meant.
 *
 * @param text what a document says
 * @param isFrequent whether the document has a word more than once
 */
export function lostLetters(text: string, isFrequent: (word: string) => boolean): readonly LostLetter[] {
  return text.split(/[\s/()«»“”"]+/u).flatMap((token): LostLetter[] => {
    if (/\ufffd|Ã[\u0080-\u00bf]|â€|[\ufb00-\ufb06]/u.test(token)) return [{ word: token }];
    const word = token.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const known = !/^\p{Ll}{3,}$/u.test(word) || isFrequent(word) || (SHORT.has(word) && token.endsWith('.'));
    return known ? [] : readingOf(word);
  });
}

function readingOf(word: string): LostLetter[] {
  const reading = WITHOUT_RING.get(word) ?? GLUED.get(word);
  const odd = !/[aeiouyæøåéèêóòôüöä]/u.test(word) || ODD_BEGINNING.test(word);
  // A short word that could be Norwegian is left in peace.
  if (reading && (odd || word.length > 6)) return [{ word, reading }];
  return odd && !SHORT.has(word) ? [{ word }] : [];
}
