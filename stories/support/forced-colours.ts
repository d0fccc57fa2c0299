import { LitElement } from 'lit';

/**
 * What a browser takes away in forced colours, as near as a style sheet comes: colours that the author chose give way to
 * the browser's own (Chromium's for a summary is that of a link), and shadows are gone. Only `!important` reaches over the rules of the element, as the browser does.
 */
const FORCED = `*, *::before, *::after {
  color: revert !important;
  background: none !important;
  border-color: revert !important;
  outline-color: revert !important;
  text-decoration-color: revert !important;
  box-shadow: none !important;
}
summary {
  color: LinkText !important;
}`;

/**
 * Imitates forced colours inside the elements on a page. No script can switch the real ones on, so `@media
 * (forced-colors: active)` stays silent: the rules that an element has under it are applied by a sheet of their own.
 * Does nothing where colours are really forced.
 *
 * @param page whose elements are to look so
 */
export async function imitateForcedColours(page: Element): Promise<void> {
  if (matchMedia('(forced-colors: active)').matches) return;
  for (const element of page.querySelectorAll('*')) {
    if (!(element instanceof LitElement)) continue;
    await element.updateComplete;
    const { shadowRoot } = element;
    if (!shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${FORCED}\n${shadowRoot.adoptedStyleSheets.flatMap(rulesForForcedColours).join('\n')}`);
    shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

/** The rules under `@media (forced-colors: active)`, made as strong as what they stand against here. */
function rulesForForcedColours(sheet: CSSStyleSheet): readonly string[] {
  return [...sheet.cssRules]
    .filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && /forced-colors: active/.test(rule.conditionText),
    )
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule)
    .map(({ selectorText, style }) => {
      const declarations = [...style].map((name) => `${name}: ${style.getPropertyValue(name)} !important;`);
      return `${selectorText} { ${declarations.join(' ')} }`;
    });
}
