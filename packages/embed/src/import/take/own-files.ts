import {
  datasetFile,
  obstaclesOf,
  ownDataset,
  ownHtml,
  ownProgramme,
  type Obstacle,
  type OwnDataset,
  type OwnVocabulary,
} from '@partiprogram/importer';
import type { ImportSession } from '../session.js';
import type { Vocabulary } from '../who/vocabulary.js';
import { aboutOf } from '../who/who.js';

/** What a programme becomes. */
export interface OwnFiles {
  /** Id of the programme, which names its files. */
  readonly id: string;
  readonly html: string;
  readonly dataset: OwnDataset;
  /** The dataset as the text of a file. */
  readonly json: string;
}

/** The files of a programme, or what stands in the way of them. */
export type OwnResult = OwnFiles | { readonly obstacles: readonly Obstacle[] };

/** The terms that a programme may name, in the shape that datasets have them. */
export function termsOf({ parties, areas, topics }: Vocabulary): OwnVocabulary {
  return { parties, areas, topics };
}

/** Makes the files of what was read; undefined as long as nothing is read, or the vocabulary has not come. */
export function ownFiles({ history, document, vocabulary, who, areaName }: ImportSession): OwnResult | undefined {
  if (!history || !document || !vocabulary) return undefined;
  const { review } = history;
  const about = aboutOf(who, areaName, document.name);
  const obstacles = obstaclesOf(review, about);
  if (obstacles.length > 0) return { obstacles };
  const programme = ownProgramme(review, about);
  const dataset = ownDataset([programme], termsOf(vocabulary));
  return { id: programme.id, html: ownHtml(review, about), dataset, json: datasetFile(dataset).text };
}
