import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightIn, HEIGHT, idOf, TALLEST, type FrameTag } from './height-message.js';

const SRC = 'https://files.example/partiprogram@1/frame.html?element=agree-poll&frame=meg';
const TAG: FrameTag = { src: SRC, isOpaque: false };
const ORIGIN = 'https://files.example';

const message = (change: object = {}): unknown => ({ type: HEIGHT, frame: 'meg', height: 640, ...change });

test('a height is taken from the frame that it is about', () => {
  assert.equal(heightIn(message(), ORIGIN, TAG), 640);
  assert.equal(heightIn(message({ height: TALLEST }), ORIGIN, TAG), TALLEST);
  assert.equal(heightIn(message(), 'null', { ...TAG, isOpaque: true }), 640);
});

test('a sandboxed frame has no origin, and no other frame lacks one', () => {
  assert.equal(heightIn(message(), 'null', TAG), undefined);
  assert.equal(heightIn(message(), ORIGIN, { ...TAG, isOpaque: true }), undefined);
});

for (const origin of ['https://files.example.org', 'http://files.example', 'https://files.example:8443', '']) {
  test(`nothing is taken from «${origin}»`, () => assert.equal(heightIn(message(), origin, TAG), undefined));
}

for (const height of [0, -1, NaN, Infinity, TALLEST + 1, 1e9, '640', null, undefined, [640], { valueOf: 640 }]) {
  test(`a height is never ${String(height)}`, () =>
    assert.equal(heightIn(message({ height }), ORIGIN, TAG), undefined));
}

test('other messages are none of ours', () => {
  for (const data of [
    null,
    undefined,
    640,
    'partiprogram:height',
    [],
    message({ type: 'height' }),
    message({ frame: 'deg' }),
  ])
    assert.equal(heightIn(data, ORIGIN, TAG), undefined);
  assert.equal(
    heightIn({ type: HEIGHT, height: 640 }, ORIGIN, { ...TAG, src: SRC.replace('&frame=meg', '') }),
    undefined,
  );
});

test('an id is in the address of a frame of ours alone', () => {
  assert.equal(idOf(SRC), 'meg');
  assert.equal(idOf('https://files.example/a/frame.html?frame='), undefined);
  assert.equal(idOf('https://files.example/a/other.html?frame=meg'), undefined);
  assert.equal(idOf('https://files.example/other.html?next=/frame.html&frame=meg'), undefined);
  assert.equal(idOf(''), undefined);
  assert.equal(idOf('about:blank'), undefined);
});
