import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, textOf } from '../../../../test/support/screen.js';
import { filesOf, serveFiles } from '../../../../test/support/served-files.js';
import { WORDS_PATH } from '@partiprogram/programmes';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import { useFeatureLoader } from './load-feature.js';

const FAILED = 'Dette lot seg ikke hente akkurat nå. Prøv igjen.';

/** As long as data may take, in milliseconds. */
const LIMIT = 30_000;

describe('a feature that never comes', () => {
  const { error } = console;
  const wait = window.setTimeout.bind(window);
  const errors: string[] = [];
  afterEach(() => {
    console.error = error;
    window.setTimeout = wait;
  });

  it('is given up after as long as data may take: the reader is told, the author once, and another act tries again', async () => {
    let isStalled = true;
    useFeatureLoader((name, load) =>
      name === 'pledge-list/details' && isStalled ? new Promise(() => undefined) : load(),
    );
    console.error = (line: unknown) => errors.push(String(line));
    const el = await settled(embed('pledge-list', { programme: 'fjordby-hav-2025' }, { data: await fjordby() }));
    // From here on the limit is over at once; everything else takes its time.
    window.setTimeout = ((work: () => void, ms?: number) => wait(work, ms === LIMIT ? 0 : ms)) as typeof setTimeout;
    const open = () => allByRole(el, 'button').find(({ dataset }) => dataset['details'])!;
    open().click();
    await eventually(() => allByRole(el, 'status').map(textOf).includes(FAILED));
    await eventually(() => errors.length > 0);
    window.setTimeout = wait;
    isStalled = false;
    byRole(el, 'heading', 'Program for Fjordby').click();
    await eventually(() => !allByRole(el, 'status').map(textOf).includes(FAILED));
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('pledge-list/details did not come in time');
  });
});

describe('a search whose code does not come, while the everyday words are on their way', () => {
  it('is tried again at the next key, without waiting for the words', async () => {
    let isBlocked = true;
    useFeatureLoader((name, load) =>
      name === 'pledge-list/search' && isBlocked ? Promise.reject(new Error('blocked')) : load(),
    );
    const folder = new URL('/served/words/', location.href).href;
    const served = serveFiles(folder, await filesOf(await fjordby()));
    const letGo = served.hold(WORDS_PATH);
    const attributes = { programme: 'fjordby-hav-2025', controls: '' };
    const el = await settled(embed('pledge-list', attributes, { data: `${folder}catalogue.json` }));
    const field = el.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    const type = (query: string): void => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('ferge');
    await eventually(() => allByRole(el, 'status').map(textOf).includes(FAILED));
    isBlocked = false;
    type('badeplasser');
    letGo();
    await eventually(() =>
      allByRole(el, 'status')
        .map(textOf)
        .some((it) => it.startsWith('Viser ')),
    );
    served.restore();
  });
});
