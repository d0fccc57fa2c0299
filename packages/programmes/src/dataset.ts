import type { Catalogue } from './catalogue.js';
import { issuesByProgramme } from './excerpt.js';
import type { Issue } from './issue.js';
import type { Excerpt } from './merged.js';
import type { Programme } from './programme.js';
import type { FormerNumbers } from './vocabulary/area.js';

/** A whole dataset in one piece, for those who bring their own. */
export interface Dataset extends Excerpt {
  readonly catalogue: Catalogue;
  /** The numbers that its municipalities had before. */
  readonly formerNumbers: FormerNumbers;
}

/** A dataset whose programmes and issues are found without a search through all of them. */
export interface IndexedDataset extends Dataset {
  readonly byId: ReadonlyMap<string, Programme>;
  /** By the code of the municipality. */
  readonly byMunicipality: ReadonlyMap<string, readonly Programme[]>;
  /** By the id of the programme, with the stances and notes of that programme alone. */
  readonly issuesOf: ReadonlyMap<string, readonly Issue[]>;
}

/** A dataset with its indexes. */
export function indexed(dataset: Dataset): IndexedDataset {
  const byMunicipality = new Map<string, Programme[]>();
  for (const programme of dataset.programmes) {
    const { id } = programme.publisher.municipality;
    const others = byMunicipality.get(id);
    if (others) others.push(programme);
    else byMunicipality.set(id, [programme]);
  }
  return {
    ...dataset,
    byId: new Map(dataset.programmes.map((it) => [it.id, it])),
    byMunicipality,
    issuesOf: issuesByProgramme(dataset.issues),
  };
}
