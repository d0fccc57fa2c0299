/** Joint lists, independent lists and lists without a code are publishers like any other. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { compareProgrammes, inNeutralOrder, parseDataset, parseListing, pollQuestions } from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');

interface Draft {
  parties: object[];
  programmes: { id: string; publisher: object }[];
  issues: unknown[];
}

/** The dataset of Fjordby, in which a programme has another publisher. */
function published(publisher: object, parties: readonly object[] = []) {
  const draft = JSON.parse(text) as Draft;
  draft.parties.push(...parties);
  Object.assign(draft.programmes[0]!, { publisher: { municipality: '9901', name: 'Felleslista', ...publisher } });
  return parseDataset(draft, 'nb');
}

const party = (id: string, code?: string) => ({ id, ...(code && { code }), name: id, colour: '#336699' });

void describe('a party', () => {
  void it('is called as readers know it, and keeps its official code', () => {
    for (const [code, abbreviation] of [
      ['A', 'Ap'],
      ['FRP', 'FrP'],
      ['KRF', 'KrF'],
      ['SP', 'Sp'],
      ['RØDT', 'R'],
      ['SV', undefined],
      ['MDG', undefined],
      ['H', undefined],
      ['V', undefined],
    ] as const) {
      const { programmes } = published({ party: 'x' }, [party('x', code)]);
      assert.deepEqual(
        [programmes[0]?.publisher.party?.code, programmes[0]?.publisher.party?.abbreviation],
        [code, abbreviation],
      );
    }
    const own = published({ party: 'x' }, [{ ...party('x', 'A'), abbreviation: 'Arb' }]);
    assert.equal(own.programmes[0]?.publisher.party?.abbreviation, 'Arb');
  });

  void it('may have neither a code nor a colour', () => {
    const { programmes } = published({ party: 'bygda' }, [{ id: 'bygda', name: 'Bygdelista' }]);
    assert.deepEqual(programmes[0]?.publisher.party, { id: 'bygda', name: 'Bygdelista' });
  });
});

void describe('a list', () => {
  const joint = published({ parties: ['krf', 'hav'] }, [party('krf', 'KRF')]);
  const independent = published({});

  void it('of several parties has them in its own order, without those that nobody knows', () => {
    assert.deepEqual(
      joint.programmes[0]?.publisher.parties?.map(({ id }) => id),
      ['krf', 'hav'],
    );
    const some = published({ parties: ['luft', 'hav'] });
    assert.equal(some.programmes[0]?.publisher.parties?.length, 1);
    assert.equal('parties' in (independent.programmes[0]?.publisher ?? {}), false);
  });

  void it('is read from a built file as it was written', () => {
    for (const { programmes } of [joint, independent]) {
      const [written] = programmes;
      const { sections, ...listing } = JSON.parse(JSON.stringify(written)) as Record<string, unknown>;
      assert.ok(sections);
      assert.deepEqual(parseListing(listing, 'nb').publisher, written?.publisher);
    }
  });

  void it('has a column, a place in the neutral order, and can be asked about', () => {
    for (const { programmes, issues, catalogue } of [joint, independent]) {
      const ordered = inNeutralOrder(programmes);
      assert.deepEqual(
        ordered.map(({ publisher }) => publisher.name),
        ['Felleslista', 'Fjellistene i Fjordby', 'Nesbygd kommune', 'Skogpartiet Fjordby'],
      );
      assert.equal(compareProgrammes(issues, ordered)[0]?.cells[0]?.programme.publisher.name, 'Felleslista');
      const wish = { topic: 'bad', pledges: [], issues: [], only: '', limit: 0, together: false };
      assert.ok(pollQuestions({ catalogue, programmes: [programmes[0]!], issues }, wish)[0]);
    }
  });

  void it('of its own may say that no party stands behind it, and then has none', () => {
    const own = published({ independent: true }).programmes[0]?.publisher;
    assert.equal(own?.independent, true);
    assert.equal('independent' in (independent.programmes[0]?.publisher ?? {}), false);
    assert.throws(
      () => published({ independent: true, party: 'hav' }),
      /independent: an independent list has no party/,
    );
    assert.throws(() => published({ independent: 'yes' }), /independent: expected true or false/);
  });

  void it('may be for a county or the whole country, and for nothing else', () => {
    for (const municipality of ['32', 'no']) {
      assert.equal(published({ municipality }).programmes[0]?.publisher.municipality.id, municipality);
    }
    for (const municipality of ['3', '320', '32010', 'NO', 'se', '../32', '32\n']) {
      assert.throws(() => published({ municipality }), /municipality: expected a number of four digits/, municipality);
    }
  });

  void it('has no more parties than any list has', () => {
    assert.throws(() => published({ parties: Array(21).fill('hav') }), /parties: more than 20 items/);
  });
});
