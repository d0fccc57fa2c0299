import { SWITCHES, type Choice, type Switch } from './choice.js';
import type { Offer, OfferedProgramme } from './offer.js';

/**
 * The choice that is nearest to one, among what is offered: an element that needs a programme or a municipality gets the first one,
 * and a topic that nobody speaks of is given up.
 */
export function fitted(choice: Choice, offer: Offer): Choice {
  const placed = withPlace(choice, offer);
  const topics = topicsFor(placed, offer);
  const switches = new Set<Switch>(SWITCHES[choice.element].filter((it: Switch) => choice.switches.has(it)));
  return { ...placed, switches, topic: topics.includes(choice.topic) ? choice.topic : '' };
}

/** The programmes that an element may be about. */
export function programmesFor({ element }: Choice, { programmes }: Offer): readonly OfferedProgramme[] {
  return element === 'agree-poll' ? programmes.filter(({ isOfParty }) => isOfParty) : programmes;
}

/** Ids of the topics that can be chosen. */
export function topicsFor({ programme, municipality }: Choice, { programmes, areas }: Offer): readonly string[] {
  const of = programmes.find(({ id }) => id === programme) ?? areas.find(({ id }) => id === municipality);
  return of?.topics ?? [];
}

function withPlace(choice: Choice, offer: Offer): Choice {
  const { element, programme, municipality } = choice;
  const programmes = programmesFor(choice, offer);
  const chosen = programmes.find(({ id }) => id === programme);
  const area = offer.areas.find(({ id }) => id === municipality);
  if (element === 'topic-compare') {
    const here = area?.id ?? chosen?.area ?? offer.areas[0]?.id ?? '';
    return { ...choice, programme: '', municipality: here };
  }
  if (chosen) return { ...choice, municipality: '' };
  if (area) return { ...choice, programme: '' };
  return { ...choice, programme: programmes[0]?.id ?? '', municipality: '' };
}
