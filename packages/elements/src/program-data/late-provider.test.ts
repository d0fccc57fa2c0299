import { expect, fixtureSync, html } from '@open-wc/testing';
import { settled } from '../../../../test/support/embed.js';
import { FJORDBY } from '../../../../test/support/fjordby.js';
import { byRole, nameOf } from '../../../../test/support/screen.js';
import '../pledge-list/pledge-list.js';

describe('<program-data>, when its code comes last', () => {
  it('is waited for: an element inside shows neither an error nor another dataset meanwhile', async () => {
    const provider = fixtureSync(html`
      <program-data lang="nb" src=${FJORDBY}>
        <pledge-list programme="fjordby-hav-2025"></pledge-list>
      </program-data>
    `);
    const list = provider.querySelector('pledge-list')!;
    const events: string[] = [];
    for (const type of ['load', 'error'] as const) list.addEventListener(type, () => events.push(type));
    await list.updateComplete;
    expect(customElements.get('program-data')).to.be.undefined;
    expect(list.matches(':state(loading)')).to.be.true;
    await import('./program-data.js');
    await settled(list);
    expect(nameOf(byRole(list, 'region'))).to.contain('Fjordby Havparti');
    expect(events).to.deep.equal(['load']);
  });
});
