import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

type Template = (text: unknown, name: string, tabindex?: '-1', lang?: string) => TemplateResult;

/** One template per level: a tag name cannot be put into a template without unsafe means. */
const LEVELS: readonly Template[] = [
  (text, name, tabindex, lang) =>
    html`<h2 class=${name} part=${name} tabindex=${ifDefined(tabindex)} lang=${ifDefined(lang)}>${text}</h2>`,
  (text, name, tabindex, lang) =>
    html`<h3 class=${name} part=${name} tabindex=${ifDefined(tabindex)} lang=${ifDefined(lang)}>${text}</h3>`,
  (text, name, tabindex, lang) =>
    html`<h4 class=${name} part=${name} tabindex=${ifDefined(tabindex)} lang=${ifDefined(lang)}>${text}</h4>`,
  (text, name, tabindex, lang) =>
    html`<h5 class=${name} part=${name} tabindex=${ifDefined(tabindex)} lang=${ifDefined(lang)}>${text}</h5>`,
  (text, name, tabindex, lang) =>
    html`<h6 class=${name} part=${name} tabindex=${ifDefined(tabindex)} lang=${ifDefined(lang)}>${text}</h6>`,
];

/**
 * A real heading of a level that is only known at run time.
 *
 * @param level 2 to 6; anything beyond is brought to the nearest of these
 * @param text what it says
 * @param name its class and part
 * @param focusable whether a script may put the focus there, to lead the reader to it
 * @param lang of the text, where that is not the language around it
 */
export function heading(level: number, text: unknown, name: string, focusable = false, lang?: string): TemplateResult {
  const nearest = Math.min(Math.max(Math.round(level) || 2, 2), 6);
  const template = LEVELS[nearest - 2] as Template;
  return template(text, name, focusable ? '-1' : undefined, lang);
}
