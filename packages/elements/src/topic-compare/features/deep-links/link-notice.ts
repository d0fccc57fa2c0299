import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@partiprogram/programmes';
import { changing } from '../../../element/templates.js';
import type { ComparisonContent, ReaderView } from '../../comparison-model.js';
import { DEEP_LINKS_MESSAGES } from './deep-links.messages.js';

/** The view of a link, and what it is a view of. */
export interface LinkedComparison {
  readonly reader: ReaderView;
  /** The page's own filter of the issues. */
  readonly only: string;
  readonly comparison: Pick<ComparisonContent, 'programmes' | 'issues' | 'failed'>;
  readonly language: Language;
  /** Called when the reader wants what the link leaves out. */
  readonly showWhole: () => void;
}

/**
 * Says what the view of a link leaves out, with a button that shows it: whoever made the link may have left out a party. An
 * id that there is not is never repeated, as anybody may have put words into an address.
 */
export function linkNotice(view: LinkedComparison): TemplateResult | typeof nothing {
  const { reader, only, comparison, language, showWhole } = view;
  const text = DEEP_LINKS_MESSAGES[language];
  const without = comparison.programmes.filter(({ id }) => reader.hidden.includes(id));
  const kind = reader.only !== only && text.only[reader.only ?? ''];
  const said = [
    ...(without.length > 0 || kind ? [text.isPart] : []),
    ...(without.length > 0 ? [text.without(without.map(({ publisher }) => publisher.name).join(', '))] : []),
    ...(kind ? [kind] : []),
    ...(isUnknown(view) ? [text.isUnknown] : []),
  ];
  if (said.length === 0) return nothing;
  const handleClick = ({ currentTarget }: Event): void => {
    // The button is gone afterwards.
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.title')?.focus();
    showWhole();
  };
  return html`<p class="notice" part="notice">
    ${changing(said.join(' '))}
    <button class="link" type="button" @click=${handleClick}>${text.showWhole}</button>
  </p>`;
}

/** Whether a link asks for something that there is not: a topic, a kind of issues, a programme or a cell. */
function isUnknown({ reader, comparison: { programmes, issues, failed } }: LinkedComparison): boolean {
  if (reader.link === 'unknown') return true;
  // A programme that did not come may well be there.
  if (failed.length > 0) return false;
  const isOne = (id: string): boolean => programmes.some((programme) => programme.id === id);
  const cells = [...reader.open].filter((key) => key.includes('/')).map((key) => key.split('/'));
  return (
    !reader.hidden.every(isOne) ||
    !cells.every(([issue, programme = '']) => isOne(programme) && issues.some(({ id }) => id === issue))
  );
}
