/**
 * Imports a programme: `npm run import -- FILE`, a PDF, a Word file, HTML, Markdown or text.
 *
 * Writes a draft of `data/programmes/<id>.json` and prints what it did to the text. An existing programme keeps what
 * people wrote. Entries that the document no longer has are added to `<id>.gone.jsonl` beside it, one on each line; if
 * the document has them again later, they are restored from there.
 */
import { parseArgs } from 'node:util';
import { importFile, type ImportArguments } from './import-file.js';

const USAGE = `Say which file: npm run import -- FILE
  --id ID            of the programme; else made of municipality, party and year
  --party ID         as in data/parties.json, or a name; h,krf for a joint list, none for an independent one
  --municipality N   its number, also a former one, or its name; two digits for a county, no for the country
  --name NAME        of the publisher
  --title TITLE      of the document
  --kind KIND        party-programme, topic-page or planning-programme
  --out FILE         where to write; else data/programmes/<id>.json
  --data DIR         where the dataset is; else data
  --dry-run          print the report and write nothing`;

const KINDS = ['party-programme', 'topic-page', 'planning-programme'] as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      party: { type: 'string' },
      municipality: { type: 'string' },
      name: { type: 'string' },
      title: { type: 'string' },
      kind: { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string', default: 'data' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(USAGE);
  const { 'dry-run': dryRun, kind: given, party, ...rest } = values;
  const kind = KINDS.find((it) => it === given);
  if (given !== undefined && !kind) throw new Error(`--kind is ${KINDS.join(', ')}, not ${given}`);
  if (rest.id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rest.id)) {
    throw new Error(`--id has small letters, digits and single hyphens: ${rest.id} does not`);
  }
  const parties = party === 'none' ? [] : party?.split(',');
  const options: ImportArguments = { ...rest, parties, kind, dryRun };
  for (const line of await importFile(file, options)) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
