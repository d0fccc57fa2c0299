import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { ATTRIBUTES, DATA_ATTRIBUTES, NOT_IN_FRAMES } from './frame-keys.js';
import { readFrameRequest, type FrameRequest } from './frame-request.js';

const ADDRESS = 'https://files.example/partiprogram@1/frame.html';

function read(query: string, isEmbedded = true): FrameRequest {
  return readFrameRequest(query, { address: ADDRESS, isEmbedded });
}

/** The names of the attributes that an element takes, as its `static properties` say. */
function attributesOf(tag: string): readonly string[] {
  const folder = new URL(`../../../elements/src/${tag}/`, import.meta.url);
  const file = readdirSync(folder).find((it) => it === `${tag}-element.ts`);
  assert.ok(file, tag);
  const [, block = ''] =
    /static override properties = \{\n(.*?)\n {2}\};/s.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
  const own = block.split('\n').flatMap((line) => {
    if (/attribute: false|state: true/.test(line)) return [];
    return /attribute: '([\w-]+)'/.exec(line)?.[1] ?? /^\s*(\w+):/.exec(line)?.[1] ?? [];
  });
  return tag === 'program-data' ? own : [...own, ...attributesOfAll()];
}

/** The names of the attributes that every element takes which shows something. */
function attributesOfAll(): readonly string[] {
  const file = new URL('../../../elements/src/element/loading-element.ts', import.meta.url);
  const [, block = ''] = /properties: PropertyDeclarations = \{(.*?)\};/s.exec(readFileSync(file, 'utf8')) ?? [];
  return [...block.matchAll(/(\w+): \{/g)].map(([, name = '']) => name);
}

suite('what a frame may set', () => {
  for (const [tag, attributes] of Object.entries({ ...ATTRIBUTES, 'program-data': DATA_ATTRIBUTES })) {
    test(`is every attribute of <${tag}> but those that mean nothing there`, () => {
      const known = attributesOf(tag);
      assert.ok(known.length > 3);
      assert.deepEqual([...attributes].sort(), known.filter((it) => !Object.hasOwn(NOT_IN_FRAMES, it)).sort());
    });
  }

  test('is no handler, no style and no id', () => {
    for (const name of Object.values(ATTRIBUTES).flat())
      assert.doesNotMatch(name, /^(?:on(?!ly$).*|style|id|class|slot|is)$/);
  });
});

suite('an address', () => {
  test('names an element and its attributes', () => {
    const query = '?element=topic-compare&municipality=3201&topic=inkludering&limit=6&controls&deep-links=false';
    const { element, attributes, data, problems } = read(query);
    assert.equal(element, 'topic-compare');
    const all = { topic: 'inkludering', municipality: '3201', limit: '6', controls: '', 'deep-links': 'false' };
    assert.deepEqual(attributes, all);
    assert.deepEqual(data, {});
    assert.deepEqual(problems, []);
  });

  test('that names no element is for a list', () => {
    assert.equal(read('?programme=baerum-ap-mangfold').element, 'pledge-list');
  });

  for (const query of ['', '?', '?element=marquee', '?element=', '?element=__proto__&programme=a']) {
    test(`«${query}» shows nothing, and says why`, () => {
      const { element, obstacle, problems } = read(query);
      assert.equal(element, undefined);
      assert.equal(obstacle, 'nothing-to-show');
      assert.match(problems.join('\n'), /pledge-list, topic-compare, agree-poll/);
    });
  }

  test('decides language, scheme, colours and id', () => {
    const it = read(
      '?element=agree-poll&programme=a&lang=nn&scheme=dark&accent=%23FC0&surface=%23102030&text=%23fff&frame=pp-1_A',
    );
    assert.deepEqual([it.language, it.scheme, it.frame], ['nn', 'dark', 'pp-1_A']);
    assert.deepEqual(it.colours, { accent: '#fc0', surface: '#102030', text: '#fff' });
    assert.deepEqual(it.problems, []);
  });

  test('without them has bokmål and the scheme of the system', () => {
    const { language, scheme, colours, frame } = read('?programme=a');
    assert.deepEqual([language, scheme, colours, frame], ['nb', undefined, {}, undefined]);
  });

  for (const [surface, scheme] of [
    ['%23fff', 'light'],
    ['%23000', 'dark'],
    ['%230b4f8a', 'dark'],
    ['%23ffe9c7', 'light'],
  ] as const) {
    test(`with the surface ${surface} has the ${scheme} scheme, whose text is read there`, () => {
      assert.equal(read(`?programme=a&surface=${surface}`).scheme, scheme);
    });
  }

  test('with colours that are hard to read is told so', () => {
    assert.match(read('?programme=a&surface=%23fff&text=%23ccc').problems.join(), /contrast than 4\.5/);
    assert.match(read('?programme=a&text=%23ccc').problems.join(), /Set “surface” too/);
  });
});

/** What is left out of an address, and what the author is told to do. */
const REFUSED: readonly (readonly [query: string, advice: RegExp])[] = [
  ['accent=red;}', /“accent” cannot be “red;}”.*#rrggbb/],
  ['accent=red', /“accent” cannot be/],
  ['surface=%23ffff', /“surface” cannot be/],
  ['text=%23fff%0a}', /“text” cannot be/],
  ['text=url(https://example.org/)', /“text” cannot be/],
  ['accent', /“accent” cannot be “”/],
  ['lang=se', /“lang” cannot be “se”.*nb, nn, en/],
  ['scheme=auto', /“scheme” cannot be “auto”.*light, dark/],
  ['frame=a%20b', /“frame” cannot be “a b”.*64/],
  [`frame=${'a'.repeat(65)}`, /“frame” cannot be/],
  ['onclick=alert(1)', /Unknown, and left out: “onclick”\. Known are: element,/],
  ['style=color:red', /Unknown, and left out: “style”\. Known are: element,/],
  ['id=x', /Unknown, and left out: “id”\. Known are: element,/],
  ['__proto__=x', /Unknown, and left out: “__proto__”\. Known are: element,/],
  ['constructor=x', /Unknown, and left out: “constructor”\. Known are: element,/],
  ['amp;topic=skole', /write &amp; between keys/],
  ['for=program', /“for” means nothing in a frame/],
  ['expose-choice', /“expose-choice” means nothing in a frame/],
  ['integrity=sha256-x', /Add “src”/],
  [`sender=${'a'.repeat(10_000)}`, /“sender” has 10000 characters.*4000/],
];

suite('what cannot be taken', () => {
  for (const [query, advice] of REFUSED) {
    test(`is left out: ${query.slice(0, 40)}`, () => {
      const plain = read('?programme=a');
      const { problems, ...rest } = read(`?programme=a&${query}`);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems.join(), advice);
      assert.deepEqual({ ...rest, problems: [] }, plain);
      assert.ok(problems.join().length < 500, 'no message repeats a whole value');
    });
  }

  test('is the second value of a key', () => {
    const { attributes, problems } = read('?programme=a&programme=b');
    assert.deepEqual(attributes, { programme: 'a' });
    assert.match(problems.join(), /“programme” is there twice/);
  });

  test('is an attribute of another element', () => {
    assert.match(
      read('?programme=a&collector=https://example.org').problems.join(),
      /Unknown, and left out: “collector”/,
    );
  });

  test('is no text: markup stays a value, as it is', () => {
    const { attributes } = read(
      '?programme=%3Cscript%3E&sender=%22%3E%3Cimg%20onerror%3Dx%3E&source-href=javascript:x',
    );
    assert.deepEqual(attributes, { programme: '<script>', sender: '"><img onerror=x>', 'source-href': 'javascript:x' });
  });
});

