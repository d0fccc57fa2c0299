import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { allByRole, byRole, textOf } from '../../../../test/support/screen.js';
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
