/** The words of a document that our statements lost: what they are, and that they are no more than words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesOf, readDatasetFiles, type SourceProgramme } from '../scripts/dataset-files.js';
import { documentWords, lostWords } from '../scripts/lost-words.js';

/** A programme with a document of as many lines as it has statements. */
function programmeOf(statements: readonly string[]): SourceProgramme {
  const both = (text: string) => ({ nb: text, en: text });
  const entries = statements.map((statement, at) => ({
    id: `p/s/${at + 1}`,
    kind: 'pledge',
    statement: both(statement),
    topics: ['t'],
    lines: [at + 1, at + 1],
    fingerprint: '',
  }));
  return { id: 'p', sections: [{ id: 's', heading: both('Skole'), lines: [1, 9], entries }] } as never;
}

function lostOf(original: string, statement: string, ...others: readonly string[]): readonly string[] {
  const programme = programmeOf([statement, ...others.map(() => 'noe annet')]);
  return lostWords(programme, [original, ...others].join('\n')).get('p/s/1') ?? [];
}

describe('the words that a statement lost', () => {
  for (const [what, original, statement, lost] of [
    ['are those of the document', 'Innføre leksefri barneskole', 'ha barneskole uten lekser', ['innføre', 'leksefri']],
    ['stand in the order of the alphabet', 'Åpne zoo ærlig bading', 'noe', ['bading', 'zoo', 'ærlig', 'åpne']],
    ['are none of the small ones, and no numbers', 'Det er ikke for 20 % å få', 'noe', []],
    ['are no other forms of our own', 'Bygge skolene og barnehagen', 'bygge skole og barnehager', []],
    ['keep the hyphens that they have', 'Leie ut el-sparkesykler', 'leie ut', ['el-sparkesykler']],
    [
      'are small but for names',
      'Støtte Fellesverket. Løkker. Vi støtter Fellesverket',
      'noe',
      ['Fellesverket', 'løkker', 'støtte', 'støtter'],
    ],
    ['have nothing that is not seen', 'Holde elspar\u00adkesykkel\u200b', 'holde', ['elsparkesykkel']],
  ] as const) {
    it(what, () => {
      assert.deepEqual(lostOf(original, statement), lost);
    });
  }

  it('are those that few entries of the document have, or that none shows', () => {
    const same = Array.from({ length: 5 }, () => 'Styrke ordningen');
    assert.deepEqual(lostOf('Styrke leksehjelp', 'noe', ...same), ['leksehjelp', 'styrke']);
    const programme = programmeOf(['noe', 'styrke det', ...same]);
    const document = (others: readonly string[]) => ['Styrke leksehjelp', 'Noe', ...others, ''].join('\n');
    assert.deepEqual(lostWords(programme, document(same)).get('p/s/1'), ['leksehjelp']);
    const fewer = document([...same.slice(1), 'Noe']);
    assert.deepEqual(lostWords(programme, fewer).get('p/s/1'), ['leksehjelp', 'styrke']);
  });

  it('are of a document those that none of its entries has, of its prose and its headings', () => {
    const programme = programmeOf(['noe', 'annet']);
    programme.sections[0]!.entries[0]!.words = ['ærlig'];
    programme.sections[0]!.entries[1]!.details = { nb: 'Frivillige og naboer.', en: 'x' };
    const document = 'Ærlige skoler\nNaboen\nLivskvalitet for 20 frivillige\nSe https://www.zoo.no/apekatt og el-bil';
    assert.deepEqual(documentWords(programme, document), ['el-bil', 'frivillige', 'livskvalitet']);
  });

  it('are in the dataset no more than single words, sorted', async () => {
    const { programmes } = await readDatasetFiles('data');
    const order = new Intl.Collator('nb');
    let all = 0;
    for (const { id, words = [] } of [...programmes.values()].flatMap((it) => [it, ...entriesOf(it)])) {
      all += words.length;
      assert.deepEqual([...words].sort(order.compare), words, id);
      for (const word of words) assert.match(word, /^[\p{L}\p{N}]+([-‐-–][\p{L}\p{N}]+)*$/u);
    }
    assert.ok(all > 1_000);
  });
});