suite('data of the host', () => {
  test('stand around the element, with their hashes', () => {
    const { data, problems } = read(
      '?programme=a&src=https://party.example/a.json%20/b.json&integrity=sha256-x%20sha256-y',
    );
    assert.deepEqual(data, { src: 'https://party.example/a.json /b.json', integrity: 'sha256-x sha256-y' });
    assert.deepEqual(problems, []);
  });

  for (const src of ['javascript:alert(1)', 'data:,x', 'https://', '', '%20', 'blob:https://a.example/x']) {
    test(`are never the build's in place of «${src}»`, () => {
      const { element, problems } = read(`?programme=a&src=${src}`);
      assert.equal(element, undefined);
      assert.match(problems.join(), /“src” cannot be/);
    });
  }
});

suite('a frame by itself in a window', () => {
  test('shows nobody else’s words under our address', () => {
    const { element, obstacle, problems } = read('?programme=a&src=https://party.example/a.json', false);
    assert.equal(element, undefined);
    assert.equal(obstacle, 'only-in-its-page');
    assert.match(problems.join(), /only in an iframe/);
  });

  test('sends no answer and no e-mail address elsewhere', () => {
    const query =
      '?element=agree-poll&programme=a&poll=p&receiver-name=R&collector=https://other.example&newsletter-action=//other.example/n';
    assert.deepEqual(Object.keys(read(query, false).attributes), ['programme', 'poll', 'receiver-name']);
    assert.equal(read(query).attributes['collector'], 'https://other.example');
  });

  test('asks nobody else what is newer', () => {
    assert.deepEqual(read('?programme=a&newer=https://other.example/latest.json', false).attributes, {
      programme: 'a',
    });
  });

  test('takes what is of its own origin', () => {
    const { element, data, attributes } = read('?programme=a&src=/own.json&newer=../latest.json', false);
    assert.equal(element, 'pledge-list');
    assert.deepEqual(data, { src: '/own.json' });
    assert.equal(attributes['newer'], '../latest.json');
  });
});
