/** What the built elements say of how much they show: on the screen, and on paper, where no button is. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openPage, read, type BrowserPage } from '../support/browser-page.js';
import { openSite } from '../support/host-site.js';

const SCRIPT = `<script type="module" src="{{files}}/embed.js" integrity="{{integrity}}" crossorigin="anonymous"></script>`;

async function open(t: TestContext, body: string): Promise<BrowserPage> {
  const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Egen side</title>${SCRIPT}</head><body>${body}</body></html>`;
  const site = await openSite(t, { pages: { 'own.html': page } });
  return openPage(t, `${site.address}/own.html`);
}

void test('a limit is shared out over a town, and what is shown is never called the whole', async (t) => {
  const { page } = await open(t, '<pledge-list municipality="3201" limit="5" loading="eager"></pledge-list>');
  const { text } = await read(page, 'pledge-list');
  for (const [publisher, count] of [
    ['Bærum Arbeiderparti', 'Viser 2 av 18 løfter'],
    ['De Grønne i Bærum', 'Viser 2 av 449 løfter'],
    ['Partiet Sentrum Bærum', 'Viser 1 av 166 løfter'],
  ] as const) {
    assert.match(text, new RegExp(`${publisher}[^]{1,60}${count}, gjengitt`));
  }
  assert.match(text, /Viser 5 av 633 løfter\./);
  assert.match(text, /Vis 628 til/);
  assert.doesNotMatch(text, /\b0 punkter|\b5 løfter/);
});

void test('paper has what a limit leaves out, counts it so, and has what a topic leaves out as left out', async (t) => {
  const { page } = await open(
    t,
    `<pledge-list programme="baerum-ap-mangfold" limit="3" loading="eager"></pledge-list>
     <topic-compare municipality="3201" topic="inkludering" limit="2" only="shared" loading="eager"></topic-compare>`,
  );
  const texts = async () => [(await read(page, 'pledge-list')).text, (await read(page, 'topic-compare')).text] as const;
  const [list, compare] = await texts();
  assert.match(list, /Viser 3 av 18 løfter, gjengitt[^]*Viser 3 av 18 løfter\./);
  assert.match(compare, /Viser 2 av \d+ saker\./);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
  const [printed, comparePrinted] = await texts();
  assert.match(printed, /\n18 løfter, gjengitt/);
  assert.doesNotMatch(printed, /Viser/);
  const [, shown, all] = /Viser (\d+) av (\d+) saker\./.exec(comparePrinted) ?? [];
  assert.ok(Number(shown) > 2 && Number(shown) < Number(all), comparePrinted);
});

void test('of a page on another subject nothing is said to be missing, and nobody is left out', async (t) => {
  const { page } = await open(
    t,
    `<pledge-list municipality="3201" topic="trygghet" loading="eager"></pledge-list>
     <topic-compare municipality="3201" topic="trygghet" loading="eager"></topic-compare>
     <agree-poll programme="baerum-ap-mangfold" topic="trygghet" loading="eager"></agree-poll>`,
  );
  const other = 'Dokumentet handler om noe annet';
  // The last of the list is drawn after the first.
  await page.waitForFunction(
    () => document.querySelector('pledge-list')?.shadowRoot?.querySelectorAll('.programme').length === 3,
  );
  const list = (await read(page, 'pledge-list')).text;
  assert.match(list, new RegExp(`Arbeiderparti[^]{1,400}${other}[^]+De Grønne[^]+av 449 løfter`));
  assert.match(list, /Partiet Sentrum Bærum[^]{1,800}Her er det ingen punkter å vise\./);
  assert.doesNotMatch(list, /Ikke funnet/);
  const poll = (await read(page, 'agree-poll')).text;
  assert.ok(poll.includes(other), poll);
  // A column of nothing but that would look like a party without a word on the topic.
  const comparison = (await read(page, 'topic-compare')).text;
  assert.match(comparison, /Bærum Arbeiderparti: Bare en temaside om «Inkludering og integrering» er i datasettet\./);
  assert.doesNotMatch(comparison, new RegExp(`${other}|på temasiden`));
});
