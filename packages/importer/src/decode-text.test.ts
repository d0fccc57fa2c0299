import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ImportError, importProgramme, type ImportProblem } from './index.js';

const TEXT = 'Fjord\n\nVi vil:\n• åpne kaia\n• bade\n';

function assertRefused(content: Uint8Array | string, problem: ImportProblem, message: RegExp): void {
  assert.throws(
    () => importProgramme(content, { document: 'fjord.txt' }),
    (error) => error instanceof ImportError && error.problem === problem && message.test(error.message),
  );
}

function utf16(text: string, mark: boolean): Uint8Array {
  return new Uint8Array(Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le'));
}

describe('a file that cannot be imported', () => {
  it('is empty', () => {
    assertRefused('', 'empty', /^is empty$/);
    assertRefused(new Uint8Array(), 'empty', /^is empty$/);
    assertRefused(' \n\u00a0\r\n', 'empty', /^is empty$/);
    assertRefused('\ufeff', 'empty', /^is empty$/);
  });

  it('is no text', () => {
    assertRefused(Buffer.from('%PDF-1.7 …'), 'binary', /is a PDF, not text; save it as plain text/);
    assertRefused(Buffer.from('PK\u0003\u0004 word/document.xml'), 'binary', /is a Word file/);
    assertRefused(Buffer.from('Fjord\n\0\0\0• bade\n'), 'binary', /zero bytes/);
    assertRefused(new Uint8Array([0, 255, 254, 17, 0, 200, 3]), 'binary', /zero bytes/);
  });

  it('is not UTF-8', () => {
    assertRefused(utf16(TEXT, true), 'encoding', /is UTF-16/);
    assertRefused(utf16(TEXT, false), 'encoding', /is UTF-16/);
    assertRefused(Buffer.from(TEXT, 'latin1'), 'encoding', /is not UTF-8 \(line 4\), maybe Windows-1252 or Latin-1/);
  });

  it('has the line ends of an old Mac', () => {
    assertRefused(TEXT.replaceAll('\n', '\r'), 'line-ends', /old Mac/);
  });

  it('has no list', () => {
    assertRefused('Fjord\n\nVi er glade i sjøen.\n', 'no-list', /has no list/);
    assertRefused(`${'sjø '.repeat(200_000)}\n`, 'no-list', /has no list/);
  });

  it('is far too large', () => {
    assertRefused(new Uint8Array(11 * 1024 * 1024), 'too-large', /larger than 10 MB/);
  });
});

describe('a file of another system', () => {
  const entries = (content: string): unknown =>
    importProgramme(content, { document: 'fjord.txt' }).programme.sections.map((section) =>
      section.entries.map(({ lines, fingerprint }) => [lines, fingerprint]),
    );

  it('may have Windows’ line ends and a byte order mark', () => {
    assert.deepEqual(entries(TEXT.replaceAll('\n', '\r\n')), entries(TEXT));
    assert.deepEqual(entries(`\ufeff${TEXT}`), entries(TEXT));
    assert.equal(importProgramme(`\ufeff${TEXT}`, { document: 'f.txt' }).programme.sections[0]?.heading.nb, 'Fjord');
  });

  it('may be composed in another way', () => {
    assert.deepEqual(entries(TEXT.normalize('NFD')), entries(TEXT));
  });

  it('may have a huge line, and many of them', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `• sak ${at} ${'å '.repeat(at % 50)}`).join('\n');
    const begun = performance.now();
    const { programme } = importProgramme(`Fjord\n\nVi vil:\n${many}\n• ${'ro '.repeat(300_000)}\n`, {
      document: 'f.txt',
    });
    assert.equal(programme.sections[0]?.entries.length, 5001);
    assert.ok(performance.now() - begun < 20_000);
  });
});
