import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  entriesOf,
  listingsOf,
  noticesOn,
  pageOf,
  pointOf,
  selectFrom,
  silencesOn,
  wordsOf,
  type Block,
  type Entry,
  type ListedSection,
  type Listing,
  type Programme,
  type Section,
  type Topic,
} from '@partiprogram/programmes';
import { noticeText } from '../packages/elements/src/element/notice-texts.js';
import { aboutWords, DOT, kindOf, linesOf, silenceOf } from '../packages/elements/src/element/templates.js';
import { longDay } from '../packages/elements/src/messages/days.js';
import type { Messages } from '../packages/elements/src/messages/messages.js';
import { countOf } from '../packages/elements/src/pledge-list/list-template.js';
import { planLabel } from '../packages/elements/src/topic-compare/context-template.js';
import type { DatasetFiles } from './dataset-files.js';
import {
  escaped,
  folderOf,
  leadOver,
  named,
  naming,
  saidOf,
  sourceOf,
  STATIC_LANGUAGES,
  staticDataset,
  textsIn,
  worded,
  type StaticDataset,
  type StaticLanguage,
} from './static-html.js';

/** The deepest heading that HTML has. */
const DEEPEST = 6;

/** What a programme says, as a piece of HTML. */
export interface StaticList {
  readonly programme: Programme;
  /** The topic that it is about; undefined where it is all that the programme says. */
  readonly topic: Topic | undefined;
  readonly html: string;
}

/** What the sections of a list are written from. */
interface ListView {
  readonly listing: Listing;
  readonly text: Messages;
  readonly language: StaticLanguage;
}

/**
 * Writes each programme as a piece of HTML, `<programme>.html`, and `<programme>/<topic>.html` for each topic that it says
 * something on, and the same below `en/`: for a feed, a newsletter, a page without scripts, or inside the tag. It says what
 * `<pledge-list>` says.
 *
 * @param files the dataset
 * @param folder the folder to write, `static/` of a build; the programmes are in `programmes/` of each language
 * @returns how many files were written
 */
export async function buildStaticLists(files: DatasetFiles, folder: string): Promise<number> {
  let written = 0;
  for (const language of STATIC_LANGUAGES) {
    const root = join(folder, folderOf(language), 'programmes');
    for (const { programme, topic, html } of staticLists(staticDataset(files, language))) {
      const into = topic ? join(root, programme.id) : root;
      await mkdir(into, { recursive: true });
      await writeFile(join(into, `${(topic ?? programme).id}.html`), html);
      written += 1;
    }
  }
  return written;
}

/** Every programme, whole and by each topic that it says something on. */
export function* staticLists(dataset: StaticDataset): Generator<StaticList> {
  for (const programme of dataset.programmes) {
    yield { programme, topic: undefined, html: staticList(programme, undefined, dataset) };
    for (const topic of dataset.catalogue.topics) {
      if (entriesOf(selectFrom(programme, { topic: topic.id })).length === 0) continue;
      yield { programme, topic, html: staticList(programme, topic, dataset) };
    }
  }
}

/**
 * A programme as a piece of HTML: no script, no style and no class, so that it takes the looks of whatever it stands in.
 *
 * @param programme whole
 * @param topic the only one that is listed; undefined for all
 * @param dataset that the programme is in
 */
