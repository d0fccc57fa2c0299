import { css, html, type TemplateResult } from 'lit';
import type { ComparisonView, Said } from '../../topic-view.js';
import { csvOf, plainTextOf } from './comparison-texts.js';
import { EXPORT_MESSAGES } from './export.messages.js';

/** How a text looks that the reader may mark. */
export const styles = css`
  .actions > :is(details, textarea) {
    flex: 1 0 100%;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
`;

/**
 * Saves a comparison as a file for a spreadsheet.
 *
 * @returns what to say of it; with the contents of the file, since nobody knows whether the browser has saved it
 */
export function saveCsv(view: ComparisonView): Promise<Said> {
  const { file, made, contents } = EXPORT_MESSAGES[view.language];
  const { topic, catalogue } = view.comparison;
  const csv = csvOf(view);
  save(csv, `${file}-${topic?.id ?? ''}-${catalogue.version}.csv`);
  const byHand = html`<details>
    <summary>${contents}</summary>
    ${textToMark(csv.replace('\ufeff', ''), contents)}
  </details>`;
  return Promise.resolve({ words: made, byHand });
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
  const { version, date } = view.comparison.catalogue;
  const edition = `${version}, ${date}`;
  if (await copyText(plainTextOf(view, edition, location.href))) return { words: copied };
  return { words: notCopied, byHand: textToMark(plainTextOf(view, edition, '').trimEnd(), text) };
}

/** A text that is marked as a whole by whoever comes to it, to be copied by hand. */
function textToMark(text: string, label: string): TemplateResult {
  return html`<textarea
    readonly
    rows="8"
    aria-label=${label}
    .defaultValue=${text}
    @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
  ></textarea>`;
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
