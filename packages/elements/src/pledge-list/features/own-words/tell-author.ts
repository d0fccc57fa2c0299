import type { OwnProgramme, Owner } from './own-programme.js';
import type { PageFinding } from './page-reading.js';

/** The most doubts that are listed. */
const MOST = 50;

/** What was last told of each tag. */
const told = new WeakMap<Owner, string>();

/**
 * Tells the author of a page, in one line of the console that opens, what was taken for what. It is in English, as
 * everything is that an author reads there.
 */
export function tellAuthor(owner: Owner, { programme, reading }: OwnProgramme): void {
  const { pledges, entries } = programme.count;
  const others = entries > pledges ? ` and ${entries - pledges} other points` : '';
  const line = `${pledges} pledges${others} under ${reading.sections.length} headings`;
  if (told.get(owner) === line) return;
  told.set(owner, line);
  const doubts = reading.findings.filter(({ kind }) => kind === 'unsure' || kind === 'dropped');
  console.groupCollapsed(`<pledge-list> reads the page’s own words: ${line}, ${doubts.length} to look over`);
  for (const { heading, node, entries: own } of reading.sections) {
    console.info(`${heading || '(no heading)'}: ${own.length}`, ...[node, own[0]?.node].filter(Boolean));
  }
  for (const it of doubts.slice(0, MOST))
    console.info(`${WORDS[it.kind]}: ${it.message}`, ...(it.node ? [it.node] : []));
  if (doubts.length > MOST) console.info(`… and ${doubts.length - MOST} more`);
  if (/^(?:\d+|no)$/.test(owner.municipality)) console.info('municipality: readers see no number; write the name');
  if (owner.period && !programme.period) console.info(`period: “${owner.period}” has no years, as 2027-2031 has`);
  if (owner.sourceHref && !programme.source.url) console.info('source-href: not an address that begins with https:');
  console.groupEnd();
}

const WORDS: Readonly<Record<PageFinding['kind'], string>> = {
  joined: 'Joined',
  dropped: 'Left aside',
  guessed: 'Guessed',
  unsure: 'Not sure',
};

/** Tells the author why a tag leaves the page as it is. */
export function tellWhyNot(owner: Owner, reason: string): void {
  if (told.get(owner) === reason) return;
  told.set(owner, reason);
  console.warn(`<pledge-list> leaves the page as it is: ${reason}`);
}
