import type { CSSResult, LitElement } from 'lit';

/** The styles of features, by the element that uses them. */
const added = new WeakMap<LitElement, CSSResult[]>();

/**
 * Adds the styles of a feature to those of an element.
 *
 * @param host the element
 * @param styles of the feature
 * @param root where it draws
 */
export function adoptStyles(host: LitElement, styles: CSSResult, root: Node = host.renderRoot): void {
  added.set(host, [...(added.get(host) ?? []), styles]);
  adopt(host, root, [styles]);
}

/**
 * Gives an element its styles anew. A constructed style sheet works in the document alone that it was made in, and an element
 * loses all of them when it is moved to another.
 *
 * @param host that stands in another document now
 * @param root where it draws
 */
export function adoptStylesAgain(host: LitElement, root: Node = host.renderRoot): void {
  adopt(host, root, stylesOf(host));
}

/** The styles of an element, and of the features that it uses. */
export function stylesOf(host: LitElement): readonly CSSResult[] {
  const { elementStyles } = host.constructor as typeof LitElement;
  return [...(elementStyles as CSSResult[]), ...(added.get(host) ?? [])];
}

function adopt(host: LitElement, root: Node, styles: readonly CSSResult[]): void {
  // The document of a template shows nothing, and has no sheets.
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  const sheets = styles.map(({ cssText, styleSheet }) => {
    if (view === window && styleSheet) return styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  (root as ShadowRoot).adoptedStyleSheets.push(...sheets);
}
