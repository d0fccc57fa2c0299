/** Programmes of invented lists, each a dataset in a file of its own, as a newsroom brings them together. */

/** How large they are. */
export interface InventedSize {
  /** How many files there are, each of one programme. */
  readonly files: number;
  /** How many pledges each programme has. */
  readonly pledges: number;
}

const TOPICS = [
  ['bad', 'Bad og strand'],
  ['ferge', 'Ferge og havn'],
  ['skule', 'Skole'],
  ['sykkel', 'Sykkel og gange'],
  ['torg', 'Torg og handel'],
] as const;

const LISTS = ['Bryggelista', 'Fjellfolket', 'Fyrlista', 'Havnepartiet', 'Holmelista', 'Lyngpartiet', 'Nesfolket'];

const ACTS = ['pusse opp', 'bygge ut', 'holde åpent', 'sette av penger til', 'lage en plan for'];

const THINGS = ['stupetårnet', 'sjøbua ved kaia', 'leskuret på Nes', 'gangveien rundt vika', 'naustene i sør'];

/**
 * Makes the files. Their programmes have the party's own words alone, are read whole, and have no issues; every twentieth
 * pledge has no topic.
 */
export function inventedFiles({ files, pledges }: InventedSize): readonly object[] {
  return Array.from({ length: files }, (_, at) => inventedFile(at, pledges));
}

/** The name of the list with a number. */
export function inventedName(at: number): string {
  const name = LISTS[at % LISTS.length] as string;
  return at < LISTS.length ? name : `${name} ${Math.floor(at / LISTS.length) + 1}`;
}

function inventedFile(at: number, pledges: number): object {
  const id = `liste-${at}-2027`;
  const perSection = Math.ceil(pledges / TOPICS.length);
  return {
    version: '1',
    date: '2026-11-30',
    parties: [{ id: `liste-${at}`, name: inventedName(at), abbreviation: `L${at}`, colour: '#336699' }],
    municipalities: [{ id: '9901', name: 'Fjordby', county: 'Kystland' }],
    topics: TOPICS.map(([topic, label]) => ({ id: topic, label })),
    programmes: [
      {
        id,
        kind: 'party-programme',
        publisher: { party: `liste-${at}`, municipality: '9901', name: inventedName(at) },
        title: `Program for ${inventedName(at)}`,
        language: 'nb',
        period: { from: 2027, to: 2031 },
        coverage: 'whole',
        source: { document: `${id}.pdf` },
        sections: TOPICS.map(([topic, heading], section) => ({
          id: topic,
          heading,
          entries: Array.from({ length: Math.min(perSection, pledges - section * perSection) }, (_, point) => ({
            id: `${id}/${topic}/${point + 1}`,
            kind: 'pledge',
            quote: inventedPledge(at, section, point),
            ...(point % 20 === 19 ? {} : { topics: [topic], topicsProposed: true }),
            page: section + 2,
          })),
        })),
      },
    ],
  };
}

function inventedPledge(at: number, section: number, point: number): string {
  const act = ACTS[(at + point) % ACTS.length] as string;
  const thing = THINGS[(section + point * 2) % THINGS.length] as string;
  const reason = point % 3 === 0 ? ', så flere kan bruke stedet hele året' : '';
  return `Vi vil ${act} ${thing} i løpet av ${2 + ((at + point) % 3)} år${reason}.`;
}
