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
  return html.replaceAll(/<\/?(?:span|a|b|small)(?![a-z])[^>]*>/g, '').replaceAll(/<[^>]+>/g, '\n');
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
  assert.doesNotMatch(rest, /Havparti|Fjellistene|Skogparti|Nesbygd kommune/);
  assert.equal(
    html.split('<span translate="no">Fjordby Havparti</span>').length - 1,
    6,
    'heads, notices, beyond the issues, facts, source',
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

void test('nothing of how a programme stands to others where it is all there is', () => {
  const { programmes, ...rest } = JSON.parse(JSON.stringify(json)) as { programmes: object[] };
  const html = written('nb', { ...rest, programmes: programmes.slice(0, 1) });
  assert.equal(html.split('<th scope="row"').length - 1, 3);
  assert.doesNotMatch(html, /Bare ett program(?! vises)|Ligner|Samme\.|Ulik |valgt,|colspan/);
});

void test('the proposition under the title of each issue, in the head of its row', () => {
  const heads = [...written('nb').matchAll(/<th scope="row"[^>]*>(.*?)<.th>/g)].map(([, head]) => head);
  assert.equal(heads[0], 'Nye badeplasser<br><small>Påstand: Kommunen bør åpne badeplasser.</small>');
  assert.equal(heads.length, 4);
  assert.match(
    written('en'),
    />New bathing places<br><small>Proposition: The municipality should open bathing places\./,
  );
  const bare = JSON.parse(JSON.stringify(json).replaceAll('"proposition"', '"unsaid"')) as unknown;
  assert.match(written('nb', bare), /<th scope="row"[^>]*>Nye badeplasser<.th>/);
});

void test('what the programmes say beyond the issues, under the name of each, with where it stands', () => {
  const html = written('nb');
  const beyond = html.slice(
    html.indexOf('<h3>Dette sier programmene ellers om temaet</h3>'),
    html.indexOf('<h3>Fakta'),
  );
  assert.deepEqual(textIn(beyond).split(/\n+/).filter(Boolean), [
    'Dette sier programmene ellers om temaet',
    'Fjellistene i Fjordby',
    'Ikke mer om dette temaet i datasettet.',
    'Fjordby Havparti vil',
    'Strand for alle',
    'Prinsipp: Sjøen er felles',
    'punkt 2 · linje 4 i dokumentet',
    'Skogpartiet Fjordby',
    'Ikke mer om dette temaet i datasettet.',
  ]);
  assert.doesNotMatch(beyond, /åpne to nye badeplasser|gjerdet inn/i, 'what is compared, and facts');
});

void test('what a page on another subject says beyond the issues, and nothing more of it', () => {
  const more = JSON.parse(JSON.stringify(json)) as { programmes: { sections: { entries: object[] }[] }[] };
  Object.assign(more.programmes[1]?.sections[0]?.entries[1] ?? {}, { topics: ['bad', 'ferge'] });
  const html = written('nb', more, 'ferge');
  const [, beyond = ''] = html.split('<h3>Dette sier programmene ellers om temaet</h3>');
  assert.match(
    textIn(beyond),
    /^\s*Fjellistene i Fjordby vil\s+Bading og tur\s+Ta betalt for parkering ved stranden\s/,
  );
  const [, without = ''] = written('nb', json, 'ferge').split('<h3>Dette sier programmene ellers om temaet</h3>');
  assert.doesNotMatch(without.split('Kilde:')[0] ?? '', /Fjellistene/);
});
