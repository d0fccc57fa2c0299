import { createHash } from 'node:crypto';
import { normaliseOriginal } from '@partiprogram/programmes';
import { entriesOf, type Bilingual, type SourceEntry, type SourceProgramme } from '../../scripts/dataset-files.js';

/** The file that the invented programme was written from. */
export const DOCUMENT_NAME = 'havpartiet.txt';

/**
 * A document of an invented party: a numbered heading, an introduction over two lines and a list of four points. Of a
 * second part nothing was entered.
 */
export const DOCUMENT = `1. Et rent hav for alle

I Fjordby er sjøen det beste vi har, og den tilhører
alle som bor her, både små og store.

Havpartiet vil:

 • Åpne 2 nye badeplasser på østsiden av fjorden før sommeren kommer.
 • Sette av 660 000 kroner til brygge og stupetårn.
 • La elevene i alle byens skoler få gratis svømmekurs
hver eneste høst, i samarbeid med idrettslagene.
 • Rydde strendene.

2. En levende skog
 • Plante 100 trær.
`;

/** The programme as it should stand in the dataset: one section, an entry for each point. */
export function inventedProgramme(): SourceProgramme {
  const programme: SourceProgramme = {
    id: 'fjordby-hav',
    kind: 'topic-page',
    publisher: { party: 'v', municipality: '3203', name: { nb: 'Havpartiet', en: 'The Sea Party' } },
    title: { nb: 'Et rent hav for alle', en: 'A clean sea for everyone' },
    coverage: 'part',
    covers: ['fritid'],
    notices: [],
    source: { document: DOCUMENT_NAME, sha256: sha256(DOCUMENT) },
    sections: [
      {
        id: 'hav',
        heading: { nb: 'Et rent hav for alle', en: 'A clean sea for everyone' },
        summary: { nb: 'Partiet mener at sjøen er felles eie.', en: 'The party holds that the sea is owned by all.' },
        lines: [1, 12],
        entries: [
          entry(1, [8, 8], { nb: 'Åpne 2 badeplasser til, i øst', en: 'Open 2 more bathing places, in the east' }),
          entry(2, [9, 9], {
            nb: 'Bruke 660 000 kroner på brygge og stupetårn',
            en: 'Spend NOK 660 000 on a jetty and a diving tower',
          }),
          entry(3, [10, 11], { nb: 'Gi elever svømmekurs', en: 'Give pupils swimming lessons' }),
          entry(4, [12, 12], { nb: 'Holde strendene rene', en: 'Keep the beaches clean' }),
        ],
      },
    ],
  };
  for (const it of entriesOf(programme)) it.fingerprint = sha256(normaliseOriginal(DOCUMENT, it.lines, it.span));
  return programme;
}

function entry(number: number, lines: [number, number], statement: Bilingual): SourceEntry {
  return {
    id: `fjordby-hav/hav/${number}`,
    kind: 'pledge',
    statement,
    topics: ['fritid'],
    lines,
    fingerprint: '',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
