import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** Our elements may stand wherever text does, around whatever may stand there. */
const ELEMENTS = Object.fromEntries(
  ['pledge-list', 'topic-compare', 'agree-poll'].map((tag) => [tag, { flow: true, permittedContent: ['@flow'] }]),
);

/** What HTML allows, and what it asks for the sake of all readers; nothing of how it is laid out. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5', ELEMENTS],
};

const validators = {
  piece: new HtmlValidate(
    new StaticConfigLoader({
      ...RULES,
      // It stands below the heading of a page.
      rules: { 'heading-level': ['error', { minInitialRank: 'h2' }], 'no-missing-references': 'error' },
    }),
  ),
  page: new HtmlValidate(
    new StaticConfigLoader({
      ...RULES,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      // The style sheet beside a page is as much to be trusted as the page.
      rules: { 'require-sri': ['error', { exclude: ['share.css'] }] },
    }),
  ),
};

/** Attributes of a table that HTML has given up, and mail programs have not. */
const IN_MAIL = /Attribute "(?:align|valign|cellpadding|cellspacing)" is deprecated/;

/**
 * The mistakes in some HTML, as a validator finds them.
 *
 * @param kind a whole page, or a piece of one
 * @returns a line for each, with its place
 */
export function mistakesIn(html: string, kind: keyof typeof validators): readonly string[] {
  const { results } = validators[kind].validateStringSync(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => !IN_MAIL.test(message))
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
