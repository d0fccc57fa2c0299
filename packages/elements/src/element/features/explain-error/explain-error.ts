import { nearestFirst, type Language } from '@partiprogram/programmes';
import { isSourceError, type Expected, type Problem, type SourceError } from '../../../data/programme-source.js';
import { MOST_FILES } from '../../../data/several-files.js';

/** The problems whose sentences the elements have themselves: they come when nothing else may. */
type Known = 'unreachable' | 'offline' | 'feature';

type Words = Readonly<Record<Exclude<Problem, Known>, (about: string, known: readonly string[]) => string>>;

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    refused: () => 'Nettstedet svarte, men ga ikke fra seg programdataene.',
    altered: () => 'Programdataene kan ikke vises: Filen er endret underveis.',
    damaged: () => 'Programdataene kan ikke vises: Det er en feil i filen.',
    undrawable: () => 'Innholdet kan ikke vises her akkurat nå.',
    'no-location': (tag) =>
      `<${tag}> vet ikke hvor dataene ligger. Bruk embed.js, <program-data src="…"> eller useDataset().`,
    unset: (attribute) => `Her mangler attributtet «${attribute}».`,
    'too-many-files': (count) =>
      `«src» har ${count} adresser. Flere enn ${MOST_FILES} går ikke: samle programmene i færre filer.`,
    'uneven-hashes': (count) =>
      `«src» har ${count} adresser, og «integrity» et annet antall. Skriv én hash per adresse, i samme rekkefølge.`,
    'build-among-files': (address) =>
      `«${address}» er et helt bygg og må stå alene i «src». Bruk JSON-filene til hvert program i stedet.`,
    'file-twice': (address) => `«${address}» står to ganger i «src». Fjern den ene.`,
    'unknown-programme': (id) => `Fant ikke programmet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-topic': (id) => `Fant ikke temaet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-municipality': (id) =>
      `Fant ingen programmer fra kommune «${id}». Bruk nummeret til kommunen, for eksempel 3201, eller fylket, for eksempel 32.`,
    'split-municipality': (id, parts) =>
      `Område ${id} er delt i flere. Bruk nummeret til ett av dem: ${parts.join(', ')}.`,
    'unknown-issue': (id) => `Fant ikke saken «${id}» om dette temaet. Sjekk skrivemåten.`,
    'unknown-part': (id) => `Fant ikke «${id}» i programmet. Sjekk skrivemåten.`,
    'no-list': (id) => `Fant ingen <pledge-list id="${id}"> med egne ord på siden.`,
  },
  nn: {
    refused: () => 'Nettstaden svarte, men gav ikkje frå seg programdataa.',
    altered: () => 'Programdataa kan ikkje visast: Fila er endra undervegs.',
    damaged: () => 'Programdataa kan ikkje visast: Det er ein feil i fila.',
    undrawable: () => 'Innhaldet kan ikkje visast her akkurat no.',
    'no-location': (tag) =>
      `<${tag}> veit ikkje kvar dataa ligg. Bruk embed.js, <program-data src="…"> eller useDataset().`,
    unset: (attribute) => `Her manglar attributtet «${attribute}».`,
    'too-many-files': (count) =>
      `«src» har ${count} adresser. Fleire enn ${MOST_FILES} går ikkje: samle programma i færre filer.`,
    'uneven-hashes': (count) =>
      `«src» har ${count} adresser, og «integrity» eit anna tal. Skriv éin hash per adresse, i same rekkjefølgje.`,
    'build-among-files': (address) =>
      `«${address}» er eit heilt bygg og må stå åleine i «src». Bruk JSON-filene til kvart program i staden.`,
    'file-twice': (address) => `«${address}» står to gonger i «src». Ta bort den eine.`,
    'unknown-programme': (id) => `Fann ikkje programmet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-topic': (id) => `Fann ikkje temaet «${id}» i datasettet. Sjekk skrivemåten.`,
    'unknown-municipality': (id) =>
      `Fann ingen program frå kommune «${id}». Bruk nummeret til kommunen, til dømes 3201, eller fylket, til dømes 32.`,
    'split-municipality': (id, parts) =>
      `Område ${id} er delt i fleire. Bruk nummeret til eitt av dei: ${parts.join(', ')}.`,
    'unknown-issue': (id) => `Fann ikkje saka «${id}» om dette temaet. Sjekk skrivemåten.`,
    'unknown-part': (id) => `Fann ikkje «${id}» i programmet. Sjekk skrivemåten.`,
    'no-list': (id) => `Fann ingen <pledge-list id="${id}"> med eigne ord på sida.`,
  },
  en: {
    refused: () => 'The site answered, but did not give us the programme data.',
    altered: () => 'The programme data cannot be shown: the file was changed on its way.',
    damaged: () => 'The programme data cannot be shown: there is an error in the file.',
    undrawable: () => 'This cannot be shown here just now.',
    'no-location': (tag) =>
      `<${tag}> does not know where its data is. Use embed.js, <program-data src="…"> or useDataset().`,
    unset: (attribute) => `The attribute “${attribute}” is missing here.`,
    'too-many-files': (count) =>
      `“src” has ${count} addresses. It can take ${MOST_FILES}: put the programmes into fewer files.`,
    'uneven-hashes': (count) =>
      `“src” has ${count} addresses, and “integrity” has not as many hashes. Write one for each address, in the same order.`,
    'build-among-files': (address) =>
      `“${address}” is a whole build, and must stand alone in “src”. Use the JSON files of each programme instead.`,
    'file-twice': (address) => `“${address}” stands twice in “src”. Remove one of them.`,
    'unknown-programme': (id) => `There is no programme “${id}” in the dataset. Check the spelling.`,
    'unknown-topic': (id) => `There is no topic “${id}” in the dataset. Check the spelling.`,
    'unknown-municipality': (id) =>
      `There are no programmes from municipality “${id}”. Use the official number, such as 3201, or 32 for a county.`,
    'split-municipality': (id, parts) =>
      `Area ${id} was divided. Use the number of one of its parts: ${parts.join(', ')}.`,
    'unknown-issue': (id) => `There is no issue “${id}” on this topic. Check the spelling.`,
    'unknown-part': (id) => `There is no “${id}” in the programme. Check the spelling.`,
    'no-list': (id) => `There is no <pledge-list id="${id}"> with words of its own on the page.`,
  },
};

/** The longest that the author of a page waits for a reason, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * Puts a failure into words for the reader. For an unknown id, the console also lists the likeliest ids that exist, for
 * the author of the page.
 *
 * @param error to explain
 * @param language of the reader
 * @param tag the name of the tag
 * @returns a sentence; undefined where elements have their own
 */
export function tellReader(error: unknown, language: Language, tag: string): string | undefined {
  if (!isSourceError(error)) return undefined;
  const { problem, about, known } = error;
  if (known.length > 0) {
    const nearest = nearestFirst(about, known);
    const others = known.length - nearest.length;
    console.warn(
      `<${tag}> ${problem} “${about}”. There is: ${nearest.join(', ')}${others > 0 ? `, and ${others} more` : ''}`,
    );
  }
  return isKnown(problem) ? undefined : WORDS[language][problem](about, known);
}

/**
 * Tells the author of the page, in one line of the console, what is wrong with a file, and where. Mistakes in attributes
 * are told on the screen.
 *
 * @param error to explain
 */
export async function tellAuthor(error: unknown): Promise<void> {
  if (!isSourceError(error)) console.error(`Partiprogram: ${String(error)}`);
  // What was thrown while drawing is in the console already, with where it was thrown.
  else if (error.passing && error.problem !== 'undrawable' && (error.problem !== 'feature' || error.expected)) {
    console.error(`Partiprogram: ${error.about}: ${await reasonOf(error)}`);
  }
}

function isKnown(problem: Problem): problem is Known {
  return problem === 'unreachable' || problem === 'offline' || problem === 'feature';
}

async function reasonOf({ problem, about, cause, expected }: SourceError): Promise<string> {
  if (expected && (problem === 'altered' || problem === 'feature')) return whyNotThat(about, expected);
  return cause instanceof Error ? cause.message : problem;
}

/** Why a file was not taken: the browser does not say, so that it is loaded once more, without its hash. */
async function whyNotThat(url: string, expected: Expected): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, { credentials: 'omit', signal }).catch(() => undefined);
  if (!response?.ok) return response ? `status ${response.status}` : 'cannot be reached';
  // A page without encryption has no hashes of the browser's to tell the two apart.
  if ('integrity' in expected && !('subtle' in crypto))
    return 'did not come in time, or is not the file that was built';
  const text = await response.text().catch(() => '');
  if (await isIntact(text, expected)) return 'did not come in time, or failed as it ran';
  const lines = text.replaceAll('\r\n', '\n').trimEnd();
  const sameWords = await Promise.all([lines, `${lines}\n`].map((it) => isIntact(it, expected)));
  if (!sameWords.includes(true)) return 'is not the file that was built';
  return 'its line endings were changed (CRLF, or a line break at its end): it must be served as it was built';
}

async function isIntact(text: string, expected: Expected): Promise<boolean> {
  if ('isIntact' in expected) return expected.isIntact(text);
  const hashes = await Promise.all(
    expected.integrity.split(/\s+/).map(async (it) => it === (await integrityOf(text, it.slice(3, 6)))),
  );
  return hashes.includes(true);
}

/** The integrity of a text, by SHA-256, SHA-384 or SHA-512. */
async function integrityOf(text: string, bits: string): Promise<string> {
  const hash = await crypto.subtle.digest(`SHA-${bits}`, new TextEncoder().encode(text)).catch(() => new ArrayBuffer());
  return `sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
