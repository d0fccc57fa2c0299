/**
 * Measures how the dataset grows: `npm run bench:nation`. Makes an invented nation of 357 municipalities × 10
 * programmes × 200 pledges beside our own five, builds both, and prints time, peak memory, files, and what one embed
 * loads in each. `-- --municipalities N` makes a smaller one. Compression is Brotli 11, of Node's zlib.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { municipalityPath, programmePath } from '@partiprogram/programmes';
import { buildData } from 'partiprogram/build-data';
import { readDatasetParts, readJson } from './dataset-files.js';

const PARTIES = 10;
const SECTIONS = 10;
const PLEDGES_PER_SECTION = 20;
const ISSUES = 100;

/** The disk space for a nation while it is built, its source and its files, in bytes per municipality. */
const DISK_SPACE = 12_000_000;

/** The files that a page asks for, by the tag that is on it. */
const EMBEDS: Readonly<Record<string, readonly string[]>> = {
  '<topic-compare municipality="3201" topic="skole">': ['catalogue.json', municipalityPath('3201', 'skole')],
  '<pledge-list programme="baerum-ap-mangfold">': ['catalogue.json', programmePath('baerum-ap-mangfold')],
  '<pledge-list programme="baerum-mdg-program">': ['catalogue.json', programmePath('baerum-mdg-program')],
  '<agree-poll programme="baerum-ap-mangfold" topic="inkludering">': [
    'catalogue.json',
    programmePath('baerum-ap-mangfold', 'inkludering'),
  ],
};

/** Words that are put together at random, so that the text compresses like text and not like one sentence over again. */
const WORDS = (
  'bygge flere trygge gode skoler barnehager veier i hele kommunen for alle unge eldre familier med støtte til lag og ' +
  'foreninger nye boliger nær sentrum buss bane sykkel gang natur fjord skog park lys vann energi helse hjelp tilbud ' +
  'lokale bedrifter arbeid opplæring språk kultur bibliotek idrett frivillige møteplasser plan budsjett tiltak råd ' +
  'samarbeid fylket staten innbyggere medvirkning åpenhet digital sikkerhet beredskap jord mat gjenbruk avfall'
).split(' ');

interface Built {
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
}

const { values } = parseArgs({
  options: { municipalities: { type: 'string', default: '357' }, build: { type: 'string' }, out: { type: 'string' } },
});
if (values.build !== undefined && values.out !== undefined) {
  process.stdout.write(JSON.stringify(await build(values.build, values.out)));
} else {
  await compare(Number(values.municipalities));
}

async function build(data: string, out: string): Promise<Built> {
  const start = performance.now();
  const files = await buildData(await readDatasetParts(data), out);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files,
  };
}

