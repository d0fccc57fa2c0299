import {
  leadOverOf,
  parseDataset,
  type Dataset,
  type Entry,
  type EntryWords,
  type Language,
  type Programme,
  type ProgrammeListing,
} from '@partiprogram/programmes';
import { kindOf } from '../packages/elements/src/element/templates.js';
import { atNames, namesOf } from '../packages/elements/src/messages/at-names.js';
import { foreignLang } from '../packages/elements/src/messages/language.js';
import { en } from '../packages/elements/src/messages/en/en.js';
import type { Messages } from '../packages/elements/src/messages/messages.js';
import { nb } from '../packages/elements/src/messages/nb/nb.js';
import type { DatasetFiles } from './dataset-files.js';

/** The languages that static HTML is written in. */
export const STATIC_LANGUAGES = ['nb', 'en'] as const;

/** A language that static HTML is written in. */
export type StaticLanguage = (typeof STATIC_LANGUAGES)[number];

/** The texts of each language, and its folder in `static/`. */
const LANGUAGES = { nb: { text: nb, folder: '' }, en: { text: en, folder: 'en' } } as const;

/** The texts of the elements in a language. */
export function textsIn(language: StaticLanguage): Messages {
  return LANGUAGES[language].text;
}

/** The folder of a language in `static/`; empty for bokmål. */
export function folderOf(language: StaticLanguage): string {
  return LANGUAGES[language].folder;
}

/** A dataset in a language, and the day that notices are told by. */
export interface StaticDataset extends Dataset {
  readonly language: StaticLanguage;
  readonly today: Date;
}

/**
 * Reads a dataset for static HTML in a language.
 *
 * @throws DatasetError that names the place, when the shape is another
 */
export function staticDataset(files: DatasetFiles, language: StaticLanguage): StaticDataset {
  const { dataset, parties, municipalities, topics, issues } = files;
  const programmes = [...files.programmes.values()];
  const json = { ...dataset, parties, municipalities, topics, issues, programmes };
  // A term may be over by the day of the dataset: a build has no clock, so that the same files come of the same source.
  const [year = 0, month = 0, day = 0] = dataset.date.split('-').map(Number);
  return { ...parseDataset(json, language), language, today: new Date(year, month - 1, day) };
}

/** What stands over entries of a party, as in the elements. */
export function leadOver(entries: readonly Entry[], name: string, { pledgeList }: Messages): string {
  const lead = leadOverOf(entries);
  return lead === 'name' ? named(name) : withNames(pledgeList[lead], name);
}

/**
 * Words as HTML: the document's own in quotation marks.
 *
 * @param ours writes those of ours
 */
export function saidOf({ words, areOwn, lang }: EntryWords, language: Language, ours = capital): string {
  return worded(escaped(areOwn ? `«${words}»` : ours(words)), { wording: lang }, language);
}

/** A line that begins with a capital letter. */
export function capital(line: string): string {
  return line.charAt(0).toLocaleUpperCase('nb') + line.slice(1);
}

/** A text that says its language where that is not the language of the piece. */
export function worded(html: string, of: { readonly wording: string }, language: Language): string {
  const lang = foreignLang(of, language);
  return lang ? `<span lang="${escaped(lang)}">${html}</span>` : html;
}

/** The document of a programme, with its address where that is known. */
export function sourceOf(programme: Programme, text: Messages): string {
  const { title, publisher, source } = programme;
  const kind = kindOf(programme, text);
  const words = naming(text.pledgeList.source(title, kind, publisher.name), programme);
  return source.url ? `${words}, <a href="${escaped(source.url)}">${escaped(text.readOriginal)}</a>` : words;
}

/** A name that a browser which translates the page leaves as it is. */
export function named(name: string): string {
  return `<span translate="no">${escaped(name)}</span>`;
}

/** A text of ours as HTML, with the names of publishers in it left as they are. */
export function naming(words: string, ...programmes: readonly ProgrammeListing[]): string {
  return withNames(() => words, ...namesOf(programmes));
}

/** A message with names in it, as HTML. */
export function withNames(message: (names: string) => string, ...names: readonly string[]): string {
  return atNames(message(names.join(', ')), names)
    .map((piece, at) => (at % 2 === 1 ? named(piece) : escaped(piece)))
    .join('');
}

/** Text as HTML, or as the value of an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
