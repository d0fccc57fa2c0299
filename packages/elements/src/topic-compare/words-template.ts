import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  shortWordsOf,
  wordsOf,
  type Entry,
  type EntryWords,
  type Language,
  type ProgrammeListing,
} from '@partiprogram/programmes';
import { foreignLang } from '../messages/language.js';

/** Words in one line: in quotation marks where they are the document's own. */
export function wordsInLine({ words: said, areOwn, lang }: EntryWords, language: Language): TemplateResult {
  const its = ifDefined(foreignLang({ wording: lang }, language));
  return areOwn
    ? html`<q class="line" part="quote" lang=${its}>${said}</q>`
    : html`<span class="line" lang=${its}>${said}</span>`;
}

/**
 * The words of an entry under each other: ours, and the document's own.
 *
 * @param line that stands above them, and is not repeated
 */
export function wordsBelow(entry: Entry, of: ProgrammeListing, language: Language, line?: string): unknown {
  const each = [shortWordsOf(entry, of), wordsOf(entry, of)];
  return each.map((it, at) =>
    it.words === line || (at > 0 && it.areOwn === each[0]?.areOwn) ? nothing : wordsInLine(it, language),
  );
}
