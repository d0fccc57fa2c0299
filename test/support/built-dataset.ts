import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  VOCABULARIES_PATH,
  type Catalogue,
  type DataLanguage,
  type Excerpt,
  type FileKind,
  type Programme,
} from '@partiprogram/programmes';
import { readDatasetFiles, readJson, type DatasetFiles, type SourceProgramme } from '../../scripts/dataset-files.js';

/** The texts of built files by path, per language. The catalogue in nynorsk is among those in bokmål. */
export type Build = Readonly<Record<DataLanguage, ReadonlyMap<string, string>>>;

/** Reads our own dataset, and the invented one, which lies in one file. */
export async function readDatasets(): Promise<Readonly<Record<'real' | 'invented', DatasetFiles>>> {
  const fixture = (await readJson('test/fixtures/fjordby.json')) as DatasetFiles['dataset'] & {
    readonly programmes: readonly SourceProgramme[];
  };
  const { version, date, programmes, ...lists } = fixture;
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const invented = { ...lists, dataset: { version, date, corrections: [] }, programmes: byId };
  return { real: await readDatasetFiles('data'), invented: invented as unknown as DatasetFiles };
}

/**
 * Reads the data files of a build that elements read: without schemas, and without the vocabularies.
 *
 * @param folder of the build
 */
export async function readBuild(folder: string): Promise<Build> {
  const build = { nb: new Map<string, string>(), en: new Map<string, string>() };
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter(({ name }) => name.endsWith('.json') && !name.endsWith('.schema.json'))) {
    const path = join(file.parentPath, file.name);
    const relative = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (relative === VOCABULARIES_PATH) continue;
    const text = await readFile(path, 'utf8');
    if (relative.startsWith('en/')) build.en.set(relative.slice('en/'.length), text);
    else build.nb.set(relative, text);
  }
  return build;
}

/** What kind of file lies at a path. */
export function kindAt(path: string): FileKind {
  if (path.endsWith('catalogue.json')) return 'catalogue';
  if (path === 'ids.json') return 'ids';
  if (path.endsWith('words.json')) return 'words';
  const ofProgramme = path.startsWith('programmes/');
  if (path.endsWith('.listing.json')) return 'listing';
  if (path.split('/').length === 3) return ofProgramme ? 'excerpt' : 'comparison';
  return ofProgramme ? 'programme' : 'municipality';
}

/** The JSON of a built file, proof and all. */
export function jsonAt(build: Build, language: DataLanguage, path: string): unknown {
  const text = build[language].get(path);
  assert.ok(text !== undefined, `there is no ${path} (${language})`);
  return JSON.parse(text);
}

export function catalogueOf(build: Build, language: DataLanguage): Catalogue {
  return jsonAt(build, language, 'catalogue.json') as Catalogue;
}

/** The content of a built file, without its proof. */
export function contentAt(build: Build, language: DataLanguage, path: string): unknown {
  return (jsonAt(build, language, path) as { readonly content: unknown }).content;
}

export function excerptAt(build: Build, language: DataLanguage, path: string): Excerpt {
  return contentAt(build, language, path) as Excerpt;
}

export function programmeAt(build: Build, language: DataLanguage, id: string): Programme {
  return contentAt(build, language, `programmes/${id}.json`) as Programme;
}

/** Every object and every string in some JSON. */
export function valuesIn(json: unknown): { readonly objects: object[]; readonly strings: string[] } {
  if (typeof json === 'string') return { objects: [], strings: [json] };
  if (typeof json !== 'object' || json === null) return { objects: [], strings: [] };
  const inside = Object.values(json).map(valuesIn);
  const own = Array.isArray(json) ? [] : [json];
  return {
    objects: [...own, ...inside.flatMap(({ objects }) => objects)],
    strings: inside.flatMap(({ strings }) => strings),
  };
}

/** The programmes of each municipality that has one. */
export function byMunicipality(files: DatasetFiles): ReadonlyMap<string, readonly SourceProgramme[]> {
  const places = new Map<string, SourceProgramme[]>();
  for (const programme of files.programmes.values()) {
    const { municipality } = programme.publisher;
    places.set(municipality, [...(places.get(municipality) ?? []), programme]);
  }
  return places;
}
