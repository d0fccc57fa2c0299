import type { Choice } from './choice.js';
import type { Offer } from './offer.js';

/**
 * Where the text of what was chosen is, below `static/` of the build.
 *
 * @returns nothing where there is no text of just that
 */
export function textPath({ element, programme, municipality, topic, lang }: Choice): string | undefined {
  const folder = lang === 'en' ? 'en/' : '';
  if (element !== 'topic-compare' && programme !== '')
    return `${folder}programmes/${programme}${topic === '' ? '' : `/${topic}`}.html`;
  return municipality !== '' && topic !== '' ? `${folder}${municipality}/${topic}.html` : undefined;
}

/** The title of what was chosen, for those who do not see it. */
export function titleOf({ programme, municipality, topic }: Choice, offer: Offer): string {
  const named = offer.programmes.find(({ id }) => id === programme);
  const area = offer.areas.find(({ id }) => id === municipality);
  const about = offer.topics.find(({ id }) => id === topic)?.label;
  const whose = named ? `${named.name}: ${named.title}` : (area?.name ?? 'Partiprogram');
  return about === undefined ? whose : `${whose}, ${about.toLocaleLowerCase('nb')}`;
}