export function staticList(programme: Programme, topic: Topic | undefined, dataset: StaticDataset): string {
  const { catalogue, language } = dataset;
  const text = textsIn(language);
  const selected = topic ? selectFrom(programme, { topic: topic.id }) : programme;
  const lines = [
    `<section lang="${language}" dir="ltr">`,
    ...headOf(programme, text, language),
    ...(topic ? [`<p><b>${escaped(`${text.pledgeList.topic}: ${topic.label}`)}</b></p>`] : []),
    // Blocks without an end: a piece of HTML comes as a whole.
    ...listingsOf([selected], Infinity).flatMap((listing) => [
      ...aboutOf(listing, dataset, text),
      ...contentOf({ listing, text, language }),
    ]),
    `<p><small>${sourceOf(programme, text)}</small></p>`,
    `<p><small>${escaped(text.dataVersion(catalogue.version, longDay(catalogue.date, language)))}</small></p>`,
    '</section>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The title, and whose document it is, where and when. */
function headOf(programme: Programme, text: Messages, language: StaticLanguage): readonly string[] {
  const { title, publisher } = programme;
  return [
    `<h2>${worded(naming(title, programme), programme, language)}</h2>`,
    `<p>${named(publisher.name)}${DOT} ${escaped(`${publisher.municipality.name}${DOT} ${kindOf(programme, text)}`)}</p>`,
  ];
}

/** How much there is, and whose words it is in; the notices, and the introduction. */
function aboutOf(listing: Listing, { language, today }: StaticDataset, text: Messages): readonly string[] {
  const { programme, placed } = listing;
  const { introduction } = programme;
  const count = countOf(listing, programme.count, text, text.showing);
  const entries = [...placed.values()].map(({ entry }) => entry);
  return [
    `<p>${escaped(`${count}, ${aboutWords(programme, entries, text)}`)}.</p>`,
    ...noticesOn(programme, today, true).map((notice) => {
      const words = naming(noticeText(notice, text), programme);
      return `<p>${notice.about === 'document' ? worded(words, programme, language) : words}</p>`;
    }),
    ...(introduction ? [`<p>${worded(escaped(introduction), programme, language)}</p>`] : []),
  ];
}

/** The sections of a programme; where nothing is listed, why. */
function contentOf(view: ListView): readonly string[] {
  const { listing, text } = view;
  const { programme } = listing;
  if (listing.entries > 0) return listing.sections.flatMap((it) => sectionOf(it, 3, view));
  const state = silencesOn({ programmes: [programme], issues: [] }, '').get(programme.id);
  return [`<p>${escaped(state ? silenceOf({ state, programme }, text) : text.pledgeList.empty)}</p>`];
}

/** A section and those below it, with its heading at a level. */
function sectionOf({ section, blocks, below, ...count }: ListedSection, level: number, view: ListView): string[] {
  const { text, language } = view;
  const { programme } = view.listing;
  const { heading, summary, wording = programme.wording } = section;
  // A topic page with one section repeats its own title as the heading: said once is enough.
  const isTitle = heading === programme.title;
  const tag = `h${Math.min(level, DEEPEST)}`;
  return [
    ...(isTitle ? [] : [`<${tag}>${worded(naming(heading, programme), { wording }, language)}</${tag}>`]),
    ...(section.count && !isTitle ? [`<p><small>${escaped(countOf(count, section.count, text))}</small></p>`] : []),
    ...(summary ? [`<p>${worded(escaped(summary), { wording }, language)}</p>`] : []),
    ...blocks.flatMap((block) => blockOf(block, section, view)),
    ...below.flatMap((it) => sectionOf(it, isTitle ? level : level + 1, view)),
  ];
}

/** Entries of one kind, under what they are. */
function blockOf({ kind, entries }: Block, section: Section, view: ListView): readonly string[] {
  return [`<p>${leadOf(kind, entries, section, view)}</p>`, listOf(entries, section, view)];
}

function leadOf(kind: Block['kind'], entries: readonly Entry[], section: Section, { listing, text }: ListView): string {
  if (kind === 'pledge') return leadOver(entries, listing.programme.publisher.name, text);
  const [first] = entries;
  if (kind === 'principle' && first?.number) return escaped(text.pledgeList.principle(first.number));
  const placed = entries.map((entry) => ({ entry, section }));
  return escaped(planLabel(kind, placed, text));
}

/** Entries in their order; those that stand below another are in a list of its own. */
function listOf(entries: readonly Entry[], section: Section, view: ListView): string {
  const items: { readonly entry: Entry; readonly below: Entry[] }[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (last && (entry.depth ?? 0) > (last.entry.depth ?? 0)) last.below.push(entry);
    else items.push({ entry, below: [] });
  }
  const written = items.map(({ entry, below }) => {
    const list = below.length > 0 ? `\n${listOf(below, section, view)}\n` : '';
    return `<li>${entryOf(entry, section, view)}${list}</li>`;
  });
  return ['<ul>', ...written, '</ul>'].join('\n');
}

/** An entry in its words, what belongs to it, and where it stands. */
function entryOf(entry: Entry, section: Section, view: ListView): string {
  const { listing, text, language } = view;
  const { programme } = listing;
  const { quote, statement, details, note, repeats, wording = programme.wording } = entry;
  const ours = (words: string): string => worded(escaped(words), { wording }, language);
  const again = section.numbered && repeats ? listing.placed.get(repeats) : undefined;
  const figures = [
    ...(entry.amounts ?? []),
    ...(entry.counts ?? []),
    ...(entry.deadline === undefined ? [] : [text.deadline(entry.deadline)]),
  ];
  const below = [...figures, ...placeOf(programme, entry, text)].join(' · ');
  return [
    // As in the element: ours go on from what stands over them.
    saidOf(wordsOf(entry, programme), language, (words) => words),
    ...(quote !== undefined && statement !== undefined ? [`${escaped(text.inShort)}: ${ours(statement)}`] : []),
    ...(quote === undefined && details ? [ours(details)] : []),
    ...(note ? [`${escaped(text.editorsNote)}: ${ours(note)}`] : []),
    ...(again ? [alsoAt(again, programme, text)] : []),
    ...(below ? [`<small>${escaped(below)}</small>`] : []),
  ].join('<br>');
}

/** The other place where a document says the same. */
function alsoAt(
  { entry, section }: { readonly entry: Entry; readonly section: Section },
  of: Programme,
  text: Messages,
) {
  return naming(text.pledgeList.alsoAt(text.point(section.heading, pointOf(entry))), of);
}

/** Where an entry stands below the heading of its section: its point, where it is a pledge, its page and its lines. */
function placeOf(programme: Programme, entry: Entry, text: Messages): readonly string[] {
  const point = entry.kind === 'pledge' ? pointOf(entry) : undefined;
  const page = pageOf(programme, entry);
  return [
    ...(point === undefined ? [] : [text.topicCompare.pointAlone(point)]),
    ...(page ? [text.topicCompare.page(page)] : []),
    ...linesOf(entry, text),
  ];
}
