/** All parties of Norway are found by code, by abbreviation, by their names, and in the names of joint lists. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { namesInText, partiesByName, partiesInOrder, type PartyEntry } from '../index.js';

const text = await readFile(new URL('../../../../data/parties.json', import.meta.url), 'utf8');
const parties = JSON.parse(text) as (PartyEntry & { readonly name: Readonly<Record<'nb' | 'nn' | 'en', string>> })[];
const ids = (name: string): readonly string[] => partiesByName(name, parties).map(({ id }) => id);

void describe('partiesByName', () => {
  void it('finds each of all parties by its code, abbreviation and names, in whatever case', () => {
    assert.equal(parties.length, 39);
    for (const { id, code = '', abbreviation = code, name, formerNames = [], foundBy = [] } of parties) {
      for (const it of [code, abbreviation, ...Object.values(name), ...formerNames, ...foundBy]) {
        assert.deepEqual(ids(it), [id], it);
        assert.deepEqual(ids(it.toLowerCase()), [id], it.toLowerCase());
      }
    }
  });

  void it('finds a party in the name of its branch', () => {
    for (const [name, id] of [
      ['Bærum Høyre', 'h'],
      ['Bærum Arbeiderparti', 'ap'],
      ['Fjordby Venstres liste', 'v'],
      ['De Grønne i Bærum', 'mdg'],
      ['MDG Bærum', 'mdg'],
      ['Bærum FrP', 'frp'],
      ['Bærum Frp', 'frp'],
      ['Bærum KrF', 'krf'],
      ['Raudt Voss', 'r'],
      ['Partiet Sentrum Bærum', 'ps'],
      ['Bærum Sosialistisk Venstreparti', 'sv'],
      ['Bærum Pensjonistparti', 'pp'],
    ] as const) {
      assert.deepEqual(ids(name), [id], name);
    }
  });

  void it('finds all parties of a joint list, in the order of its name', () => {
    for (const [name, expected] of [
      ['Fellesliste Høyre og Venstre', ['h', 'v']],
      ['Fellesliste for SV - Sosialistisk Venstreparti og Rødt', ['sv', 'r']],
      ['Høyre og Kristelig Folkeparti', ['h', 'krf']],
      ['Felleslista Høyre-KrF-Venstre', ['h', 'krf', 'v']],
      ['SV/Rødt', ['sv', 'r']],
      ['Grønt Hemnes - fellesliste for V og MDG', ['v', 'mdg']],
      ['FELLESLISTE FOR AP OG SP', ['ap', 'sp']],
      ['felleslista senterpartiet og venstre', ['sp', 'v']],
      ['H, V og KrF', ['h', 'v', 'krf']],
    ] as const) {
      assert.deepEqual(ids(name), expected, name);
    }
  });

  void it('finds none in the name of a list of its own', () => {
    for (const name of [
      ...['', '–', 'Bygdelista', 'Bygdeliste for Fjordby', 'Tverrpolitisk liste', 'Liste for a og b', 'For Fjordby'],
      ...['Fjordby helse og rus', 'Venstresvingen velforening', 'Folk for fred i Fjordby'],
    ]) {
      assert.deepEqual(ids(name), [], name);
    }
  });

  void it('takes little time for a name that is no name', () => {
    for (const name of ['Høyre og '.repeat(20_000), '-'.repeat(100_000), 'a'.repeat(100_000)]) {
      const start = performance.now();
      partiesByName(name, parties);
      assert.ok(performance.now() - start < 2_000, name.slice(0, 20));
    }
  });
});

void describe('namesInText', () => {
  void it('has no name that is a word, and none of a list that others may be called', () => {
    const all = parties.flatMap(namesInText);
    for (const word of ['FOR', 'FRED', 'HELSE', 'KYST', 'ENSOM', 'KRISTNE', 'RUS', 'VERDI'])
      assert.ok(!all.includes(word), word);
    for (const name of ['Arbeiderpartiet', 'Arbeiderparti', 'Ap', 'De Grønne', 'Høgre', 'KrF'])
      assert.ok(all.includes(name), name);
    assert.ok(!all.includes('Pasientfokus'));
  });
});

void describe('partiesInOrder', () => {
  void it('puts those of Stortinget first and those that are gone last', () => {
    const order = partiesInOrder(parties);
    assert.equal(order.length, 39);
    assert.deepEqual(
      order.slice(0, 9).map(({ id }) => id),
      ['ap', 'frp', 'h', 'krf', 'mdg', 'r', 'sp', 'sv', 'v'],
    );
    assert.deepEqual(new Set(order.slice(-3).map(({ status }) => status)), new Set(['historical']));
  });
});
