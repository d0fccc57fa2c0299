import { holdsEntries, type Block, type Heading } from './block.js';
import { excerpt, type Report } from './finding.js';
import { inOrder } from './in-order.js';

/** What a heading opens: a section at a level, counted from 0, or nothing. */
export interface HeadingPlan {
  readonly isTitle: boolean;
  readonly level: number | undefined;
}

/** A heading, and what stands between it and the next. */
interface Place {
  readonly heading: Heading;
  readonly hasList: boolean;
  readonly hasText: boolean;
}

/** Headings of introductions, which are never chapters. */
const INTRODUCES = /^(?:innledning|innleiing|forord|velkommen|om (?:oss|partiet|programmet)|kjære|vår visjon|visjon)/iu;
/** A heading that lists several subjects is a chapter rather than a section. */
const WIDE = /^[^,]+(?:, [^,]+)+ og [^,]+$/u;

/**
 * Decides what each heading of a document opens.
 *
 * The first of several headings before the first list is the title; whole sentences after it are slogans. A heading
 * without a list is a chapter, and the headings after it are its sections. Printed numbers take precedence.
 */
export function planHeadings(blocks: readonly Block[], report: Report): ReadonlyMap<Block, HeadingPlan> {
  const places = placesOf(blocks);
  const plans = new Map<Block, HeadingPlan>();
  if (places.some(({ heading }) => heading.level !== undefined)) {
    planGivenLevels(places, blocks, plans, report);
    return plans;
  }
  const start = titleAndPraise(places, blocks, plans, report);
  const rest = places.filter(({ heading }) => !plans.has(heading));
  const title = places[0];
  if (start && title && (rest.length === 0 || !listComesAfter(blocks, rest[0]?.heading))) {
    // The page has one list, or its first list stands directly under the title.
    plans.set(title.heading, { isTitle: true, level: 0 });
  }
  planLevels(rest, plans, report);
  return plans;
}

/**
 * Plans the headings of a format that gives their levels. The first heading is the title if it is outermost and nothing
 * but headings, or a deeper heading, follows.
 */
function planGivenLevels(
  places: readonly Place[],
  blocks: readonly Block[],
  plans: Map<Block, HeadingPlan>,
  report: Report,
): void {
  const levels = places.map(({ heading }) => heading.level ?? 1);
  const [first, second] = places;
  const others = levels.slice(1);
  const opens = blocks.find(({ kind }) => kind !== 'notice' && kind !== 'prose') === first?.heading;
  const alone = first && !first.hasList && second !== undefined;
  const outermost =
    others.every((level) => level > (levels[0] ?? 0)) || (alone && !first.hasText && levels[0] === levels[1]);
  const rest = first && opens && alone && outermost ? places.slice(1) : places;
  if (first && rest !== places) {
    const listFirst = !listComesAfter(blocks, second?.heading);
    plans.set(first.heading, { isTitle: true, level: listFirst ? 0 : undefined });
    report('guessed', first.heading.lines, 'title', `${excerpt(first.heading.text)} is the title`);
  } else if (first && places.length === 1) {
    plans.set(first.heading, { isTitle: true, level: 0 });
    return;
  }
  const open: number[] = [];
  for (const { heading } of rest) {
    const level = heading.level ?? 1;
    while ((open.at(-1) ?? -1) >= level) open.pop();
    plans.set(heading, { isTitle: false, level: open.length });
    open.push(level);
  }
}

function placesOf(blocks: readonly Block[]): readonly Place[] {
  const at = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  return at.map((from, index) => {
    const own = blocks.slice(from + 1, at[index + 1] ?? blocks.length);
    return {
      heading: blocks[from] as Heading,
      hasList: own.some(holdsEntries),
      hasText: own.some(({ kind }) => kind === 'prose' || kind === 'lead-in' || kind === 'principle'),
    };
  });
}

/** Whether the document's first list stands below a heading, not before it. */
function listComesAfter(blocks: readonly Block[], heading: Block | undefined): boolean {
  const list = blocks.findIndex(holdsEntries);
  return heading !== undefined && blocks.indexOf(heading) < list;
}

/** Plans the title and the slogans below it. Returns whether there is a title. */
function titleAndPraise(
  places: readonly Place[],
  blocks: readonly Block[],
  plans: Map<Block, HeadingPlan>,
  report: Report,
): boolean {
  const [first, second] = places;
  if (!first || blocks.find(({ kind }) => kind !== 'notice') !== first.heading) return false;
  const alone = places.filter((place, at) => !place.hasList && !place.hasText && at < places.length - 1);
  const lists = places.filter(({ hasList }) => hasList).length;
  const chapters = !first.hasText && second?.hasList === true && alone.length > 1;
  if ((first.hasList && lists > 1) || INTRODUCES.test(first.heading.text)) return false;
  if (chapters || first.heading.depth !== undefined) return false;
  plans.set(first.heading, { isTitle: true, level: undefined });
  report('guessed', first.heading.lines, 'title', `${excerpt(first.heading.text)} is the title`);
  for (const { heading, hasList } of places.slice(1)) {
    const others = lists - (hasList ? 1 : 0);
    if (!heading.sentence || (hasList && others > 0)) break;
    plans.set(heading, { isTitle: false, level: undefined });
    const message = `${excerpt(heading.text)} is a sentence below the title and opens no section`;
    report('guessed', heading.lines, 'slogan', message);
    if (hasList) break;
  }
  return true;
}

function planLevels(places: readonly Place[], plans: Map<Block, HeadingPlan>, report: Report): void {
  const lastList = places.findLastIndex(({ hasList }) => hasList);
  const listsAfter = (at: number): boolean => at < lastList;
  const bare = places.some(({ hasList, hasText }, at) => !hasList && !hasText && listsAfter(at));
  let chapter: Heading | undefined;
  for (const [at, place] of inOrder(places)) {
    const { heading, hasList, hasText } = place;
    const opens = !hasList && listsAfter(at) && !INTRODUCES.test(heading.text);
    const isChapter = bare ? opens && !hasText : opens || (hasList && WIDE.test(heading.text) && chapter !== undefined);
    const level = heading.depth ?? (isChapter || !chapter ? 0 : 1);
    plans.set(heading, { isTitle: false, level });
    const said = `${excerpt(heading.text)} is a heading of level ${level + 1}`;
    if (heading.depth === undefined && !isChapter && chapter && !bare)
      report(
        'unsure',
        heading.lines,
        'heading-level-unsure',
        `${said}: no level is printed, so that it was put under ${excerpt(chapter.text)}`,
      );
    else report('guessed', heading.lines, 'heading-level', said);
    if (isChapter && heading.depth === undefined) chapter = heading;
    // A heading that only introduces does not belong to the chapter before it.
    else if (level === 0 && heading.depth === undefined && !hasList && chapter && !listsAfter(at)) chapter = undefined;
  }
}
