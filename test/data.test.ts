import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDataset } from '../scripts/data-rules.js';
import { entriesOf, readDatasetFiles, sectionsOf, type SourceProgramme } from '../scripts/dataset-files.js';
import { checkOriginals } from '../scripts/original-rules.js';

const originals = '../shared/programs';
const files = await readDatasetFiles('data');

function programme(id: string): SourceProgramme {
  const found = files.programmes.get(id);
  assert.ok(found, `there is no ${id}`);
  return found;
}

/** How many entries there are of each kind. */
function kindsIn(of: Parameters<typeof entriesOf>[0]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { kind } of entriesOf(of)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

/** How many pledges stand in each section that has any. */
function pledgesBySection(of: SourceProgramme): Record<string, number> {
  const counts = sectionsOf(of).map(({ id, entries }) => [id, entries.filter(({ kind }) => kind === 'pledge').length]);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0)) as Record<string, number>;
}

/** Every object in some JSON that has a text in at least one language, with the way there. */
function textsIn(value: unknown, path = ''): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  if (['nb', 'nn', 'en'].some((language) => language in object)) return [{ path, text: object }];
  return Object.entries(object).flatMap(([key, it]) => textsIn(it, `${path}/${key}`));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

describe('the dataset', () => {
  it('keeps all its own rules', async () => {
    assert.deepEqual(await checkDataset(files, 'data'), []);
  });

  it(
    'agrees with the documents that it was written from',
    { skip: !existsSync(originals) && `the documents are not in ${originals}` },
    async () => {
      assert.deepEqual(await checkOriginals(files, originals), []);
    },
  );

  it('says everything in bokmål and in English', () => {
    const whole = { ...files, programmes: Object.fromEntries(files.programmes) };
    const texts = textsIn(whole);
    assert.ok(texts.length > 300, `only ${texts.length} texts`);
    for (const { path, text } of texts) {
      for (const language of ['nb', 'en']) assert.ok(isText(text[language]), `${path}/${language}`);
    }
  });

  it('names parties and topics in nynorsk too', () => {
    for (const { path, text } of [...textsIn(files.parties), ...textsIn(files.topics)]) {
      assert.ok(isText(text['nn']), path);
    }
  });
});

describe('the page of Bærum Arbeiderparti', () => {
  it('is there whole, with its 18 pledges', () => {
    const page = programme('baerum-ap-mangfold');
    assert.equal(page.kind, 'topic-page');
    assert.equal(page.coverage, 'whole');
    assert.deepEqual(kindsIn(page), { pledge: 18 });
  });
});

describe('the article of Asker Venstre', () => {
  const article = programme('asker-v-utenforskap');

  it('is there whole, with its 26 pledges, its principle and its figure', () => {
    assert.equal(article.coverage, 'whole');
    assert.deepEqual(kindsIn(article), { principle: 1, pledge: 26, fact: 1 });
    assert.deepEqual(pledgesBySection(article), { oppvekst: 9, integreringsdugnad: 12, arbeidsliv: 5 });
    assert.equal(entriesOf(article).find(({ kind }) => kind === 'principle')?.number, 4);
    const fact = entriesOf(article).find(({ kind }) => kind === 'fact');
    assert.match(fact?.statement.nb ?? '', /20 prosent/);
    assert.deepEqual(
      fact?.figures?.map(({ value }) => value),
      [20],
    );
  });

  it('says how old it is', () => {
    assert.deepEqual(
      article.notices.map(({ kind }) => kind),
      ['article-age'],
    );
    assert.match(article.notices[0]?.text.nb ?? '', /5 år/);
  });
});

describe('the programme of Partiet Sentrum Bærum', () => {
  const numbered = sectionsOf(programme('baerum-ps-2023')).find(({ id }) => id === 'topp-11');

  it('numbers its top list as the document does', () => {
    assert.deepEqual(
      numbered?.entries.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
  });

  it('has the parts on inclusion', () => {
    const pledges = pledgesBySection(programme('baerum-ps-2023'));
    for (const part of ['inkluderende-baerum', 'inkluderende-arbeidsliv', 'rasisme', 'flyktninger']) {
      assert.ok((pledges[part] ?? 0) > 0, part);
    }
  });
});

describe('the programme of De Grønne i Bærum', () => {
  it('has the parts on inclusion', () => {
    const pledges = pledgesBySection(programme('baerum-mdg-program'));
    for (const part of ['likeverd-og-mangfold', 'frivillighet', 'integrering'])
      assert.ok((pledges[part] ?? 0) > 0, part);
  });
});

describe('a programme of which only a part was entered', () => {
  it('says that the rest is not there, and no other says so', () => {
    for (const [id, { coverage, notices }] of files.programmes) {
      const said = notices.some(({ kind }) => kind === 'coverage');
      assert.equal(said, coverage === 'part', id);
    }
  });
});

describe('the planning programme of Drammen', () => {
  const plan = programme('drammen-kommune-planprogram');

  it('is the municipality’s own, and promises nothing', () => {
    assert.equal(plan.kind, 'planning-programme');
    assert.equal(plan.publisher.party, undefined);
    assert.equal(plan.coverage, 'whole');
    assert.deepEqual(kindsIn(plan), { 'policy-area': 5, fact: 7, approach: 2, question: 3 });
  });

  it('gives its statistics no number that the document has not', () => {
    const facts = entriesOf(plan).filter(({ kind }) => kind === 'fact');
    for (const { id, statement, details, figures } of facts) {
      assert.equal(figures, undefined, id);
      assert.doesNotMatch(JSON.stringify([statement, details]), /\d/, id);
    }
  });
});

describe('the issues', () => {
  it('set two programmes or more side by side on inclusion, at least eight times', () => {
    const compared = files.issues.filter(
      ({ topics, stances }) =>
        topics.includes('inkludering') && stances.filter(({ state }) => state === 'says').length >= 2,
    );
    assert.ok(compared.length >= 8, `only ${compared.length}`);
  });
});
