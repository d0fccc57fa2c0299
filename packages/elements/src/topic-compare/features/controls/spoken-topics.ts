import type { ProgrammeListing, Topic } from '@partiprogram/programmes';
import { whenIdle } from '../../../element/when-idle.js';
import type { Comparison } from '../../load-comparison.js';

/** The topics that the programmes of a comparison speak of, once they are known. */
const spoken = new WeakMap<Comparison, readonly Topic[]>();

/** The browser's hint that a reader wants to save data. */
interface Thrift {
  readonly connection?: { readonly saveData?: boolean };
}

/** The topics to choose from: those that are spoken of, or all of them as long as that is not known. */
export function topicsOf(comparison: Comparison): readonly Topic[] {
  const { source, catalogue, programmes } = comparison;
  return spoken.get(comparison) ?? (source.isWhole ? spokenAmong(comparison, programmes) : catalogue.topics);
}

function spokenAmong({ catalogue, topic }: Comparison, programmes: readonly ProgrammeListing[]): readonly Topic[] {
  return catalogue.topics.filter(
    ({ id }) => id === topic?.id || programmes.some((it) => it.covers.includes(id) || (it.pledgesByTopic[id] ?? 0) > 0),
  );
}

/**
 * Looks ahead while the browser has nothing else to do: finds out which topics are spoken of, and fetches the file that is
 * likely to be wanted next, which is that of the next topic. Not for those who want to save data.
 *
 * @param comparison that the reader has before them
 * @param municipality the number of one; without it each programme has a file of its own, and nothing is fetched
 * @param known called when the topics are known
 */
export function lookAhead(comparison: Comparison, municipality: string, known: () => void): void {
  const thrift = (navigator as Thrift).connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  if (!municipality || comparison.source.isWhole || thrift || spoken.has(comparison)) return;
  spoken.set(comparison, comparison.catalogue.topics);
  whenIdle(() => void fetchAhead(comparison, municipality).then(known, () => undefined), 500);
}

async function fetchAhead(comparison: Comparison, municipality: string): Promise<void> {
  const { source, language, topic, programmes } = comparison;
  const all = [...(await source.municipality(municipality, language)), ...programmes];
  const topics = spokenAmong(comparison, all);
  spoken.set(comparison, topics);
  const next = topics[topics.findIndex(({ id }) => id === topic?.id) + 1] ?? topics[0];
  if (next && next.id !== topic?.id) await source.municipalityOn(municipality, next.id, language);
}
