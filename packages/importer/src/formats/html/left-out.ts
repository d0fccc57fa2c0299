import type { FindingCode } from '../../finding.js';
import { attributeOf, nameOf, type MarkupNode } from './markup.js';

/** Elements without words to read. */
const WORDLESS = new Set(
  'head script style noscript template svg math iframe object embed video audio canvas map img link meta'.split(' '),
);

/** Elements with words that are not the document's own, and what they are called in the report. */
const FOREIGN: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'a box beside the text',
  footer: 'the foot of the page',
  form: 'a form',
  button: 'a button',
  select: 'a form',
  textarea: 'a form',
  dialog: 'a dialog',
  figcaption: 'a caption',
  del: 'words that are struck out',
  s: 'words that are struck out',
};

const FOREIGN_ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'the head of the page',
  contentinfo: 'the foot of the page',
  search: 'a form',
  dialog: 'a dialog',
  alertdialog: 'a dialog',
  'doc-endnotes': 'footnotes',
  'doc-footnote': 'a footnote',
  'doc-toc': 'a table of contents',
};

const FOOTNOTES = /(?:^|\s)(?:footnotes?|fotnoter?|endnotes?)(?:\s|$)/iu;
const CONTENTS = /(?:^|\s)(?:toc|table-of-contents|innholdsfortegnelse|ez-toc-container)(?:\s|$)/iu;
const FOOTNOTE_ID = /^(?:footnote|endnote|fn|_?ftn|_?edn)[-_:]?\d/iu;

/** Why an element is left out: a word for the report, or nothing for an element without words. */
export interface LeftOut {
  readonly name: string | undefined;
}

/** Whether an element is left out, and what it is called in the report. */
export function leftOut(node: MarkupNode): LeftOut | undefined {
  const name = nameOf(node);
  if (name.startsWith('#')) return name === '#text' ? undefined : { name: undefined };
  if (WORDLESS.has(name)) return { name: name === 'script' ? 'a script' : undefined };
  const foreign = FOREIGN[name] ?? FOREIGN_ROLES[attributeOf(node, 'role')];
  if (foreign !== undefined) return { name: foreign };
  const classes = attributeOf(node, 'class');
  const isNote = FOOTNOTES.test(classes) || FOOTNOTE_ID.test(attributeOf(node, 'id'));
  if (isNote && name !== 'sup' && name !== 'a') return { name: 'a footnote' };
  return CONTENTS.test(classes) ? { name: 'a table of contents' } : undefined;
}

/** Whether an element is the sign of a footnote: a raised link to another place of the page. */
export function isFootnoteSign(node: MarkupNode): boolean {
  const name = nameOf(node);
  if (name === 'a') {
    const href = attributeOf(node, 'href');
    return FOOTNOTE_ID.test(href.replace(/^[^#]*#/u, '')) || attributeOf(node, 'role') === 'doc-noteref';
  }
  if (name !== 'sup') return false;
  const linked = Array.from(node.childNodes ?? []).find((it) => nameOf(it) === 'a');
  return linked !== undefined && attributeOf(linked, 'href').includes('#');
}

/** What the report is about, for an element that was left out by that name. */
export function codeOf(name: string): FindingCode {
  if (/footnote/u.test(name)) return 'footnote';
  if (name === 'a table of contents') return 'contents';
  return name === 'a form' ? 'form-text' : 'outside-text';
}
