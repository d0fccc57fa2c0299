/** Parts of words in nynorsk and in bokmål. What comes first is replaced first. */
const PARTS: readonly (readonly [nynorsk: string, bokmal: string])[] = [
  ['heime', 'hjemme'],
  ['heim', 'hjem'],
  ['bustad', 'bolig'],
  ['sjuk', 'syk'],
  ['tenest', 'tjenest'],
  ['skul(?=e|a)', 'skol'],
  ['veg(?=$|a|e[nr]?$|ene$)', 'vei'],
  ['auk(?!s)', 'øk'],
  ['aust(?!r)', 'øst'],
  ['haust', 'høst'],
  ['straum', 'strøm'],
  ['naud', 'nød'],
  ['laus', 'løs'],
  ['løyse$', 'løshet'],
  ['mogleg', 'mulig'],
  ['leg(?=$|t$|e$|are$|heit)', 'lig'],
  ['leik(?=e|a)', 'lek'],
  ['(?<=....)leik', 'het'],
  ['heit(?=$|e)', 'het'],
  ['semd', 'somhet'],
  ['einsam', 'ensom'],
  ['vatn', 'vann'],
  ['høg', 'høy'],
  ['låg(?!e)', 'lav'],
  ['fyrst', 'først'],
  ['fram(?!a)', 'frem'],
  ['framand', 'fremmed'],
  ['eige(?=dom)', 'eien'],
  ['verk(?=e|nad|som)', 'virk'],
  ['virknad', 'virkning'],
  ['slepp', 'slipp'],
  ['hald', 'hold'],
  ['(?<=..)stad(?=$|e|a)', 'sted'],
  ['(?<=gg|kk|ng|nk)j(?=[ea])', ''],
  ['kyrkj', 'kirk'],
  ['ferje', 'ferge'],
  ['mjølk', 'melk'],
  ['born(?=$|a$)', 'barn'],
  ['løn(?!n)', 'lønn'],
  ['val(?=$|et$|a$)', 'valg'],
  ['open$', 'åpen'],
  ['opne', 'åpne'],
  ['heil(?=e|$|t|s)', 'hel'],
  ['fleire', 'flere'],
  ['meir', 'mer'],
  ['saman', 'sammen'],
  ['ikkje', 'ikke'],
  ['utan$', 'uten'],
  ['reins', 'rens'],
  ['draum', 'drøm'],
  ['raud', 'rød'],
];

const ANY = new RegExp(PARTS.map(([part]) => `(${part})`).join('|'), 'g');

/**
 * A word in bokmål where it is one in nynorsk: `sjukeheim` becomes `sykehjem`. Of two words that are compared, both are brought
 * to it, so it matters little that some become what nobody writes.
 *
 * @param word as it is spelt
 */
export function inBokmal(word: string): string {
  return word.replace(ANY, (part: string, ...groups: unknown[]) => {
    const at = groups.findIndex((it) => it !== undefined);
    return PARTS[at]?.[1] ?? part;
  });
}