async function compare(municipalities: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-nation-'));
  try {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < municipalities * DISK_SPACE) {
      throw new Error(
        `${tmpdir()} has too little room: ${(municipalities * DISK_SPACE) / 1e9} GB are needed. Set TMPDIR.`,
      );
    }
    await makeNation(join(folder, 'nation'), municipalities);
    const five = await buildApart('data', join(folder, 'five-built'));
    const nation = await buildApart(join(folder, 'nation'), join(folder, 'nation-built'));
    row('', 'five programmes', 'nation', 'ratio');
    row('pledges', await countOf('data'), 659 + municipalities * PARTIES * SECTIONS * PLEDGES_PER_SECTION);
    row('seconds', five.seconds.toFixed(1), nation.seconds.toFixed(1));
    row('peak memory, MB', five.megabytes.toFixed(0), nation.megabytes.toFixed(0));
    row('files', five.files, nation.files);
    for (const [tag, paths] of Object.entries(EMBEDS)) {
      const [a, b] = await Promise.all(
        ['five-built', 'nation-built'].map((name) => bytesOf(paths.map((path) => join(folder, name, path)))),
      );
      row(`${tag}, bytes`, a ?? 0, b ?? 0, ((b ?? 0) / (a ?? 1)).toFixed(3));
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, so that its memory is its own. */
async function buildApart(data: string, out: string): Promise<Built> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', fileURLToPath(import.meta.url), '--build', data, '--out', out],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  for await (const chunk of child.stdout) text += String(chunk);
  return JSON.parse(text) as Built;
}

async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => brotliCompressSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function countOf(data: string): Promise<number> {
  const { ids, programmesOf } = await readDatasetParts(data);
  const programmes = (await Promise.all(ids.municipalities.map(programmesOf))).flat();
  return JSON.stringify(programmes).match(/"kind":"pledge"/g)?.length ?? 0;
}

function row(...cells: readonly (string | number)[]): void {
  const [name = '', ...others] = cells;
  console.log(String(name).padEnd(66) + others.map((cell) => String(cell).padStart(16)).join(''));
}

/** Our own dataset, and a nation around it. */
async function makeNation(folder: string, municipalities: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp('data', folder, { recursive: true });
  const topics = ((await readJson('data/topics.json')) as { id: string }[]).map(({ id }) => id);
  const places = Array.from({ length: municipalities }, (_, at) => ({
    // Norway has no numbers above 5999.
    id: String(6000 + at),
    name: `Nyby ${at}`,
    county: `Fylke ${at % 15}`,
  }));
  const parties = Array.from({ length: PARTIES }, (_, at) => ({
    id: `parti-${at}`,
    code: `P${at}`,
    name: alike(`Parti ${at}`),
    colour: '#336699',
  }));
  const own = async (name: string): Promise<unknown[]> => (await readJson(join('data', name))) as unknown[];
  const put = (name: string, json: unknown): Promise<void> => writeFile(join(folder, name), JSON.stringify(json));
  await put('municipalities.json', [...(await own('municipalities.json')), ...places]);
  await put('parties.json', [...(await own('parties.json')), ...parties]);
  const ids = places.flatMap((place) => parties.map((party) => ({ id: `nyby-${place.id}-${party.id}`, place, party })));
  await put('issues.json', [...(await own('issues.json')), ...makeIssues(ids, topics)]);
  const random = randomFrom(1);
  for (const { id, place, party } of ids) {
    await put(`programmes/${id}.json`, makeProgramme(id, place.id, party.id, topics, random));
  }
}

function makeIssues(programmes: readonly { readonly id: string }[], topics: readonly string[]): object[] {
  return Array.from({ length: ISSUES }, (_, at) => ({
    id: `sak-${at}`,
    topics: [topics[at % topics.length]],
    title: alike(`Sak nummer ${at}`),
    proposition: alike(`Kommunen bør gjøre noe med sak ${at}.`),
    relation: 'similar',
    stances: programmes.map(({ id }, programme) =>
      (programme + at) % 3 === 0
        ? { programme: id, state: 'nothing-found' }
        : {
            programme: id,
            state: 'says',
            position: 'for',
            pledges: [`${id}/del-${at % SECTIONS}/${1 + (at % PLEDGES_PER_SECTION)}`],
          },
    ),
  }));
}

function makeProgramme(
  id: string,
  municipality: string,
  party: string,
  topics: readonly string[],
  random: () => number,
): object {
  const sentence = (): string => Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const sections = Array.from({ length: SECTIONS }, (_, section) => ({
    id: `del-${section}`,
    heading: alike(`Del ${section}`),
    summary: alike(`Partiet skriver om ${sentence()}.`),
    lines: [section * 100 + 1, section * 100 + 99],
    entries: Array.from({ length: PLEDGES_PER_SECTION }, (_, at) => ({
      id: `${id}/del-${section}/${at + 1}`,
      kind: 'pledge',
      statement: { nb: sentence(), en: sentence() },
      topics: [topics[Math.floor(random() * topics.length)]],
      lines: [section * 100 + 10 + at * 2, section * 100 + 11 + at * 2],
      fingerprint: '0'.repeat(64),
      coding: {
        commitment: 'firm',
        testable: true,
        change: true,
        addressee: 'municipality',
        targetGroup: 'everyone',
      },
    })),
  }));
  return {
    id,
    kind: 'party-programme',
    publisher: { party, municipality, name: alike(`Nyby ${party}`) },
    title: alike('Program'),
    language: 'nb',
    period: { from: 2023, to: 2027 },
    coverage: 'whole',
    notices: [],
    source: { document: `${id}.txt`, sha256: '0'.repeat(64) },
    sections,
  };
}

function alike(text: string): { nb: string; en: string } {
  return { nb: text, en: text };
}

/** The same numbers every time: a linear congruential generator (Numerical Recipes, 7.1). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
