import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  noticesOf,
  parseDataset,
  toldApart,
  townsOf,
  withCounties,
  withOwnNames,
  type Programme,
  type ProgrammeListing,
} from './index.js';

const text = await readFile(new URL('../../../test/fixtures/fjordby.json', import.meta.url), 'utf8');
const json = JSON.parse(text) as Readonly<Record<string, { name: string; id: string }[]>>;
const [hav] = parseDataset(json, 'nb').programmes as readonly [Programme];

const OSTFOLD = { id: '3114', name: 'Våler', county: 'Østfold' };
const INNLANDET = { id: '3419', name: 'Våler', county: 'Innlandet' };
const HEROY = { id: '1818', name: 'Herøy', county: 'Nordland' };

/** The parts of a dataset that are changed here. */
interface DatasetDraft {
  municipalities: object[];
  programmes: { id: string; period: object; publisher: { municipality: string; name: object } }[];
}

/** The programme of the party Hav with another publisher, term or title. */
function programme(
  id: string,
  {
    municipality = hav.publisher.municipality,
    name = 'Våler Arbeiderparti',
    ...other
  }: Partial<ProgrammeListing['publisher'] & Pick<ProgrammeListing, 'period' | 'title'>>,
): ProgrammeListing {
  return { ...hav, id, ...other, publisher: { ...hav.publisher, municipality, name } };
}

const namesOf = (programmes: readonly ProgrammeListing[]): string[] =>
  withOwnNames(programmes).map(({ publisher }) => publisher.name);

const term = (from: number) => ({ from, to: from + 4 });

describe('toldApart', () => {
  const named = (...things: readonly (readonly string[])[]) =>
    toldApart(
      things,
      ([name = '']) => name,
      ([, first = '']) => first,
      ([, , second = '']) => second,
    );

  it('leaves names alone that nothing shares', () => {
    assert.deepEqual(named(['a', 'x'], ['b', 'x']), ['a', 'b']);
  });

  it('adds only what tells apart, one after the other', () => {
    assert.deepEqual(named(['a', 'x', '1'], ['a', 'x', '2'], ['a', 'y', '2'], ['b', 'x', '1']), [
      'a (x, 1)',
      'a (x, 2)',
      'a (y)',
      'b',
    ]);
  });

  it('says the next thing of one that the first cannot be said of', () => {
    assert.deepEqual(named(['a', '', '1'], ['a', 'y', '1']), ['a (1)', 'a (y)']);
  });

  it('counts where nothing tells apart', () => {
    assert.deepEqual(named(['a', 'x', '1'], ['a', 'x', '1'], ['a', 'x', '1'], ['a', 'y']), [
      'a (x)',
      'a (x, 2)',
      'a (x, 3)',
      'a (y)',
    ]);
    assert.deepEqual(named(['a'], ['a']), ['a', 'a (2)']);
  });

  it('gives a list that is empty for one that is', () => {
    assert.deepEqual(named(), []);
  });
});

describe('two towns of one name', () => {
  it('are two, with their counties; and all others keep their names', () => {
    const names = withCounties([OSTFOLD, HEROY, INNLANDET]).map(({ name }) => name);
    assert.deepEqual(names, ['Våler (Østfold)', 'Herøy', 'Våler (Innlandet)']);
  });

  it('are told apart by their numbers where no county is known', () => {
    const names = withCounties([OSTFOLD, INNLANDET].map((it) => ({ ...it, county: '' }))).map(({ name }) => name);
    assert.deepEqual(names, ['Våler (3114)', 'Våler (3419)']);
  });

  it('are one town only where they have one number', () => {
    const here = [programme('a', { municipality: OSTFOLD }), programme('b', { municipality: { ...OSTFOLD } })];
    assert.deepEqual(townsOf(here), ['Våler']);
    const both = [...here, programme('c', { municipality: INNLANDET })];
    assert.deepEqual(townsOf(both), ['Våler (Østfold)', 'Våler (Innlandet)']);
    const [notice] = noticesOf(both, new Date(2022, 0));
    assert.deepEqual(notice, { about: 'places', places: ['Våler (Østfold)', 'Våler (Innlandet)'] });
  });

  it('have their counties in every text of a dataset that knows both, shown together or not', () => {
    const own = structuredClone(json) as unknown as DatasetDraft;
    own.municipalities = [OSTFOLD, INNLANDET, { id: '9902', name: 'Nesbygd', county: 'Kystland' }];
    for (const { publisher } of own.programmes.slice(0, 3)) publisher.municipality = '3114';
    const { programmes } = parseDataset(own, 'nb');
    assert.deepEqual(
      [...new Set(programmes.map((it) => it.publisher.municipality.name))],
      ['Våler (Østfold)', 'Nesbygd'],
    );
  });

  it('tell apart parties of one name, shown alone too', () => {
    const own = structuredClone(json) as unknown as DatasetDraft;
    own.municipalities = [OSTFOLD, INNLANDET, HEROY];
    own.programmes.forEach(({ publisher }, at) => {
      publisher.municipality = ['3114', '3419', '1818', '1818'][at] ?? '';
      publisher.name = { nb: ['Arbeiderpartiet', 'Våler Arbeiderparti', 'Arbeiderpartiet'][at] ?? 'Herøy kommune' };
    });
    const names = parseDataset(own, 'nb').programmes.map(({ publisher }) => publisher.name);
    assert.deepEqual(names, [
      'Arbeiderpartiet (Våler, Østfold)',
      'Våler Arbeiderparti (Innlandet)',
      'Arbeiderpartiet',
      'Herøy kommune',
    ]);
  });
});

