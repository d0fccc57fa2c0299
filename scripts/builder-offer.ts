import { entriesOf, isOfParty, parseDataset } from '@partiprogram/programmes';
import type { Offer } from '../packages/embed/src/build/offer.js';
import type { DatasetFiles } from './dataset-files.js';

/** What the page that makes code to paste offers: `build/offer.json`. */
export function offerOf(files: DatasetFiles): Offer {
  const { dataset, parties, municipalities, topics, issues } = files;
  const programmes = [...files.programmes.values()];
  const parsed = parseDataset({ ...dataset, parties, municipalities, topics, issues, programmes }, 'nb');
  const offered = parsed.programmes.map((programme) => {
    const { id, publisher, title } = programme;
    const said = new Set(entriesOf(programme).flatMap(({ entry }) => entry.topics));
    return {
      ...{ id, name: publisher.name, title, area: publisher.municipality.id },
      topics: parsed.catalogue.topics.map((it) => it.id).filter((it) => said.has(it)),
      isOfParty: isOfParty(programme),
    };
  });
  const areas = new Map(
    parsed.programmes.map(({ publisher: { municipality } }) => [municipality.id, municipality.name]),
  );
  return {
    programmes: offered,
    areas: [...areas].map(([id, name]) => {
      const said = new Set(offered.filter(({ area }) => area === id).flatMap((it) => it.topics));
      return { id, name, topics: parsed.catalogue.topics.map((it) => it.id).filter((it) => said.has(it)) };
    }),
    topics: parsed.catalogue.topics.map(({ id, label }) => ({ id, label })),
  };
}
