import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = '**/*.test.ts';

/** Ways to put a string on the page as markup or code, or to keep something about a reader. */
const strings = 'Text becomes markup or code only through a Lit template.';
const traces = 'Nothing is kept about a reader.';

const unsafeProperties = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];
const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'];

const pageProperties = [
  ...unsafeProperties.map((property) => ({ property, message: strings })),
  { object: 'document', property: 'write', message: strings },
  { object: 'document', property: 'cookie', message: traces },
];

/** Old libraries put a function of their own in its place, which knows neither iterators nor a second argument. */
const arrayFrom = {
  object: 'Array',
  property: 'from',
  message: 'Spread what there is, or count: libraries of pages replace `Array.from`.',
};

/** The first of any of them on a page takes some 30 ms, which is 200 ms on a phone of some years ago. */
const intl = 'Sort with `alphabetically`, and write days and numbers by hand: the first `Intl` on a page takes long.';
const intlProperties = ['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map(
  (property) => ({
    property,
    message: intl,
  }),
);

const syntax = {
  private: {
    selector:
      ':matches(PropertyDefinition[readonly=true], PropertyDefinition[static=true], AccessorProperty, MethodDefinition[kind!="constructor"])[accessibility="private"]',
    message: 'Private is `#x`; the keyword `private` stands only before reactive state, which Lit has to reach.',
  },
  parameterProperty: {
    selector: 'TSParameterProperty',
    message: 'Declare the field; a constructor parameter cannot be `#x`.',
  },
  underscore: {
    selector: ':not(MemberExpression) > Identifier[name=/^_[^_]/]',
    message: 'Private is `#x`, never `_x`; a parameter that is not used can be left out.',
  },
};

/** Puppeteer looks again when the document changes, and a shadow root is none of it: seen, it looks in every frame. */
const waitInShadow = {
  selector:
    'CallExpression[callee.property.name="waitForSelector"][arguments.length=1] :matches(Literal[value=/>>>/], TemplateElement[value.raw=/>>>/])',
  message: 'A change inside a shadow root does not wake this up: wait with `{ visible: true }`.',
};

/** Words that do not say what a file or folder does, alone or after a hyphen: `more.ts`, `list-more.ts`, `later/`. */
const emptyNames = [
  ...['acts', 'common', 'helpers', 'later', 'misc', 'more', 'opened'],
  ...['parts', 'shared', 'shown', 'together', 'utils'],
].join();

const templateSyntax = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict content security policy ignores `style=`; use a class, or a part.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.?(innerHTML|outerHTML|srcdoc)=/i]',
    message: strings,
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'packages/embed/cdn/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // One program for everything: with the condition `source` it needs no build before it.
      parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...Object.values(syntax)],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type X }` still loads the file, although `.dependency-cruiser.mjs` takes it for type-only.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A number in a text is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.delete(it)` says what it does; braces would only make it longer.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `void` before a promise says: on purpose.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // It takes a field to be the same after an `await`, and would have a check for a stale answer removed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [tests],
    rules: {
      // `expect(it).to.be.true` is an expression that does its work by being read.
      '@typescript-eslint/no-unused-expressions': 'off',
      // In a test the failure that `!` would hide is the answer.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          ignoreVoid: true,
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'skip', 'todo'] },
            // Typed as a promise for the sake of snapshots in files, which we have none of. `accessible()` stays one.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...Object.values(syntax), waitInShadow] },
  },
  {
    // Storybook's own settings belong to no program of ours.
    files: ['.storybook/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },

  {
    files: ['packages/programmes/src/**/*.ts'],
    ignores: [tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...Object.values(syntax),
        { selector: 'ImportExpression', message: 'The domain imports nothing, and loads nothing.' },
      ],
      'no-restricted-properties': ['error', arrayFrom, ...intlProperties],
      'no-restricted-globals': [
        'error',
        {
          globals: [
            { name: 'Intl', message: intl },
            ...[
              'window',
              'document',
              'navigator',
              'location',
              'fetch',
              'XMLHttpRequest',
              'process',
              'Buffer',
              ...storages,
            ].map((name) => ({
              name,
              message: 'The domain knows no page, no network and no Node.',
            })),
          ],
          checkGlobalObject: true,
        },
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    rules: {
      // VoiceOver takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts'],
    // A test writes the markup of the page around the element, and reads what the element made of it.
    ignores: [tests],
    // Known by name, so that `window.localStorage` is seen to be the same.
    languageOptions: { globals: { window: 'readonly', self: 'readonly' } },
    rules: {
      'no-eval': 'error',
      'no-restricted-properties': ['error', ...pageProperties],
      'no-restricted-globals': [
        'error',
        { globals: storages.map((name) => ({ name, message: traces })), checkGlobalObject: true },
      ],
      'no-restricted-syntax': ['error', ...Object.values(syntax), ...templateSyntax],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^lit(-html)?/.*(unsafe-|static)', message: strings }] },
      ],
    },
  },
  {
    // What runs in pages of others, and no page of our own.
    files: ['packages/elements/src/**/*.ts'],
    ignores: [tests],
    rules: {
      'no-restricted-properties': ['error', ...pageProperties, arrayFrom, ...intlProperties],
      'no-restricted-globals': [
        'error',
        {
          globals: [{ name: 'Intl', message: intl }, ...storages.map((name) => ({ name, message: traces }))],
          checkGlobalObject: true,
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [tests],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSEnumDeclaration',
            'VariableDeclaration',
            'PropertyDefinition:has(Decorator[expression.callee.name="property"])',
          ],
        },
      ],
      // The compiler knows the types; in a comment they would only grow old.
      'jsdoc/no-types': 'error',
      // A parameter that its name explains needs no sentence; a sentence needs a parameter that is still there.
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true, checkDestructured: false }],
    },
  },

  {
    files: ['packages/*/src/**', 'scripts/**'].map((folder) => `${folder}/{,*-}{${emptyNames}}{.*,/**}`),
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file for what it does.' }] },
  },

  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', eqeqeq: 'error' },
  },
  {
    // Runs in the editor of WordPress as it is, as a classic script.
    files: ['packages/embed/wordpress/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        ['window', 'URLSearchParams', 'setTimeout', 'clearTimeout'].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      ...{ 'no-undef': 'error', 'no-unused-vars': 'error', eqeqeq: 'error', 'no-eval': 'error' },
      'no-restricted-properties': ['error', ...unsafeProperties.map((property) => ({ property, message: strings }))],
    },
  },
);
