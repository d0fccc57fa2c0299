import { expect } from '@open-wc/testing';
import { ELEMENTS, embed, reloaded, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { byRole, fallbackOf, namesOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

const INSIDE = 'Les programmet på nettsiden vår.';
const UNDRAWABLE = 'Innholdet kan ikke vises her akkurat nå.';

/** What a browser may lack, or a page may have replaced. */
const BROKEN: Readonly<Record<string, () => void>> = {
  'the browser has no Intl': () => Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true }),
  'the page has replaced Intl': () =>
    Object.defineProperty(globalThis, 'Intl', {
      configurable: true,
      value: {
        ...intl,
        DateTimeFormat: () => {
          throw new Error('replaced');
        },
      },
    }),
};

const intl = globalThis.Intl;

for (const { tag, ready } of ELEMENTS) {
  describe(`<${tag}>, when it cannot be drawn`, () => {
    const written: unknown[] = [];
    const error = console.error;
    beforeEach(() => {
      written.length = 0;
      console.error = (it: unknown) => written.push(it);
    });
    afterEach(() => {
      console.error = error;
      Object.defineProperty(globalThis, 'Intl', { value: intl, configurable: true, writable: true });
    });

    for (const [why, breakIt] of Object.entries(BROKEN)) {
      it(`says so and shows what the page wrote, as ${why}; and can be tried again`, async () => {
        // A dataset with figures asks for Intl while it is read: that is another failure.
        const data = await fjordby();
        const first = await settled(embed(tag, ready, { data }));
        breakIt();
        const el = embed(tag, ready, { data, inside: INSIDE });
        first.parentElement!.append(el);
        await settled(el);
        expect(el.matches(':state(error)')).to.be.true;
        expect(el.matches(':state(ready), :state(loading)')).to.be.false;
        expect(textOf(byRole(el, 'status'))).to.equal(UNDRAWABLE);
        expect(fallbackOf(el)).to.equal(INSIDE);
        expect(namesOf(el, 'region'), 'nothing half done').to.be.empty;
        expect(written, 'one line for the author of the page').to.have.length(1);

        Object.defineProperty(globalThis, 'Intl', { value: intl, configurable: true, writable: true });
        const event = await reloaded(el, () => byRole(el, 'button', 'Prøv igjen').click());
        expect(event.type).to.equal('load');
        expect(byRole(el, 'region')).to.exist;
      });
    }

    it('fires error, and never load', async () => {
      const data = await fjordby();
      const first = await settled(embed(tag, ready, { data }));
      BROKEN['the browser has no Intl']!();
      const el = embed(tag, ready, { data });
      const events: Event[] = [];
      for (const type of ['load', 'error']) el.addEventListener(type, (event) => events.push(event));
      first.parentElement!.append(el);
      await settled(el);
      await el.updateComplete;
      expect(events.map(({ type }) => type)).to.deep.equal(['error']);
      expect((events[0] as ErrorEvent).error).to.have.property('problem', 'undrawable');
    });
  });
}
