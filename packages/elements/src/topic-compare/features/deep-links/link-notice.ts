import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '@partiprogram/programmes';
import { plainNotice, type NoticeText } from '../../../element/notice-texts.js';
import { withNames } from '../../../element/templates.js';
import type { ComparisonContent, ReaderView } from '../../comparison-model.js';
import { DEEP_LINKS_MESSAGES } from './deep-links.messages.js';

/** The view of a link, and what it is a view of. */
export interface LinkedComparison {
  readonly reader: ReaderView;
  /** The page's own filter of the issues. */
  readonly only: string;
  /** What is left out, in sentences. */
  readonly leftOut: readonly NoticeText[] | undefined;
  readonly comparison: Pick<ComparisonContent, 'programmes' | 'issues' | 'failed'>;
  readonly language: Language;
  /** Called when the reader wants what the link leaves out. */
  readonly showWhole: () => void;
}

/**
 * Says that the view of a link leaves something out, and what, with a button that shows it: whoever made the link may have
 * left out a party. An id that there is not is never repeated, as anybody may have put words into an address.
 */
export function linkNotice(view: LinkedComparison): TemplateResult | undefined {
  const { reader, only, leftOut = [], language, showWhole } = view;
  const text = DEEP_LINKS_MESSAGES[language];
  const isPart = reader.hidden.some((id) => isOne(id, view)) || (reader.only ?? only) !== only;
  if (!isPart && !isUnknown(view)) return undefined;
  const handleClick = ({ currentTarget }: Event): void => {
    // The button is gone afterwards.
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.title')?.focus();
    showWhole();
  };
  return html`<p class="notice" part="notice">
    ${isPart ? text.isPart : nothing} ${repeat(leftOut, plainNotice, (it) => html`${withNames(...it)} `)}
    ${isUnknown(view) ? text.isUnknown : nothing}
    <button class="link" type="button" @click=${handleClick}>${text.showWhole}</button>
  </p>`;
}

/** Whether a link asks for something that there is not: a topic, a kind of issues, a programme or a cell. */
function isUnknown(view: LinkedComparison): boolean {
  const { reader, comparison } = view;
  if (reader.link === 'unknown') return true;
  // A programme that did not come may well be there.
  if (comparison.failed.length > 0) return false;
  const cells = [...reader.open].filter((key) => key.includes('/')).map((key) => key.split('/'));
  return (
    !reader.hidden.every((id) => isOne(id, view)) ||
    !cells.every(
      ([issue, programme = '']) => isOne(programme, view) && comparison.issues.some(({ id }) => id === issue),
    )
  );
}

function isOne(id: string, { comparison }: LinkedComparison): boolean {
  return comparison.programmes.some((programme) => programme.id === id);
}
