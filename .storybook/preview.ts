import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import '@partiprogram/elements/program-data';
import '@partiprogram/elements/pledge-list';
import '@partiprogram/elements/topic-compare';
import '@partiprogram/elements/agree-poll';
import manifest from '../packages/elements/custom-elements.json';
import { withDataset } from '../stories/support/datasets.js';
import { argTypesOf, bubblingEvents } from '../stories/support/manifest.js';
import { settled } from '../stories/support/settled.js';
import { stageGlobals, withStage } from '../stories/support/stage.js';
import '../stories/support/stage.css';
import { AXE_RULES, AXE_TAGS } from '../test/support/axe-rules.js';
import { readOwnWords } from '../test/support/own-words.js';
import { openRoots } from '../test/support/open-roots.js';

// axe, the imitation of forced colours, and what a story's reader presses: all look into the elements.
openRoots();
readOwnWords();

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes: stageGlobals,
  initialGlobals: { theme: 'light', contrast: 'usual', lang: 'nb', width: 'full', text: '100' },
  // From the inside out: what is around the element in its story's code stands in none of these.
  decorators: [withDataset, withStage, withActions],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      config: { rules: AXE_RULES.map((id) => ({ id, enabled: true })) },
      options: { runOnly: { type: 'tag', values: AXE_TAGS } },
    },
    actions: { handles: bubblingEvents(manifest) },
    controls: { expanded: true, disableSaveFromUI: true },
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      source: { transform: (code: string) => code.replace(/\s+/g, ' ').trim() },
      toc: { headingSelector: 'h2, h3' },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Styling',
          'Accessibility and privacy',
          'pledge-list',
          'topic-compare',
          'agree-poll',
          'program-data',
          'Embedding',
          'A poll on your page',
          'The poll server',
          '*',
        ],
      },
    },
    // The stage has a width and a background of its own, in the docs too.
    backgrounds: { disable: true },
  },
  tags: ['autodocs'],
  // The accessibility addon looks at a story after this: at what the element shows in the end, not on the way there.
  afterEach: ({ canvasElement, parameters }) => settled(canvasElement, parameters['dataset']),
};

export default preview;
