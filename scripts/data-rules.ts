import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { areasByNumber, areasOf, textIn } from '@partiprogram/programmes';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  entriesOf,
  readJson,
  sectionsOf,
  type DatasetFiles,
  type Finding,
  type SourceEntry,
  type SourceIssue,
  type SourceProgramme,
} from './dataset-files.js';
import { checkNotes } from './note-rules.js';
import { checkWording } from './wording-rules.js';

/** Collects findings. */
type Report = (place: string, problem: string) => void;

/**
 * Checks what can be checked without the originals: shapes, ids, references, order, and that stances agree with what they
 * point to.
 *
 * @param files the dataset
 * @param folder where its schemas are, in `schema/`
 * @returns the findings, none when all is well
 */
export async function checkDataset(files: DatasetFiles, folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const report: Report = (place, problem) => findings.push({ place, problem });
  await checkShapes(files, folder, report);
  if (findings.length > 0) return findings;
  checkIds(files, report);
  checkReferences(files, report);
  for (const programme of files.programmes.values()) checkCovers(programme, report);
  for (const programme of files.programmes.values()) checkOrder(programme, report);
  for (const issue of files.issues) checkIssue(issue, files, report);
  findings.push(...checkNotes(files), ...checkWording(files));
  return findings;
}

async function checkShapes(files: DatasetFiles, folder: string, report: Report): Promise<void> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  const names = await readdir(join(folder, 'schema'));
  for (const name of names.filter((it) => it.endsWith('.schema.json'))) {
    ajv.addSchema((await readJson(join(folder, 'schema', name))) as object);
  }
  const check = (schema: string, value: unknown, place: string): void => {
    const validate = ajv.getSchema(`${schema}.schema.json`);
    if (!validate) throw new Error(`${folder}/schema/${schema}.schema.json is missing`);
    if (validate(value)) return;
    for (const { instancePath, message } of validate.errors ?? [])
      report(`${place}${instancePath}`, message ?? 'wrong');
  };
  for (const name of ['dataset', 'parties', 'municipalities', 'counties', 'topics', 'issues', 'silences'] as const) {
    if (name !== 'counties' || files.counties) check(name, files[name], `${name}.json`);
  }
  for (const [name, programme] of files.programmes) check('programme', programme, `programmes/${name}.json`);
  const elections = join(folder, 'elections.json');
  if (existsSync(elections)) check('elections', await readJson(elections), 'elections.json');
}

function checkIds(files: DatasetFiles, report: Report): void {
  const seen = new Set<string>();
  const retired = new Set(files.dataset.retired);
  const unique = (id: string, place: string): void => {
    if (seen.has(`${place} ${id}`)) report(place, `the id ${id} stands twice`);
    if (retired.has(id)) report(place, `the id ${id} was retired, and is never used again`);
    seen.add(`${place} ${id}`);
  };
  for (const list of ['parties', 'municipalities', 'counties', 'topics', 'issues'] as const) {
    for (const { id } of files[list] ?? []) unique(id, `${list}.json`);
  }
  for (const [name, programme] of files.programmes) {
    if (programme.id !== name) report(`programmes/${name}.json`, `its id is ${programme.id}, not the name of its file`);
    for (const section of sectionsOf(programme)) {
      unique(section.id, programme.id);
      for (const { id } of section.entries) {
        unique(id, programme.id);
        if (!id.startsWith(`${programme.id}/${section.id}/`)) report(id, `stands in the section ${section.id}`);
      }
    }
  }
}

function checkReferences(files: DatasetFiles, report: Report): void {
  const idsOf = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const topics = idsOf(files.topics);
  const parties = idsOf(files.parties);
  const areas = areasOf(files);
  const municipalities = idsOf(areas);
  const checkTopics = (place: string, ids: readonly string[] = []): void => {
    for (const id of ids) if (!topics.has(id)) report(place, `no such topic: ${id}`);
  };
  for (const programme of files.programmes.values()) {
    const { party, parties: joint = party ? [party] : [], municipality } = programme.publisher;
    for (const id of joint) if (!parties.has(id)) report(programme.id, `no such party: ${id}`);
    if (!municipalities.has(municipality)) {
      const today = areasByNumber(municipality, areas).map(({ id, name }) => `${id} ${textIn(name, 'nb')}`);
      const hint = today.length > 0 ? `; it is ${today.join(' or ')} today` : '';
      report(programme.id, `no such municipality: ${municipality}${hint}`);
    }
    checkTopics(programme.id, programme.covers);
    const entries = entriesOf(programme);
    for (const section of sectionsOf(programme)) checkTopics(`${programme.id}/${section.id}`, section.topics);
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { id, topics: own, repeats, related = [] } of entries) {
      checkTopics(id, own);
      if (repeats === id) report(id, 'repeats itself');
      if (repeats && !known.has(repeats)) report(id, `repeats what is not there: ${repeats}`);
      if (repeats && known.get(repeats)?.repeats) report(id, `repeats ${repeats}, which itself repeats another`);
      for (const other of related) {
        if (!known.get(other)?.related?.includes(id)) report(id, `is related to ${other}, which does not say so`);
      }
    }
    if (programme.kind === 'planning-programme') {
      for (const { id, kind } of entries) if (kind === 'pledge') report(id, 'a planning programme makes no pledges');
    }
  }
  for (const { id, topics: own } of files.issues) checkTopics(`issues/${id}`, own);
}

