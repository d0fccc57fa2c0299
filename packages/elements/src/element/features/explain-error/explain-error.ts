import { nearestFirst, type Language } from '@partiprogram/programmes';
import type { Problem, SourceError } from '../../../data/programme-source.js';

type Words = Readonly<Record<Exclude<Problem, 'unreachable'>, (about: string) => string>>;

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    damaged: () => 'Programdataene kan ikke vises: filen har ikke den formen den skal ha.',
    undrawable: () => 'Innholdet kan ikke vises her akkurat nå.',
    'no-location': (tag) =>
      `<${tag}> vet ikke hvor dataene ligger. Bruk embed.js, <program-data src="…"> eller useDataset().`,
    unset: (attribute) => `Her mangler attributtet «${attribute}».`,
    'unknown-programme': (id) => `Fant ikke programmet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-topic': (id) => `Fant ikke temaet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-municipality': (id) =>
      `Fant ingen programmer fra kommune «${id}». Bruk kommunenummeret, for eksempel 3201.`,
    'unknown-issue': (id) => `Fant ikke saken «${id}» om dette temaet. Sjekk skrivemåten.`,
    'unknown-part': (id) => `Fant ikke «${id}» i programmet. Sjekk skrivemåten.`,
  },
  nn: {
    damaged: () => 'Programdataa kan ikkje visast: fila har ikkje den forma ho skal ha.',
    undrawable: () => 'Innhaldet kan ikkje visast her akkurat no.',
    'no-location': (tag) =>
      `<${tag}> veit ikkje kvar dataa ligg. Bruk embed.js, <program-data src="…"> eller useDataset().`,
    unset: (attribute) => `Her manglar attributtet «${attribute}».`,
    'unknown-programme': (id) => `Fann ikkje programmet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-topic': (id) => `Fann ikkje temaet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-municipality': (id) => `Fann ingen program frå kommune «${id}». Bruk kommunenummeret, til dømes 3201.`,
    'unknown-issue': (id) => `Fann ikkje saka «${id}» om dette temaet. Sjekk skrivemåten.`,
    'unknown-part': (id) => `Fann ikkje «${id}» i programmet. Sjekk skrivemåten.`,
  },
  en: {
    damaged: () => 'The programme data cannot be shown: the file does not have the shape it should.',
    undrawable: () => 'This cannot be shown here just now.',
    'no-location': (tag) =>
      `<${tag}> does not know where its data is. Use embed.js, <program-data src="…"> or useDataset().`,
    unset: (attribute) => `The attribute “${attribute}” is missing here.`,
    'unknown-programme': (id) => `There is no programme “${id}” in the dataset. Check the spelling.`,
    'unknown-topic': (id) => `There is no topic “${id}” in the dataset. Check the spelling.`,
    'unknown-municipality': (id) =>
      `There are no programmes from municipality “${id}”. Use the official number, such as 3201.`,
    'unknown-issue': (id) => `There is no issue “${id}” on this topic. Check the spelling.`,
    'unknown-part': (id) => `There is no “${id}” in the programme. Check the spelling.`,
  },
};

/**
 * Puts a failure into words. For an unknown id, the console also lists the likeliest ids that exist, for the author of
 * the page.
 *
 * @param tag the name of the tag
 * @param error to explain
 * @param language of the reader
 * @returns a sentence for the reader; undefined where a source could not be reached, for which elements have their own
 */
export function explain(tag: string, { problem, about, known }: SourceError, language: Language): string | undefined {
  if (known.length > 0) {
    const nearest = nearestFirst(about, known);
    const others = known.length - nearest.length;
    console.warn(
      `<${tag}> ${problem} “${about}”. There is: ${nearest.join(', ')}${others > 0 ? `, and ${others} more` : ''}`,
    );
  }
  return problem === 'unreachable' ? undefined : WORDS[language][problem](about);
}
