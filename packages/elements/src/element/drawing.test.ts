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

const includes = Object.getOwnPropertyDescriptor(String.prototype, 'includes')!;

/** What a browser may lack, or a page may have replaced: here, something that names in a text are looked for with. */
const BROKEN: Readonly<Record<string, () => void>> = {
  'the browser lacks something': () => define({ ...includes, value: undefined }),
  'the page has replaced something': () =>
    define({
      ...includes,
      value: () => {
        throw new Error('replaced');
      },
    }),
};

function define(property: PropertyDescriptor): void {
  Object.defineProperty(String.prototype, 'includes', property);
}

/** Breaks something while an element draws, and for no other: those of the last test may be drawn still. */
function breakFor(element: HTMLElement, breakIt: () => void): void {
  const draw = Reflect.get(element, 'performUpdate') as () => void;
  const broken = (): void => {
    breakIt();
    try {
      draw.call(element);
    } finally {
      define(includes);
    }
  };
  Object.defineProperty(element, 'performUpdate', { value: broken, configurable: true });
}

function mend(element: HTMLElement): void {
  Reflect.deleteProperty(element, 'performUpdate');
}

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
    });

    for (const [why, breakIt] of Object.entries(BROKEN)) {
      it(`says so and shows what the page wrote, as ${why}; and can be tried again`, async () => {
        // What fails while a dataset is read is another failure.
        const data = await fjordby();
        const first = await settled(embed(tag, ready, { data }));
        const el = embed(tag, ready, { data, inside: INSIDE });
        breakFor(el, breakIt);
        first.parentElement!.append(el);
        await settled(el);
        expect(el.matches(':state(error)')).to.be.true;
        expect(el.matches(':state(ready), :state(loading)')).to.be.false;
        expect(textOf(byRole(el, 'status'))).to.equal(UNDRAWABLE);
        expect(fallbackOf(el)).to.equal(INSIDE);
        expect(namesOf(el, 'region'), 'nothing half done').to.be.empty;
        expect(written, 'one line for the author of the page').to.have.length(1);

        mend(el);
        const event = await reloaded(el, () => byRole(el, 'button', 'Prøv igjen').click());
        expect(event.type).to.equal('load');
        expect(byRole(el, 'region')).to.exist;
      });
    }

    it('fires error, and never load', async () => {
      const data = await fjordby();
      const first = await settled(embed(tag, ready, { data }));
      const el = embed(tag, ready, { data });
      breakFor(el, BROKEN['the browser lacks something']!);
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
