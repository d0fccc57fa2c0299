import type { Obstacle, ObstacleCode, Review } from '@partiprogram/importer';

const SAID: Readonly<Record<ObstacleCode, string>> = {
  'no-entries':
    'has no pledge that was found: it has no list, and no sentence that says what anybody will do; mark them on import.html',
  'no-publisher': 'has no publisher; say whose it is with --publisher',
  'publisher-too-long': 'has a publisher of more than 300 characters; give a shorter --publisher',
  'title-too-long': 'has a title of more than 300 characters; give a shorter --title',
  'no-area': 'has no municipality; say where with --municipality',
  'bad-period': 'has no period of two years; give --period as 2027-2031',
  'bad-source': 'has no address that begins with https:; give another --source',
  'entry-too-long': 'has an entry of more than 5,000 characters; part it on import.html',
  'heading-too-long': 'has a heading of more than 5,000 characters; say what it is on import.html',
  'too-many-entries': 'has more than 5,000 entries; part the document into several',
  'too-many-sections': 'has more than 2,000 headings; part the document into several',
};

/** Why no dataset can be made of a document, as a sentence that goes on from the file's name. */
export function sayObstacle({ code, id }: Obstacle, { blocks }: Review): string {
  const block = blocks.find((it) => it.id === id);
  return block ? `${SAID[code]}: «${block.text.slice(0, 60)} …»` : SAID[code];
}
