import type { ProgrammeDraft } from './draft.js';
import { ImportError } from './import-error.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks the fields of an existing programme that the importer relies on. All other fields pass through unchanged.
 *
 * @param value parsed JSON
 * @throws ImportError if one of them is missing or of the wrong type
 */
export function parseDraft(value: unknown): ProgrammeDraft {
  const programme = fieldsOf(value, 'it is no object');
  text(programme['id'], 'it has no id');
  text(programme['kind'], 'it has no kind');
  const source = fieldsOf(programme['source'], 'it has no source');
  text(source['document'], 'its source has no document');
  text(source['sha256'], 'its source has no sha256');
  sections(programme['sections'], 'it');
  return value as ProgrammeDraft;
}

function sections(value: unknown, of: string): void {
  if (!Array.isArray(value)) fail(`${of} has no list of sections`);
  for (const it of value as unknown[]) {
    const section = fieldsOf(it, `${of} has a section that is no object`);
    const id = text(section['id'], `${of} has a section without an id`);
    const heading = fieldsOf(section['heading'], `its section ${id} has no heading`);
    text(heading['nb'], `its section ${id} has no heading in bokmål`);
    lines(section['lines'], `its section ${id} has no lines`);
    if (!Array.isArray(section['entries'])) fail(`its section ${id} has no list of entries`);
    for (const entry of section['entries'] as unknown[]) checkEntry(entry, id);
    if (section['sections'] !== undefined) sections(section['sections'], `its section ${id}`);
  }
}

function checkEntry(value: unknown, section: string): void {
  const entry = fieldsOf(value, `its section ${section} has an entry that is no object`);
  const id = text(entry['id'], `its section ${section} has an entry without an id`);
  text(entry['kind'], `its entry ${id} has no kind`);
  text(entry['fingerprint'], `its entry ${id} has no fingerprint`);
  lines(entry['lines'], `its entry ${id} has no lines`);
  if (entry['span'] !== undefined) lines(entry['span'], `the span of its entry ${id} is none`);
  const statement = fieldsOf(entry['statement'], `its entry ${id} has no statement`);
  text(statement['nb'], `its entry ${id} has no statement in bokmål`);
}

function lines(value: unknown, problem: string): void {
  if (!Array.isArray(value) || value.length !== 2 || !value.every((it) => Number.isInteger(it))) fail(problem);
}

function fieldsOf(value: unknown, problem: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(problem);
  return value as Fields;
}

function text(value: unknown, problem: string): string {
  if (typeof value !== 'string') fail(problem);
  return value;
}

function fail(problem: string): never {
  throw new ImportError('existing', `cannot be merged into: ${problem}`);
}
