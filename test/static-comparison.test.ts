/** What a comparison says as a piece of HTML: the same as on the screen, with names that no browser translates. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { excerptOn, parseDataset } from '@partiprogram/programmes';
import { staticComparison } from '../scripts/static-comparison.js';

const json: unknown = JSON.parse(await readFile('test/fixtures/fjordby.json', 'utf8'));
const TODAY = new Date(2026, 10, 22);

function written(language: 'nb' | 'en', of: unknown = json, topic = 'bad'): string {
  const { catalogue, programmes, issues } = parseDataset(of, language);
  return staticComparison(excerptOn(programmes, topic, issues), topic, catalogue, language, TODAY) ?? '';
}

/** The text of a piece of HTML, a line per element that is not in the middle of one. */
function textIn(html: string): string {
  return html.replaceAll(/<\/?(?:span|a|b|small)[^>]*>/g, '').replaceAll(/<[^>]+>/g, '\n');
}

void test('what must be known of each document, its kind, and where it is', () => {
  const text = textIn(written('nb'));
  for (const said of [
    'Fjordby Havparti: Teksten er fem år gammel.',
    'Fjordby Havparti: Programmet gjaldt for perioden 2019–2023, som er over.',
    'Kilde: «Bading og tur», temaside fra Fjellistene i Fjordby',
    'Kilde: «Program for Fjordby», program 2019–2023 fra Fjordby Havparti, Les originalen',
    'Kilde: «Skogpartiets program», program 2023–2027 (utdrag) fra Skogpartiet Fjordby',
    'Kilde: «Planprogram for sjøen», planprogram fra Nesbygd kommune',
  ])
    assert.ok(text.includes(`\n${said}\n`), said);
  assert.ok(textIn(written('en')).includes('\nFjordby Sea Party: The text is five years old.\n'));
});

void test('no name of a party outside of what is left untranslated', () => {
  const html = written('nb');
  const rest = html.replaceAll(/<span translate="no">[^<]*<\/span>/g, '');
  assert.doesNotMatch(rest, /Fjordby Havparti|Fjellistene i Fjordby|Skogpartiet Fjordby|Nesbygd kommune/);
  assert.equal(
    html.split('<span translate="no">Fjordby Havparti</span>').length - 1,
    5,
    'heads, notices, facts, source',
  );
});

void test('text is text, in names as elsewhere', () => {
  const hostile = JSON.parse(JSON.stringify(json).replaceAll('Fjordby Havparti', '<b>Hav & land</b>')) as unknown;
  assert.doesNotMatch(written('nb', hostile), /<b>Hav/);
  assert.match(written('nb', hostile), /<span translate="no">&lt;b&gt;Hav &amp; land&lt;\/b&gt;<\/span>: Teksten/);
});

void test('no column for a page on another subject, and a line that says what it covers', () => {
  const html = written('nb', json, 'ferge');
  const heads = [...html.matchAll(/<th scope="col"[^>]*><span[^>]*>(.*?)<.span>/g)].map(([, name]) => name);
  assert.deepEqual(heads, ['Fjordby Havparti', 'Skogpartiet Fjordby']);
  for (const [, row = ''] of html.matchAll(/<tr[^>]*><th scope="row"(.*?)<\/tr>/g))
    assert.equal(row.split('<td>').length - 1, 2);
  assert.ok(!html.includes('colspan="4"'));
  const text = textIn(html);
  assert.ok(text.includes('\nFjellistene i Fjordby: Bare en temaside om «Bad og strand» er i datasettet.\n'));
  assert.ok(text.includes('\nKilde: «Bading og tur», temaside fra Fjellistene i Fjordby\n'), 'where that page is');
  assert.doesNotMatch(text, /Ikke funnet på temasiden|Dokumentet handler om noe annet|ulike slag/);
});
