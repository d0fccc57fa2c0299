import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { alphabetically } from './alphabetical.js';

function inOrder(names: readonly string[]): readonly string[] {
  return alphabetically(names, (it) => [it]);
}

void test('the letters of Norwegian come last, and two a are one of them', () => {
  assert.deepEqual(inOrder(['Åmot', 'Øygarden', 'Ærøya', 'Zulu', 'Aasen', 'Aremark', 'Ås']), [
    'Aremark',
    'Zulu',
    'Ærøya',
    'Øygarden',
    'Åmot',
    'Ås',
    'Aasen',
  ]);
});

void test('accents and capitals make no difference', () => {
  assert.deepEqual(inOrder(['Karlsøy', 'kárášjohka', 'Karmøy', 'Đavvesiida', 'Drammen', 'Dyrøy']), [
    'Đavvesiida',
    'Drammen',
    'Dyrøy',
    'kárášjohka',
    'Karlsøy',
    'Karmøy',
  ]);
});

void test('a second name decides where the first is the same, and else they stay as they are', () => {
  const items = [
    { name: 'Bærum Høyre', title: 'Program', at: 1 },
    { name: 'Asker Venstre', title: 'Skole', at: 2 },
    { name: 'Bærum Høyre', title: 'Natur', at: 3 },
    { name: 'Bærum Høyre', title: 'Program', at: 4 },
  ];
  const sorted = alphabetically(items, ({ name, title }) => [name, title]);
  assert.deepEqual(
    sorted.map(({ at }) => at),
    [2, 3, 1, 4],
  );
});

void test('the municipalities of Norway, in all their languages, are in the order of Unicode for Norwegian', async () => {
  const file = new URL('../../../data/municipalities.json', import.meta.url);
  const names = [...(await readFile(file, 'utf8')).matchAll(/"(?:name|sm.|fkv)": "([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  assert.ok(names.length > 350);
  const { compare } = new Intl.Collator('nb');
  assert.deepEqual(inOrder(names), [...names].sort(compare));
});
