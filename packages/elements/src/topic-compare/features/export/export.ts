import type { ComparisonView } from '../../topic-view.js';
import { csvOf, plainTextOf } from './comparison-texts.js';
import { EXPORT_MESSAGES } from './export.messages.js';

/**
 * Saves a comparison as a file for a spreadsheet.
 *
 * @returns what to say of it
 */
export function saveCsv(view: ComparisonView): Promise<string> {
  const { file, saved } = EXPORT_MESSAGES[view.language];
  const { topic, catalogue } = view.comparison;
  save(csvOf(view), `${file}-${topic?.id ?? ''}-${catalogue.version}.csv`);
  return Promise.resolve(saved);
}

/**
 * Copies a comparison as plain text.
 *
 * @param view of the comparison
 * @param copyText puts a text on the clipboard; resolves with whether the browser let us
 * @returns what to say of it
 */
export async function copyPlainText(
  view: ComparisonView,
  copyText: (text: string) => Promise<boolean>,
): Promise<string> {
  const { copied, notCopied } = EXPORT_MESSAGES[view.language];
  const { version, date } = view.comparison.catalogue;
  return (await copyText(plainTextOf(view, `${version}, ${date}`, location.href))) ? copied : notCopied;
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
