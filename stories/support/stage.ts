import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { imitateForcedColours } from './forced-colours.js';

/** What the page around a story is like. Each is a button in the toolbar; a story about one of them sets it itself. */
export const stageGlobals = {
  theme: choice('Light or dark page', 'contrast', { light: 'Light', dark: 'Dark' }),
  contrast: choice('Forced colours', 'accessibility', { usual: 'Colours of the page', forced: 'Forced colours' }),
  lang: choice('Language of the page', 'globe', { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }),
  width: choice('Width of the page', 'mobile', { full: 'Full width', phone: '360 px' }),
  text: choice('Size of the text', 'zoom', { '100': 'Text 100 %', '200': 'Text 200 %' }),
};

function choice(description: string, icon: string, titles: Readonly<Record<string, string>>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { title: description, icon, items, dynamicTitle: true } };
}

/** Args named as custom properties: the controls in the docs set them on the page, where a site would. */
export type Tokens = Partial<Record<`--${string}`, string>>;

/** Sets the page around a story. */
export const withStage: Decorator = (story, { args, globals }) => {
  const { theme, contrast, lang, width, text } = globals as Record<keyof typeof stageGlobals, string>;
  const tokens = Object.fromEntries(
    Object.entries(args).filter(
      (arg): arg is [string, string] => arg[0].startsWith('--') && typeof arg[1] === 'string',
    ),
  );
  // The stage is there before what stands on it, by a moment.
  const arrived = (stage: Element | undefined) => {
    if (stage && contrast === 'forced') queueMicrotask(() => void imitateForcedColours(stage));
  };
  // An element reads the language when it renders, and no sheet is taken away again: begin anew when these change.
  return html`${keyed(
    `${lang} ${contrast}`,
    html`<div
      class="stage"
      lang=${lang}
      data-theme=${theme}
      data-contrast=${contrast}
      data-width=${width}
      data-text=${text}
      ${ref(arrived)}
    >
      <div class="stage-page" style=${styleMap(tokens)}>${story()}</div>
    </div>`,
  )}`;
};
