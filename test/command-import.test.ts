/** `partiprogram import` as people run it, built. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { ownEntriesIn, type OwnDataset } from '@partiprogram/importer';
import { parseDataset } from '@partiprogram/programmes';
import { docxFile } from './support/programme-files/docx-file.js';
import { STRANDPARTIET } from './support/programme-files/invented-programmes.js';
import { pdfFile } from './support/programme-files/pdf-file.js';
import type { Ending } from './support/run-command.js';
import { assertRefused, BIN, filesIn, importDesk, run, TEXT, WHOSE } from './support/run-partiprogram.js';

const { folder, source, out, runImport, written } = await importDesk();

/** A page with nothing but a drawing. */
async function scannedPdf(): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.rect(50, 50, 400, 600).fill('#888888');
  document.end();
  await done;
  return Buffer.concat(chunks);
}

/** A small Word file that unpacks to more than a gigabyte. */
function zipBomb(): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(300_000_000));
  const size = 1_200_000_000;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(size, at + 14);
    header.writeUInt16LE(name.length, at + 18);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

describe('partiprogram import', () => {
  it('writes a dataset, HTML and a report, and says what it read', async () => {
    const { code, stdout, stderr } = await runImport(source);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(
      stdout,
      /^.*program\.txt: Program for Bærum 2027–2031, Strandlista, an independent list, Bærum: 2 pledges/,
    );
    const names = ['html', 'json', 'report.txt'].map((it) => `baerum-strandlista-2027.${it}`);
    assert.deepEqual(await filesIn(out), names);
    const { programmes } = parseDataset(await written(), 'nb');
    assert.equal(programmes[0]?.publisher.municipality.id, '3201');
    assert.match(await readFile(join(out, names[0] ?? ''), 'utf8'), /^<pledge-list lang="nb" publisher="Strandlista"/);
    assert.match(await readFile(join(out, names[2] ?? ''), 'utf8'), /^line 3: Skole$/m);
  });

  it('reads every format, several at once, with ids that differ', async () => {
    const files = { 'a.pdf': await pdfFile(STRANDPARTIET), 'b.docx': docxFile(STRANDPARTIET) };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const paths = Object.keys(files).map((name) => join(folder, name));
    assert.equal((await runImport(...paths, '--format', 'json')).stderr, '');
    assert.deepEqual(await filesIn(out), ['baerum-strandlista-2027-2.json', 'baerum-strandlista-2027.json']);
    const quotes = (dataset: OwnDataset): string =>
      JSON.stringify(dataset.programmes[0]?.sections).replaceAll('-2027-2/', '-2027/');
    const [pdf, docx] = [await written(), await written('baerum-strandlista-2027-2.json')].map(quotes);
    const plain = (json = ''): string => json.replaceAll(/,"page":\d+/g, '');
    assert.equal(plain(pdf), plain(docx));
  });

  it('knows parties and places by name, code and number, and takes what it is told', async () => {
    const told = [
      '--period',
      '2031-2035',
      '--source',
      'https://example.org/p.pdf',
      '--title',
      'Vårt',
      '--language',
      'nn',
    ];
    const kind = ['--kind', 'party-programme', '--whole', '--format', 'json'];
    const whose = ['--publisher', 'Krf', '--municipality', 'Våler (Østfold)'];
    await run('import', source, ...whose, ...told, ...kind, '--out', out);
    const { programmes, parties, municipalities } = await written('valer-ostfold-krf-2031.json');
    assert.deepEqual([parties.map(({ id }) => id), municipalities.map(({ id }) => id)], [['krf'], ['3114']]);
    assert.deepEqual(
      { ...programmes[0], sections: [] },
      {
        id: 'valer-ostfold-krf-2031',
        kind: 'party-programme',
        publisher: { party: 'krf', municipality: '3114', name: 'Kristelig Folkeparti' },
        title: 'Vårt',
        language: 'nn',
        period: { from: 2031, to: 2035 },
        coverage: 'whole',
        source: { document: 'program.txt', url: 'https://example.org/p.pdf' },
        sections: [],
      },
    );
  });

  it('reads a document as what it is told to be, in each format once', async () => {
    const { code } = await runImport(source, '--kind', 'planning-programme', '--format', 'json, json');
    assert.equal(code, 0);
    const [name = ''] = await filesIn(out);
    assert.equal(name, 'baerum-kommune-2027.json');
    const { kind, publisher, sections } = (await written(name)).programmes[0]!;
    assert.deepEqual([kind, publisher.independent], ['planning-programme', undefined]);
    assert.ok(ownEntriesIn(sections).every((it) => it.kind !== 'pledge'));
  });

  it('refuses what it is told wrongly, and says how it is told', async () => {
    const whose = (publisher: string, place: string): Promise<Ending> =>
      run('import', source, '--publisher', publisher, '--municipality', place, '--out', out);
    assertRefused(await run('import', source), /^say whose it is: --publisher NAME/);
    assertRefused(await run('import', source, '--publisher', 'x'), /^say where: --municipality NAME/);
    assertRefused(await run('import', ...WHOSE), /^say which file/);
    assertRefused(
      await whose('Ap', 'Fjordby'),
      /^there is no municipality or county Fjordby; give its name or its number/,
    );
    assertRefused(await whose('Ap', 'Herøy'), /^Herøy may be 1515 .*, 1818 .*; give the number/);
    assertRefused(await whose('Ap', '1507'), /^1507 may be 1508 .*, 1580 .*; give the number/);
    assertRefused(await whose(' ', 'Asker'), /^--publisher is empty/);
    assertRefused(await runImport(source, '--party', 'xyz'), /^there is no party xyz/);
    assertRefused(await runImport(source, '--period', '2031-2027'), /^--period is two years, as 2027-2031/);
    assertRefused(
      await runImport(source, '--source', 'program.pdf'),
      /^--source is an address that begins with https:/,
    );
    assertRefused(await runImport(source, '--format', 'pdf'), /^--format is a list of json, html, report/);
    assertRefused(await runImport(source, '--kind', 'x'), /^--kind is party-programme/);
    assertRefused(await runImport(source, '--language', 'norsk'), /^--language is a tag/);
    assert.deepEqual(await filesIn(out), []);
  });

  it('refuses a file that it cannot read with one sentence, and writes nothing, not of the others either', async () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
    const cases: Readonly<Record<string, readonly [Uint8Array | string, RegExp]>> = {
      'tom.txt': ['', /tom\.txt is empty; give a file/],
      'bilde.pdf': [jpeg, /bilde\.pdf is an image; give the document/],
      'laast.pdf': [await pdfFile(STRANDPARTIET, { password: 'x' }), /laast\.pdf .*save it without one/],
      'skannet.pdf': [await scannedPdf(), /skannet\.pdf has no text layer/],
      'bombe.docx': [zipBomb(), /bombe\.docx /],
      'tabell.csv': ['a;b\n1;2\n', /tabell\.csv is a table \(CSV\)/],
      'ord.txt': ['Vi er glade i havet.\n', /ord\.txt has no pledge that was found/],
    };
    for (const [name, [content, message]] of Object.entries(cases)) {
      const path = join(folder, name);
      await writeFile(path, content);
      assertRefused(await runImport(source, path), message);
    }
    assertRefused(await runImport(join(folder, 'borte.pdf')), /borte\.pdf could not be read: there is no such file/);
    assertRefused(await runImport(folder), /could not be read: it is a folder; name the file in it/);
    assert.deepEqual(await filesIn(out), []);
  });

  it('names each of several files that cannot be read', async () => {
    const { code, stderr } = await runImport(join(folder, 'a.none'), source, join(folder, 'b.none'));
    assert.equal(code, 1);
    assert.match(stderr, /a\.none could not be read.*\n.*b\.none could not be read.*\n$/);
  });

  it('replaces nothing unless it is told to', async () => {
    await runImport(source);
    await writeFile(join(out, 'baerum-strandlista-2027.html'), 'mine');
    assertRefused(await runImport(source), /\.json is there already; add --force to replace it/);
    assertRefused(await runImport(source, '--format', 'html'), /\.html is there already/);
    assert.equal(await readFile(join(out, 'baerum-strandlista-2027.html'), 'utf8'), 'mine');
    assert.equal((await runImport(source, '--force')).code, 0);
    assert.match(await readFile(join(out, 'baerum-strandlista-2027.html'), 'utf8'), /<pledge-list/);
    assert.equal((await filesIn(out)).length, 3);
  });

  it('writes nothing on a dry run', async () => {
    const { code, stdout } = await runImport(source, '--dry-run');
    assert.equal(code, 0);
    assert.match(stdout, /nothing was written$/m);
    assert.deepEqual(await filesIn(out), []);
  });

  it('leaves nothing behind where it cannot write', async () => {
    await writeFile(join(folder, 'fil'), '');
    assertRefused(
      await runImport(source, '--out', join(folder, 'fil', 'x')),
      /could not be written: a part of the path is no folder/,
    );
    // A file may have no more than a kilobyte: as on a full disk, some of the files can be written and others not.
    const long = Array.from({ length: 60 }, (_, at) => `• bygge skole nummer ${at} ved fjorden i Bærum\n`).join('');
    await writeFile(source, TEXT + long);
    const shell = `ulimit -f 1; exec "$0" ${BIN} import ${WHOSE.join(' ')} --out ${join(out, 'a', 'b')} ${source}`;
    const ending = await new Promise<string>((resolve) => {
      execFile('/bin/sh', ['-c', shell, process.execPath], (_, __, stderr) => {
        resolve(stderr);
      });
    });
    assert.match(ending, /^.*\.json could not be written: the disk is full; make room, or choose another place\n$/);
    assert.deepEqual(await filesIn(out), []);
  });

  it(
    'says that a folder cannot be written to',
    { skip: process.getuid?.() === 0 && 'root may write anywhere' },
    async () => {
      await mkdir(out, { mode: 0o500 });
      assertRefused(await runImport(source), /could not be written: that is not allowed; choose another place/);
      await chmod(out, 0o700);
    },
  );
});
