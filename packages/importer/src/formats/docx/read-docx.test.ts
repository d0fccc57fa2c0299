import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docxParts } from '../../../../../test/support/programme-files/docx-file.js';
import { STRANDPARTIET } from '../../../../../test/support/programme-files/invented-programmes.js';
import { zipFile, type ZipPart } from '../../../../../test/support/programme-files/zip-file.js';
import { ImportError, type ImportProblem } from '../../import-error.js';
import { readDocx } from './read-docx.js';

const PARTS = docxParts(STRANDPARTIET);

/** The Word file with one of its files in another form. */
function changed(name: string, change: (part: ZipPart) => ZipPart): Uint8Array {
  return zipFile(PARTS.map((part) => (part.name === name ? change(part) : part)));
}

async function assertRefused(bytes: Uint8Array, problem: ImportProblem): Promise<void> {
  const before = process.memoryUsage().rss;
  await assert.rejects(readDocx(bytes), (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.equal(error.problem, problem);
    assert.match(error.message, /^is .*[;)].*\b(?:give|save|unpack)\b/);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
  assert.ok(process.memoryUsage().rss - before < 150 * 1024 * 1024);
}

describe('a Word file that is not read', () => {
  it('is small packed and huge unpacked', async () => {
    const huge = Buffer.alloc(60 * 1024 * 1024, ' ');
    await assertRefused(
      changed('word/document.xml', ({ name }) => ({ name, content: huge })),
      'too-large',
    );
  });

  it('unpacks to more or less than it says', async () => {
    const huge = Buffer.alloc(60 * 1024 * 1024, ' ');
    await assertRefused(
      changed('word/document.xml', ({ name }) => ({ name, content: huge, told: 1000 })),
      'broken',
    );
    await assertRefused(
      changed('word/styles.xml', (part) => ({ ...part, told: 2_000_000 })),
      'broken',
    );
  });

  it('defines what short names stand for', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';
    await assertRefused(
      changed('word/document.xml', ({ name }) => ({ name, content: bomb })),
      'broken',
    );
  });

  it('is another kind of archive, and is called what it is', async () => {
    await assertRefused(zipFile([{ name: 'program.pdf', content: '%PDF' }]), 'archive');
    await assertRefused(zipFile([{ name: 'content.xml', content: '<x/>' }]), 'other-format');
    await assertRefused(zipFile([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'table');
    await assertRefused(zipFile([{ name: 'ppt/slide.xml', content: '<x/>' }]), 'other-format');
    await assertRefused(
      changed('word/document.xml', (part) => ({ ...part, locked: true })),
      'encrypted',
    );
  });

  it('is cut off or broken', async () => {
    const whole = zipFile(PARTS);
    await assertRefused(whole.slice(0, whole.length / 2), 'broken');
    await assertRefused(
      changed('word/document.xml', ({ name }) => ({ name, content: '<w:document><w:body>' })),
      'broken',
    );
    const nested = `<a>${'<b>'.repeat(200_000)}`;
    await assertRefused(
      changed('word/document.xml', ({ name }) => ({ name, content: nested })),
      'broken',
    );
  });
});
