import { guessPublisher } from '@partiprogram/importer';
import { areaNames, areaNamesInText, namesInText, textIn } from '@partiprogram/programmes';
import type { ReadDocument } from '../file/read-document.js';
import type { Vocabulary } from './vocabulary.js';
import type { Who } from './who.js';

/** In characters. Who publishes a programme stands on its first pages. */
const BEGINNING = 60_000;

/** What a document seems to tell of whose it is. A person looks at all of it. */
export function guessWho(document: ReadDocument, vocabulary: Vocabulary): Partial<Who> {
  const { text, leadIns, review } = document;
  const beginning = `${review.title}\n${text.slice(0, BEGINNING)}`;
  const known = {
    parties: vocabulary.parties.map((party) => ({ id: party.id, names: namesInText(party) })),
    municipalities: vocabulary.areas.map((area) => ({ id: area.id, names: areaNamesInText(area) })),
  };
  const { parties, municipality } = guessPublisher(leadIns, beginning, known, false, () => undefined);
  const who = {
    ...(parties.length > 0 && { parties, kind: parties.length > 1 ? ('joint' as const) : ('party' as const) }),
    area: municipality,
    title: review.title,
    ...(review.period && { from: String(review.period.from), to: String(review.period.to) }),
  };
  return { ...who, name: suggestedName({ kind: 'party', ...who, parties }, vocabulary) };
}

/**
 * What parties and places make the name of: «Bærum Høyre», «Høyre og Venstre i Bærum», «Akershus Høyre», «Høyre». Empty if
 * too little is known.
 */
export function suggestedName(
  { kind, parties, area }: Pick<Who, 'kind' | 'parties' | 'area'>,
  known: Vocabulary,
): string {
  const names = parties.flatMap((id) => {
    const party = known.parties.find((it) => it.id === id);
    return party ? [textIn(party.name, 'nb')] : [];
  });
  const [first] = names;
  if (first === undefined || kind === 'independent' || area === '') return '';
  const place = areaNames(known.areas, 'nb')
    .get(area)
    ?.replace(/ fylke$| \(.*\)$/u, '');
  const country = area === 'no' || place === undefined;
  if (names.length === 1) return country ? first : `${place} ${first}`;
  const all = new Intl.ListFormat('nb').format(names);
  return country ? all : `${all} i ${place}`;
}
