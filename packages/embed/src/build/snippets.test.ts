import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIRST_CHOICE, type Choice } from './choice.js';
import { SNIPPETS, snippetsOf, type SnippetParts } from './snippets.js';

const HOST = 'https://files.example/partiprogram@1';

const PARTS: SnippetParts = {
  script: { src: `${HOST}/embed.js`, integrity: 'sha384-a' },
  bridge: { src: `${HOST}/bridge.js`, integrity: 'sha384-b' },
  frame: `${HOST}/frame.html`,
  height: 640,
  room: '<style>room</style>',
  title: 'Høyre: «Program»',
  inside: 'Se hva programmet sier, på norsk.',
  isWhole: false,
  file: '',
};

const CHOICE: Choice = { ...FIRST_CHOICE, programme: 'baerum-mdg-program', topic: 'skole' };

const SCRIPT = `<script type="module" src="${HOST}/embed.js" integrity="sha384-a" crossorigin="anonymous"></script>`;
const TAG =
  '<pledge-list programme="baerum-mdg-program" topic="skole" controls>Se hva programmet sier, p&#229; norsk.</pledge-list>';

describe('the code to paste', () => {
  it('is a script, the room, and the tag', () => {
    assert.equal(snippetsOf(CHOICE, PARTS).script, `${SCRIPT}\n<style>room</style>\n${TAG}\n`);
  });

  it('is a block of WordPress', () => {
    const { wordpress } = snippetsOf(CHOICE, PARTS);
    assert.equal(wordpress, `<!-- wp:html -->\n${SCRIPT}\n<style>room</style>\n${TAG}\n<!-- /wp:html -->\n`);
  });

  it('is a frame with a name of its own, and what fits its height', () => {
    const { frame } = snippetsOf({ ...CHOICE, colours: { accent: '#0b4f8a', 'accent-dark': '#ffffff' } }, PARTS);
    const query =
      'element=pledge-list&amp;programme=baerum-mdg-program&amp;topic=skole&amp;controls=&amp;accent=%230b4f8a';
    assert.equal(
      frame,
      `<iframe src="${HOST}/frame.html?${query}&amp;frame=pp-pledge-list-baerum-mdg-program-skole"` +
        ' title="H&#248;yre: &#171;Program&#187;" width="100%" height="640" loading="lazy" style="border:0"></iframe>\n' +
        `<script defer src="${HOST}/bridge.js" integrity="sha384-b" crossorigin="anonymous"></script>\n`,
    );
  });

  it('has the words themselves where there are some, and needs no room then', () => {
    const { script, text } = snippetsOf(CHOICE, {
      ...PARTS,
      inside: '<section><li>Ord</li></section>\n',
      isWhole: true,
    });
    assert.match(script, /controls><section><li>Ord<\/li><\/section>\n<\/pledge-list>\n$/);
    assert.doesNotMatch(script, /room/);
    assert.equal(text, '<section><li>Ord</li></section>\n');
    assert.equal(snippetsOf(CHOICE, PARTS).text, '');
  });

  it('has the colours that were chosen, for both schemes', () => {
    const colours = { accent: '#0b4f8a', 'accent-dark': '#8fc1f5', surface: '#ffffff', text: '#17191c' };
    assert.match(
      snippetsOf({ ...CHOICE, colours }, PARTS).script,
      /<style>pledge-list\{--pp-accent:light-dark\(#0b4f8a, #8fc1f5\);--pp-surface:#ffffff;--pp-text:#17191c\}<\/style>/,
    );
  });

  it('names a file of one’s own, which no frame can show', () => {
    const { script, frame } = snippetsOf(CHOICE, { ...PARTS, file: 'mitt "program".json' });
    assert.match(
      script,
      /<program-data src="mitt &quot;program&quot;\.json"><pledge-list .*<\/pledge-list><\/program-data>\n$/,
    );
    assert.equal(frame, '');
  });

  it('is plain ASCII, without a script in it and without JSON in an attribute', () => {
    const snippets = snippetsOf(CHOICE, { ...PARTS, inside: '<p>«Ås» – naïve “quotes” 🗳</p>', isWhole: true });
    for (const name of SNIPPETS) {
      assert.match(snippets[name], /^[\t\n\x20-\x7e]+$/, name);
      assert.doesNotMatch(snippets[name], /<script[^>]*>[^<]|="[^"]*[{[]/, name);
    }
  });
});
