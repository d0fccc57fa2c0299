/** The words of LOS that topics are proposed by: those that the topics are mapped to, and no others. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readJson } from '../scripts/dataset-files.js';
import { runScript } from './support/run-command.js';

describe('the words of LOS', () => {
  it('have the shape that their schema says', async () => {
    const validate = new Ajv2020().compile((await readJson('data/schema/los-words.schema.json')) as object);
    assert.ok(validate(await readJson('data/los-words.json')), JSON.stringify(validate.errors));
  });

  it('are those of the themes and words that topics are mapped to', async () => {
    const { words } = (await readJson('data/los-words.json')) as { words: Record<string, unknown> };
    const topics = (await readJson('data/topics.json')) as readonly { los: readonly string[] }[];
    const mapped = topics.flatMap(({ los }) => los);
    assert.deepEqual(Object.keys(words).sort(), [...new Set(mapped)].sort());
  });
});

describe('the command that takes words of LOS', () => {
  it('takes labels and synonyms, and those below a theme unless they are mapped by themselves', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'partiprogram-los-'));
    const term = (id: string, nb: string, ...broader: readonly string[]) => ({ id, label: { nb, nn: nb }, broader });
    const los = {
      themes: [term('hav', 'Hav'), term('havn', 'Havn', 'hav'), term('fiske', 'Fiske', 'hav')],
      words: [
        { ...term('ferje', 'Ferje', 'havn'), synonyms: { nb: ['Ferge'], nn: ['Ferje'] } },
        term('fiskekort', 'Fiskekort', 'fiske'),
        term('ku', 'Ku', 'land'),
      ],
    };
    try {
      await writeFile(join(folder, 'los.json'), JSON.stringify(los));
      await writeFile(join(folder, 'topics.json'), JSON.stringify([{ los: ['tema/hav'] }, { los: ['tema/fiske'] }]));
      const { stderr } = await runScript('take-los-words', '--los', join(folder, 'los.json'), '--data', folder);
      assert.equal(stderr, '');
      const { words } = (await readJson(join(folder, 'los-words.json'))) as { words: unknown };
      assert.deepEqual(words, { 'tema/hav': ['Hav', 'Havn', 'Ferje', 'Ferge'], 'tema/fiske': ['Fiske', 'Fiskekort'] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what is missing', async () => {
    const { code, stderr } = await runScript('take-los-words');
    assert.equal(code, 1);
    assert.match(stderr, /npm run data:los -- --los FILE/);
  });
});
