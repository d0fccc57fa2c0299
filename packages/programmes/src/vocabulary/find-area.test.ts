/** All municipalities and counties of Norway are found by their numbers and names, of today and before. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  areaNames,
  areasByName,
  areasByNumber,
  areasOf,
  COUNTRY,
  formerNumbersOf,
  searchAreas,
  type AreaEntry,
  type CountyEntry,
} from '../index.js';

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`../../../../data/${name}.json`, import.meta.url), 'utf8')) as T;
}

const municipalities = await read<(AreaEntry & { readonly name: string })[]>('municipalities');
const counties = await read<CountyEntry[]>('counties');
const areas = areasOf({ municipalities, counties });
const ids = (found: readonly AreaEntry[]): readonly string[] => found.map(({ id }) => id);
const typed = (text: string): readonly string[] => ids(searchAreas(text, areas).map(({ area }) => area));

void describe('the areas of Norway', () => {
  void it('are 357 municipalities, the counties of more than one, and the country', () => {
    assert.equal(municipalities.length, 357);
    assert.equal(counties.length, 15);
    assert.equal(areas.length, 357 + 14 + 1);
    for (const { id, county } of municipalities) {
      assert.equal(counties.find((it) => id.startsWith(it.id))?.name, county, id);
    }
  });

  void it('have names of their own, counties among them', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const names = [...areaNames(areas, language).values()];
      assert.equal(new Set(names).size, names.length, language);
    }
    const names = areaNames(areas, 'nb');
    assert.equal(names.get('3114'), 'Våler (Østfold)');
    assert.equal(names.get('1818'), 'Herøy (Nordland)');
    assert.equal(names.get('3201'), 'Bærum');
    assert.equal(names.get('32'), 'Akershus fylke');
    assert.equal(areaNames(areas, 'en').get('32'), 'Akershus county');
    assert.equal(names.get('no'), 'Hele landet');
  });
});

void describe('areasByNumber', () => {
  void it('finds every area by its number, and by every number that it had', () => {
    for (const area of areas) {
      assert.deepEqual(ids(areasByNumber(area.id, areas)), [area.id]);
      for (const former of area.former ?? []) {
        const found = ids(areasByNumber(former.id, areas));
        assert.ok(found.includes(area.id), `${former.id} is ${area.id}`);
        assert.equal(found.length > 1, former.split === true, `${former.id} was split`);
      }
    }
  });

  void it('leads from the numbers of Bærum before to that of today', () => {
    for (const number of ['0219', '219', '3024', '3201', ' 3201 ']) {
      assert.deepEqual(ids(areasByNumber(number, areas)), ['3201'], number);
    }
  });

  void it('gives all that a divided one became', () => {
    assert.deepEqual(ids(areasByNumber('1507', areas)), ['1508', '1580']);
    assert.deepEqual(ids(areasByNumber('30', areas)), ['31', '32', '33']);
  });

  void it('takes Oslo for one, and knows no number that never was', () => {
    assert.deepEqual(ids(areasByNumber('03', areas)), ['0301']);
    for (const number of ['', '0000', '9999', '21', '2100', 'x', '32010']) {
      assert.deepEqual(areasByNumber(number, areas), [], number);
    }
  });
});

void describe('areasByName', () => {
  const shared = new Set(['Herøy', 'Våler']);

  void it('finds every municipality by each of its official names, in whatever case, with or without «kommune»', () => {
    for (const { id, name, names = {}, county } of municipalities) {
      const written = shared.has(name) ? [`${name} (${county})`, `${name}, ${county}`, `${name} i ${county}`] : [name];
      for (const it of [...written, ...Object.values(names)]) {
        for (const form of [it, it.toUpperCase(), it.normalize('NFD')]) {
          assert.deepEqual(ids(areasByName(form, areas)), [id], form);
        }
      }
      if (!shared.has(name)) assert.deepEqual(ids(areasByName(`${name} kommune`, areas)), [id]);
      const all = [name, ...Object.values(names)];
      if (all.length > 1) assert.deepEqual(ids(areasByName(all.join(' - '), areas)), [id]);
    }
  });

  void it('finds every county, with and without «fylke»', () => {
    for (const { id, name } of counties.filter((it) => it.id !== '03')) {
      for (const it of [name, `${name} fylke`, `${name} fylkeskommune`, `${name} county`]) {
        assert.deepEqual(ids(areasByName(it, areas)), [id], it);
      }
    }
    assert.deepEqual(ids(areasByName('Oslo', areas)), ['0301']);
    assert.deepEqual(ids(areasByName('hele landet', areas)), [COUNTRY.id]);
  });

  void it('gives all of one name, and former names where none has it today', () => {
    assert.deepEqual(ids(areasByName('Herøy', areas)), ['1515', '1818']);
    assert.deepEqual(ids(areasByName('Våler kommune', areas)), ['3114', '3419']);
    assert.deepEqual(ids(areasByName('Haram', areas)), ['1580']);
    assert.deepEqual(ids(areasByName('Tysfjord', areas)), ['1806', '1875']);
    assert.deepEqual(ids(areasByName('Klæbu', areas)), ['5001']);
    assert.deepEqual(ids(areasByName('Viken', areas)), ['31', '32', '33']);
  });

  void it('knows letters that a keyboard lacks', () => {
    for (const name of ['baerum', 'BARUM', 'Bærum']) assert.deepEqual(ids(areasByName(name, areas)), ['3201'], name);
    assert.deepEqual(ids(areasByName('Aas', areas)), ['3218']);
    assert.deepEqual(ids(areasByName('karasjohka', areas)), ['5610']);
  });

  void it('finds nothing by what names no place, in little time', () => {
    for (const name of [
      '',
      '   ',
      'Fjordby',
      'kommune',
      '(',
      'Våler (Rogaland)',
      ' - '.repeat(50_000),
      'i '.repeat(50_000),
    ]) {
      const start = performance.now();
      assert.deepEqual(areasByName(name, areas), [], name.slice(0, 20));
      assert.ok(performance.now() - start < 2_000, name.slice(0, 20));
    }
  });
});

void describe('searchAreas', () => {
  void it('finds every area by any beginning of its names, and first by the whole', () => {
    for (const { id, name } of municipalities) {
      for (const form of [name, name.toLowerCase()]) assert.ok(typed(form).slice(0, 2).includes(id), form);
      assert.ok(typed(name.slice(0, 2)).includes(id), name.slice(0, 2));
      assert.equal(typed(id)[0], id);
    }
  });

  void it('knows bærum, baerum and barum, and numbers before they are whole', () => {
    for (const text of ['bærum', 'baerum', 'barum', 'BÆR', 'baer', '3201', '0219', '219', '3024']) {
      assert.equal(typed(text)[0], '3201', text);
    }
    assert.equal(typed('32').includes('3201'), true);
  });

  void it('puts what is spelt so first, then beginnings, then later words, then former names', () => {
    assert.deepEqual(typed('ås').slice(0, 1), ['3218']);
    assert.deepEqual(typed('fron'), ['3436', '3438']);
    assert.deepEqual(typed('akersh'), ['32']);
    const [first] = searchAreas('klæb', areas);
    assert.deepEqual([first?.area.id, first?.former?.name], ['5001', 'Klæbu']);
    assert.equal(searchAreas('trond', areas)[0]?.former, undefined);
  });

  void it('tells those of one name apart by more words', () => {
    assert.deepEqual(typed('våler').slice(0, 2), ['3419', '3114']);
    assert.deepEqual(typed('våler ø'), ['3114']);
    assert.deepEqual(typed('herøy i nord'), ['1818']);
    assert.deepEqual(typed('bærum kommune'), ['3201']);
  });

  void it('finds nothing by nothing', () => {
    for (const text of ['', ' ', '!', 'qx', '99999']) assert.deepEqual(typed(text), [], text);
  });
});

void describe('formerNumbersOf', () => {
  void it('has the numbers of those that are there, and names all that a divided one became', () => {
    const numbers = formerNumbersOf(areas, ['3201', '1508']);
    assert.deepEqual(numbers, {
      former: { '0219': '3201', '3024': '3201', 1504: '1508', 1523: '1508', 1529: '1508', 1546: '1508' },
      split: { 1507: ['1508 Ålesund', '1580 Haram'] },
    });
    assert.deepEqual(formerNumbersOf(areas, ['0301']), {});
  });
});
