/** Features that stall: nothing waits for them. */
import { expect } from '@open-wc/testing';
import { eventually } from '../../../../test/support/eventually.js';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, namesOf, textOf } from '../../../../test/support/screen.js';
import { useFeatureLoader } from '../element/load-feature.js';
import '../program-data/program-data.js';
import './agree-poll.js';

const STALLED = ['collect', 'results', 'newsletter', 'memory', 'overview'].map((name) => `agree-poll/${name}`);

useFeatureLoader((name, load) => (STALLED.includes(name) ? new Promise(() => undefined) : load()));

describe('<agree-poll>, features that stall', () => {
  it('replies, and leads on to the last question, without any of them', async () => {
    const attributes = {
      ...{ programme: 'fjordby-hav-2025', storage: 'device', poll: 'p', collector: 'https://svar.example' },
      ...{
        'newsletter-action': 'https://brev.example',
        'receiver-name': 'Avisa',
        'privacy-url': 'https://avisa.example',
      },
    };
    const el = await settled(embed('agree-poll', attributes, { data: await fjordby() }));
    const text = () => textOf(el.shadowRoot!.querySelector('.base'));
    byRole(el, 'button', 'Uenig').click();
    await eventually(() => text().includes('Det er lov å være uenig.'));
    byRole(el, 'button', /^Neste tema/).click();
    await eventually(() => text().includes('2 av 2'));
    byRole(el, 'button', 'Enig').click();
    await eventually(() => text().includes('Takk for at du svarte!'));
    expect(namesOf(el, 'button')).to.include.members(['Enig', 'Delvis enig', 'Uenig', 'Vet ikke', 'Tilbake']);
    await expect(el).to.be.accessible();
  });
});