describe('programmes of one publisher', () => {
  const [old, recent] = [programme('old', { period: term(2019) }), programme('new', { period: term(2023) })];

  it('say their terms', () => {
    assert.deepEqual(namesOf([old, recent]), ['Våler Arbeiderparti (2019–2023)', 'Våler Arbeiderparti (2023–2027)']);
  });

  it('say their titles where there is no term, or the same one', () => {
    const page = programme('page', { period: null, title: 'Skole' });
    assert.deepEqual(namesOf([recent, page]), ['Våler Arbeiderparti (2023–2027)', 'Våler Arbeiderparti (Skole)']);
    const other = programme('other', { period: term(2023), title: 'Kort fortalt' });
    assert.deepEqual(namesOf([recent, other]), [
      'Våler Arbeiderparti (Program for Fjordby)',
      'Våler Arbeiderparti (Kort fortalt)',
    ]);
  });

  it('keep names of their own when they are told apart once more', () => {
    assert.deepEqual(withOwnNames(withOwnNames([old, recent])), withOwnNames([old, recent]));
  });

  it('say their terms in a dataset, shown alone too; one of another town does not', () => {
    const own = structuredClone(json) as unknown as DatasetDraft;
    const [first] = own.programmes as [DatasetDraft['programmes'][0]];
    const copy = (id: string, from: number, municipality = '9901') => {
      const text = JSON.stringify(first).replaceAll(first.id, id);
      const programme = JSON.parse(text) as typeof first;
      return { ...programme, period: term(from), publisher: { ...programme.publisher, municipality } };
    };
    own.programmes.push(copy('hav-2023', 2023), copy('nesbygd-hav', 2023, '9902'));
    const names = parseDataset(own, 'nb').programmes.map(({ id, publisher }) => [id, publisher.name]);
    assert.deepEqual(
      names.filter(([id = '']) => id.includes('hav')),
      [
        ['fjordby-hav-2025', 'Fjordby Havparti (2019–2023)'],
        ['hav-2023', 'Fjordby Havparti (2023–2027)'],
        ['nesbygd-hav', 'Fjordby Havparti'],
      ],
    );
  });

  it('are named in notices by what tells them apart', () => {
    const notices = noticesOf([old, recent], new Date(2025, 0));
    assert.deepEqual(
      notices.flatMap((notice) => (notice.about === 'period-over' ? notice.publishers : [])),
      ['Våler Arbeiderparti (2019–2023)'],
    );
  });

  it('say their towns where they are set side by side', () => {
    assert.deepEqual(namesOf([recent, programme('north', { municipality: HEROY, period: term(2023) })]), [
      'Våler Arbeiderparti (Fjordby)',
      'Våler Arbeiderparti (Herøy)',
    ]);
  });

  it('say nothing where each publisher has a name of its own', () => {
    assert.deepEqual(namesOf([programme('a', { name: 'A' }), programme('b', { name: 'B', period: null })]), ['A', 'B']);
  });
});
