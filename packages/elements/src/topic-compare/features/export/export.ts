import { css, html, type TemplateResult } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { textToMark } from '../../../element/clipboard.js';
import type { ComparisonView, Said } from '../../topic-view.js';
import { csvOf, plainTextOf, SEPARATORS, type ExportedComparison } from './comparison-texts.js';
import { EXPORT_MESSAGES } from './export.messages.js';

/** How a text looks that the reader may mark. */
export const styles = css`
  .actions > :is(details, textarea) {
    flex: 1 0 100%;
  }
`;

/**
 * The button that saves a file whose cells end otherwise: a Norwegian spreadsheet takes semicolons, most other tools commas.
 */
export function otherCsvButton(language: Language, save: () => void): TemplateResult {
  return html`<button class="link" type="button" @click=${save}>${EXPORT_MESSAGES[language].otherCsv}</button>`;
}

/**
 * Saves a comparison as a file for a spreadsheet in the language of the page.
 *
 * @returns what to say of it; with the contents of the file, since nobody knows whether the browser has saved it
 */
export function saveCsv(view: ComparisonView): Promise<Said> {
  return save(view);
}

/** The same with the other separator. */
export function saveOtherCsv(view: ComparisonView): Promise<Said> {
  return save(view, SEPARATORS[view.language].other);
}

/**
 * Copies a comparison as plain text.
 *
 * @param view of the comparison
 * @param copyText puts a text on the clipboard; resolves with whether the browser let us
 * @returns what to say of it; with the text where the browser does not let us copy, without the address of the page: anybody
 * may have put words into that
 */
export async function copyPlainText(view: ComparisonView, copyText: (text: string) => Promise<boolean>): Promise<Said> {
  const { copied, notCopied, text } = EXPORT_MESSAGES[view.language];
  if (await copyText(plainTextOf(exported(view), location.href))) return { words: copied };
  return { words: notCopied, byHand: textToMark(plainTextOf(exported(view), '').trimEnd(), text) };
}

function exported(view: ComparisonView): ExportedComparison {
  const { catalogue, topic } = view.comparison;
  return { ...view, catalogue, topic };
}

function save(view: ComparisonView, separator?: string): Promise<Said> {
  const { file, made, contents } = EXPORT_MESSAGES[view.language];
  const { topic, catalogue } = view.comparison;
  const csv = csvOf(exported(view), separator);
  download(csv, `${file}-${topic?.id ?? ''}-${catalogue.version}.csv`);
  const byHand = html`<details>
    <summary>${contents}</summary>
    ${textToMark(csv.replace('\ufeff', ''), contents)}
  </details>`;
  return Promise.resolve({ words: made, byHand });
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
