import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '@partiprogram/programmes';
import { plainNotice, type NoticeText } from '../../../element/notice-texts.js';
import { changing, withNames } from '../../../element/templates.js';
import type { ComparisonModel } from '../../comparison-model.js';
import type { ComparisonView } from '../../topic-view.js';
import { CONTROLS_MESSAGES } from './controls.messages.js';

/**
 * What the page and the reader leave out of a comparison, in words: programmes that are put aside, and kinds of issues. A
 * limit leaves out nothing: the rest is a button away.
 *
 * @returns a sentence each; none where all of it is there
 */
export function leftOutTexts(
  { without, only, isSelection }: ComparisonModel['leftOut'],
  language: Language,
): NoticeText[] {
  const { without: names, selected, only: kinds } = CONTROLS_MESSAGES[language].leftOut;
  const kind = only && kinds[only];
  return [
    ...(without.length > 0 ? [[names, ...without] as const] : []),
    ...(isSelection ? [[() => selected] as const] : []),
    ...(kind ? [[() => kind] as const] : []),
  ];
}

/** The line that says what is left out, and how many issues there are of how many; nothing where all of it is there. */
export function leftOutLine({ model, leftOut = [], text }: ComparisonView): TemplateResult | typeof nothing {
  if (leftOut.length === 0) return nothing;
  const { rows, whole } = model;
  const count = rows.length < whole ? `${text.outOf(rows.length, text.topicCompare.issues(whole))}.` : '';
  return html`<p class="meta" part="left-out">
    ${repeat(leftOut, plainNotice, (it) => html`${withNames(...it)} `)} ${changing(count)}
  </p>`;
}
