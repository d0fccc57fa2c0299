/** Every publisher has its name, and the mark that readers know it by, where it has one. */
import { expect } from '@open-wc/testing';
import { embed, settled } from '../../../../test/support/embed.js';
import { fjordby } from '../../../../test/support/fjordby.js';
import { namesOf, textOf } from '../../../../test/support/screen.js';
import '../agree-poll/agree-poll.js';
import '../pledge-list/pledge-list.js';
import '../program-data/program-data.js';
import '../topic-compare/topic-compare.js';

const HAV = 'fjordby-hav-2025';

/** The dataset of Fjordby, with the first programme of another publisher. */
async function published(publisher: object, parties: readonly object[] = []): Promise<object> {
  const data = await fjordby();
  (data.parties as object[]).push(...parties);
  const municipality = '9901';
  Object.assign(data.programmes[0]!, { publisher: { municipality, name: 'Felleslista', ...publisher } });
  return data;
}

/** What the marks in an element say, and the colours of each. */
function marksIn(element: Element): readonly (readonly [words: string, colours: readonly (string | null)[]])[] {
  return [...element.querySelectorAll('.mark')].map((mark) => [
    textOf(mark),
    [...mark.querySelectorAll('path')].map((it) => it.getAttribute('fill')),
  ]);
}

const party = (id: string, rest: object) => ({ id, name: id, ...rest });
const KRF = party('krf', { code: 'KRF', colour: '#fed877' });
const AP = party('ap', { code: 'A', colour: '#e4002b' });

const PUBLISHERS = [
  ['a party by its official code', { party: 'krf' }, [['KrF', ['#fed877']]]],
  ['a party with an abbreviation of its own', { party: 'own' }, [['Nml', ['#123456']]]],
  ['a joint list', { parties: ['ap', 'krf'] }, [['Ap KrF', ['#e4002b', '#fed877']]]],
  ['a list without a code', { party: 'bygda' }, [['', ['#2f6b35']]]],
  ['a list without a code or a colour', { party: 'plain' }, []],
  ['an independent list', {}, []],
] as const;

const LISTS = [
  KRF,
  AP,
  party('own', { code: 'NML', abbreviation: 'Nml', colour: '#123456' }),
  party('bygda', { colour: '#2f6b35' }),
  party('plain', {}),
];

describe('the mark of', () => {
  for (const [what, publisher, marks] of PUBLISHERS) {
    it(`${what} stands in a list, a comparison and a poll, beside its name`, async () => {
      const data = await published(publisher, LISTS);
      const list = await settled(embed('pledge-list', { programme: HAV }, { data }));
      const poll = await settled(embed('agree-poll', { programme: HAV }, { data }));
      const comparison = await settled(embed('topic-compare', { topic: 'bad', municipality: '9901' }, { data }));
      const column = comparison.shadowRoot!.querySelectorAll('[part=column]')[0]!;
      for (const place of [list.shadowRoot!, poll.shadowRoot!, column]) {
        expect(marksIn(place as Element)).to.deep.equal(marks);
        expect(place.querySelector('.who > :last-child')?.textContent).to.match(/^Felleslista/);
      }
      expect(namesOf(comparison, 'columnheader')).to.have.length(4);
      await expect(comparison).to.be.accessible();
    });
  }

  it('lists without letters are of the same height as others', async () => {
    const heights: number[] = [];
    for (const publisher of [{ party: 'krf' }, { party: 'bygda' }, { parties: ['ap', 'krf'] }]) {
      const el = await settled(embed('pledge-list', { programme: HAV }, { data: await published(publisher, LISTS) }));
      heights.push(el.shadowRoot!.querySelector('.mark')!.getBoundingClientRect().height);
    }
    expect(new Set(heights).size).to.equal(1);
  });
});
