/**
 * The largest towns of Norway, and smaller ones that are known nationwide.
 *
 * Source: Statistics Norway, table 04859, urban settlements. Names that are also words, such as Ås and Ski, are left
 * out.
 */
const TOWNS = [
  ...['Oslo', 'Bergen', 'Stavanger', 'Sandnes', 'Trondheim', 'Drammen', 'Fredrikstad', 'Sarpsborg', 'Porsgrunn'],
  ...['Skien', 'Kristiansand', 'Ålesund', 'Tønsberg', 'Sandefjord', 'Haugesund', 'Moss', 'Bodø', 'Arendal', 'Hamar'],
  ...['Larvik', 'Halden', 'Jessheim', 'Kongsberg', 'Harstad', 'Lillehammer', 'Askøy', 'Molde', 'Gjøvik', 'Horten'],
  ...['Kristiansund', 'Hønefoss', 'Tromsø', 'Alta', 'Elverum', 'Narvik', 'Steinkjer', 'Stjørdal', 'Levanger', 'Asker'],
  ...['Bærum', 'Lillestrøm', 'Lørenskog', 'Grimstad', 'Førde', 'Notodden', 'Kongsvinger', 'Hammerfest', 'Namsos'],
];

/** The town that a document names most often, and more than once: most likely its own. */
export function ownTown(text: string): string | undefined {
  const counts = TOWNS.map((town) => text.split(new RegExp(String.raw`(?<!\p{L})${town}s?(?!\p{L})`, 'u')).length - 1);
  const most = Math.max(...counts);
  return most > 1 ? TOWNS[counts.indexOf(most)] : undefined;
}

/**
 * Finds names of other towns, as in a sentence copied from another town's programme.
 *
 * @param own names of the publisher and its municipality
 * @returns a function that finds them in a text of the document
 */
export function foreignTowns(own: string): (text: string) => readonly string[] {
  const others = FOREIGN.filter(([town]) => !own.includes(town));
  return (text) => others.filter(([, pattern]) => pattern.test(text)).map(([town]) => town);
}

/** Matches only after another word: at the start of a sentence some names could be other words. */
const FOREIGN = TOWNS.map(
  (town) => [town, new RegExp(String.raw`(?<=[\p{L},»”"] )${town}s?(?![\p{L}-])`, 'u')] as const,
);
