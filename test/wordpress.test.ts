/** The plugin for WordPress: its own tests in PHP, and what it has in common with the frames of the build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FRAME_TEXTS } from '../packages/embed/src/frame/frame-texts.js';
import { LANGUAGES, SWITCHES } from '../packages/embed/src/build/choice.js';
import { SHOWN_ELEMENTS } from '../packages/embed/src/page/shown-elements.js';
import { ATTRIBUTES } from '../packages/embed/src/frame/frame-keys.js';
import { buildSharePages } from '../scripts/share-pages.js';
import { readDatasets } from './support/built-dataset.js';
import { runCommand } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const FOLDER = 'packages/embed/wordpress';
const PLUGIN = join(FOLDER, 'partiprogram');

/** What a test in PHP prints. */
interface PhpTest {
  readonly name: string;
  readonly failure: string | null;
}

/** Whether a program can be started here. */
async function isInstalled(program: string): Promise<boolean> {
  return runCommand(program, ['--version']).then(
    ({ code }) => code === 0,
    () => false,
  );
}

const skip =
  !(await isInstalled('php')) && 'there is no php on this machine: install php-cli to run the tests of the plugin';

/** Runs a file of the tests in PHP. */
async function runPhp(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand('php', args);
  assert.equal(code, 0, `${stdout}\n${stderr}`);
  return stdout;
}

describe('the plugin for WordPress', () => {
  it('passes its tests in PHP', { skip }, async (context) => {
    const lines = (await runPhp(join(FOLDER, 'test/run.php'))).trim().split('\n');
    assert.ok(lines.length > 30, lines.join('\n'));
    for (const line of lines) {
      const { name, failure } = JSON.parse(line) as PhpTest;
      await context.test(name, () => assert.equal(failure, null, failure ?? ''));
    }
  });

  it('takes the attributes that a frame takes, and the languages and switches of the builder', { skip }, async () => {
    assert.deepEqual(JSON.parse(await runPhp(join(FOLDER, 'test/attributes.php'))), {
      attributes: ATTRIBUTES,
      languages: LANGUAGES,
      switches: [...new Set(Object.values(SWITCHES).flat())].sort(byListOrder),
    });
  });

  it('makes of a share page the frame that the page tells of', { skip }, async () => {
    const host = 'https://files.example/valg';
    const name = 'partiprogram@1.0.0_2026.1';
    const folder = await temporaryFolder();
    await buildSharePages((await readDatasets()).real, folder, { name, integrity: 'sha384-abc', host });
    for (const path of ['baerum-ap-mangfold', '3201/inkludering']) {
      const file = join(folder, `${path}.oembed.json`);
      const { html } = JSON.parse(await readFile(file, 'utf8')) as { html: string };
      const made = await runPhp(join(FOLDER, 'test/frame.php'), `${host}/${name}/`, path, file);
      // In a theme's narrow column a frame may not be wider than that.
      assert.equal(made.replaceAll('&#038;', '&amp;').replace(';max-width:100%', ''), html);
    }
  });

  it('offers the elements and languages of the build in the editor', async () => {
    const { attributes } = JSON.parse(await readFile(join(PLUGIN, 'block/block.json'), 'utf8')) as {
      attributes: Record<string, { enum?: readonly string[] }>;
    };
    assert.deepEqual(attributes['element']?.enum, SHOWN_ELEMENTS);
    assert.deepEqual(attributes['language']?.enum, ['', ...LANGUAGES]);
    const fields = await readFile(join(PLUGIN, 'block/index.js'), 'utf8');
    assert.deepEqual(
      [...fields.matchAll(/value: '([\w-]*)'/g)].map(([, value]) => value),
      [...SHOWN_ELEMENTS, '', ...LANGUAGES],
    );
  });

  it('says the same as a frame where there is no JavaScript', async () => {
    assert.ok((await readFile(join(PLUGIN, 'includes/tag.php'), 'utf8')).includes(`'${FRAME_TEXTS.nb.asText}'`));
  });

  it('has one version, and says the same of WordPress and PHP, in all of its files', async () => {
    const [main, readme, block, asset, embed] = await Promise.all(
      [
        ...['partiprogram.php', 'readme.txt', 'block/block.json', 'block/index.asset.php'].map((file) =>
          join(PLUGIN, file),
        ),
        'packages/embed/package.json',
      ].map((file) => readFile(file, 'utf8')),
    );
    const { version } = JSON.parse(embed ?? '') as { version: string };
    assert.equal(/^ \* Version: +(\S+)$/m.exec(main ?? '')?.[1], version);
    assert.equal(/^Stable tag: (\S+)$/m.exec(readme ?? '')?.[1], version);
    assert.equal((JSON.parse(block ?? '') as { version: string }).version, version);
    assert.equal(/'version' +=> '([^']+)'/.exec(asset ?? '')?.[1], version);
    for (const key of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(
        new RegExp(`^ \\* ${key}: +(\\S+)$`, 'm').exec(main ?? '')?.[1],
        new RegExp(`^${key}: (\\S+)$`, 'm').exec(readme ?? '')?.[1],
      );
  });
});

/** Orders switches as `SWITCHES` of the plugin does. */
function byListOrder(one: string, other: string): number {
  const order = ATTRIBUTES['pledge-list'];
  return order.indexOf(one) - order.indexOf(other);
}