/** A topic page has a subject; a plan may have one, where we have only a page of it. */
function checkCovers({ id, kind, covers }: SourceProgramme, report: Report): void {
  if (kind === 'topic-page' && !covers) report(id, 'is a topic page, and does not say what it covers');
  if (kind === 'party-programme' && covers) report(id, 'is a programme on everything, and covers no topic of its own');
}

function checkOrder(programme: SourceProgramme, report: Report): void {
  let before: SourceEntry | undefined;
  for (const section of sectionsOf(programme)) {
    for (const entry of section.entries) {
      const [first, last] = entry.lines;
      if (last < first) report(entry.id, `its lines end before they begin`);
      if (first < section.lines[0] || last > section.lines[1])
        report(entry.id, `lies outside the lines of its section`);
      if (before && !follows(entry, before)) report(entry.id, `stands after ${before.id}, but not in the document`);
      before = entry;
    }
  }
}

function follows(entry: SourceEntry, before: SourceEntry): boolean {
  if (entry.lines[0] > before.lines[1]) return true;
  if (entry.lines[0] !== before.lines[0] || entry.lines[1] !== before.lines[1]) return false;
  return entry.span !== undefined && before.span !== undefined && entry.span[0] > before.span[1];
}

function checkIssue(issue: SourceIssue, files: DatasetFiles, report: Report): void {
  const place = `issues/${issue.id}`;
  const speakers = issue.stances.filter(({ state }) => state === 'says');
  const programmes = new Set(issue.stances.map(({ programme }) => programme));
  if (programmes.size < issue.stances.length) report(place, 'a programme has two stances');
  if ((issue.relation === 'only-one') !== (speakers.length === 1)) {
    report(place, `relation ${issue.relation}, but ${speakers.length} programmes speak`);
  }
  const positions = new Set(speakers.map(({ position }) => position));
  const opposed = positions.has('for') && positions.has('against');
  if ((issue.relation === 'direction') !== opposed)
    report(place, `relation ${issue.relation} does not fit the positions`);
  if (issue.relation === 'degree' && positions.size < 2)
    report(place, 'differs in degree, but all positions are alike');
  if ((issue.relation === 'same' || issue.relation === 'similar') && positions.size > 1) {
    report(place, `relation ${issue.relation}, but positions differ`);
  }
  const speaking = new Set(speakers.map(({ programme }) => programme));
  for (const id of issue.notes?.flatMap(({ about }) => about) ?? []) {
    if (!speaking.has(id)) report(place, `a note is about ${id}, which does not speak`);
  }
  for (const stance of issue.stances) {
    const programme = files.programmes.get(stance.programme);
    if (!programme) report(place, `no such programme: ${stance.programme}`);
    else checkStance(stance, programme, issue, report);
  }
}

function checkStance(
  { state, pledges = [] }: SourceIssue['stances'][number],
  programme: SourceProgramme,
  issue: SourceIssue,
  report: Report,
): void {
  const place = `issues/${issue.id}`;
  if (programme.kind === 'planning-programme') report(place, `${programme.id} is a plan, and has no stance`);
  if (state === 'nothing-found' && programme.coverage !== 'whole') {
    report(place, `says that nothing was found in ${programme.id}, which was not read whole`);
  }
  if (state === 'nothing-found' && programme.covers && !programme.covers.some((it) => issue.topics.includes(it))) {
    report(place, `says that nothing was found in ${programme.id}, which covers none of its topics`);
  }
  const known = new Map(entriesOf(programme).map((entry) => [entry.id, entry]));
  for (const id of pledges) {
    const entry = known.get(id);
    if (!entry) report(place, `no such pledge in ${programme.id}: ${id}`);
    else if (entry.kind !== 'pledge') report(place, `${id} is a ${entry.kind}, not a pledge`);
  }
}
