/**
 * The largest towns of Norway by inhabitants, and those that are read about far from home. A place of the programme's own
 * municipality is no town of another's.
 *
 * Source: Statistics Norway, table 04859, urban settlements. Ås, Ski and other names that are words, too, are left out.
 */
const TOWNS = [
  ...['Oslo', 'Bergen', 'Stavanger', 'Sandnes', 'Trondheim', 'Drammen', 'Fredrikstad', 'Sarpsborg', 'Porsgrunn'],
  ...['Skien', 'Kristiansand', 'Ålesund', 'Tønsberg', 'Sandefjord', 'Haugesund', 'Moss', 'Bodø', 'Arendal', 'Hamar'],
  ...['Larvik', 'Halden', 'Jessheim', 'Kongsberg', 'Harstad', 'Lillehammer', 'Askøy', 'Molde', 'Gjøvik', 'Horten'],
  ...['Kristiansund', 'Hønefoss', 'Tromsø', 'Alta', 'Elverum', 'Narvik', 'Steinkjer', 'Stjørdal', 'Levanger', 'Asker'],
  ...['Bærum', 'Lillestrøm', 'Lørenskog', 'Grimstad', 'Førde', 'Notodden', 'Kongsvinger', 'Hammerfest', 'Namsos'],
];

/** The town that a document names most, which is most likely its own. */
export function ownTown(text: string): string | undefined {
  const counts = TOWNS.map((town) => text.split(new RegExp(String.raw`(?<!\p{L})${town}s?(?!\p{L})`, 'u')).length - 1);
  const most = Math.max(...counts);
  return most > 1 ? TOWNS[counts.indexOf(most)] : undefined;
}

/**
 * Towns that a text names and that are not its own, as in a sentence taken from another town's programme.
 *
 * @param text what a document says
 * @param own names of the publisher and its municipality
 */
export function foreignTowns(text: string, own: string): readonly string[] {
  return FOREIGN.filter(([town, pattern]) => !own.includes(town) && pattern.test(text)).map(([town]) => town);
}

/** Told by the words before them: at the start of a sentence some would be other words. */
const FOREIGN = TOWNS.map(
  (town) => [town, new RegExp(String.raw`(?<=[\p{L},»”"] )${town}s?(?![\p{L}-])`, 'u')] as const,
);
