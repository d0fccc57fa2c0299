/// <reference types="vite/client" />
import { ContextProvider } from '@lit/context';
import type { Excerpt, Language } from '@partiprogram/programmes';
import type { Decorator } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import dataset from '../../data/dataset.json' with { type: 'json' };
import issues from '../../data/issues.json' with { type: 'json' };
import municipalities from '../../data/municipalities.json' with { type: 'json' };
import parties from '../../data/parties.json' with { type: 'json' };
import topics from '../../data/topics.json' with { type: 'json' };
import { DatasetSource } from '../../packages/elements/src/data/dataset-source.js';
import { inventedFiles } from '../../scripts/invented-programmes.js';
import { SourceError } from '../../packages/elements/src/data/programme-source.js';
import { sourceContext } from '../../packages/elements/src/data/source-context.js';
import fjordby from '../../test/fixtures/fjordby.json' with { type: 'json' };
import ownWords from '../../test/fixtures/own-words.json' with { type: 'json' };
import fjordbyFile from '../../test/fixtures/fjordby.json?url';

const programmes = import.meta.glob<object>('../../data/programmes/*.json', { eager: true, import: 'default' });

/** The real dataset as it stands in `data/`, in one piece. */
const real = { ...dataset, parties, municipalities, topics, issues, programmes: Object.values(programmes) };

/** Never answers, as a server that has taken the request and says nothing. */
const never = new Promise(() => {});

/** Browsers talk to no server on port 1: this fails at once and everywhere, and asks nothing of the network. */
const UNREACHABLE = 'https://fjordby.invalid:1/dataset.json';

/** The integrity of another file. */
const OTHER = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** Fjordby with five more lists, to see what many columns look like. */
const eight = {
  ...fjordby,
  programmes: [
    ...fjordby.programmes,
    ...[1, 2, 3, 4, 5].flatMap((at) =>
      fjordby.programmes.slice(0, 1).map((programme) => ({
        ...programme,
        id: `liste-${at}`,
        coverage: 'part',
        sections: [],
        publisher: { municipality: '9901', name: { nb: `Bygdeliste ${at}`, en: `Village list ${at}` } },
      })),
    ),
  ],
};

/** Fjordby with an issue more, so that programmes stand to each other in all five ways. */
const relations = {
  ...fjordby,
  issues: [
    ...fjordby.issues,
    ...fjordby.issues
      .filter(({ id }) => id === 'gratis-bad')
      .map((issue) => ({ ...issue, id: 'lik', relation: 'similar', title: { nb: 'Svømming', en: 'Swimming' } })),
  ],
};

/** Lists that nobody has made issues for, in one dataset. */
function invented(files: number, change: (programme: Record<string, unknown>, at: number) => object): object {
  const datasets = inventedFiles({ files, pledges: 60 }) as { programmes: Record<string, unknown>[] }[];
  return {
    ...datasets[0],
    programmes: datasets.map(({ programmes: [it] }, at) => ({ ...it, ...change(it ?? {}, at) })),
  };
}

const ten = invented(10, () => ({}));

/** The second says nothing on the first topic; of the third there is only a part. */
const three = invented(3, ({ sections }, at) => ({
  ...(at === 1 ? { sections: (sections as object[]).slice(1) } : {}),
  ...(at === 2 ? { coverage: 'part' } : {}),
}));

/** Fjordby without the stances of one list. */
const mixed = {
  ...fjordby,
  issues: fjordby.issues.map((issue) => ({
    ...issue,
    stances: issue.stances.filter(({ programme }) => programme !== 'fjordby-skog-2025'),
  })),
};

/** Where a story's elements get what they show. */
export type DatasetName = keyof typeof around;

const around = {
  /** Our own invented parties. */
  fjordby: (inside: unknown) => html`<program-data .programData=${fjordby}>${inside}</program-data>`,
  /** The same, loaded from a file. */
  file: (inside: unknown) => html`<program-data src=${fjordbyFile}>${inside}</program-data>`,
  /** The real programmes. */
  real: (inside: unknown) => html`<program-data .programData=${real}>${inside}</program-data>`,
  /** Two programmes in the words of whoever wrote them. */
  ownWords: (inside: unknown) => html`<program-data .programData=${ownWords}>${inside}</program-data>`,
  /** All five relations. */
  relations: (inside: unknown) => html`<program-data .programData=${relations}>${inside}</program-data>`,
  /** Eight programmes in one town. */
  eight: (inside: unknown) => html`<program-data .programData=${eight}>${inside}</program-data>`,
  /** Ten lists without issues. */
  ten: (inside: unknown) => html`<program-data .programData=${ten}>${inside}</program-data>`,
  /** Three lists without issues. */
  three: (inside: unknown) => html`<program-data .programData=${three}>${inside}</program-data>`,
  /** Two lists with issues, one without. */
  mixed: (inside: unknown) => html`<program-data .programData=${mixed}>${inside}</program-data>`,
  /** Two files, of which the second is not there. */
  several: (inside: unknown) => html`<program-data src="${fjordbyFile} ${UNREACHABLE}">${inside}</program-data>`,
  /** Stays loading. */
  never: (inside: unknown) => html`<program-data .programData=${never}>${inside}</program-data>`,
  /** A network that is not there. */
  unreachable: (inside: unknown) => html`<program-data src=${UNREACHABLE}>${inside}</program-data>`,
  /** Another file than the one that the page names. */
  replaced: (inside: unknown) => html`<program-data src=${fjordbyFile} integrity=${OTHER}>${inside}</program-data>`,
  /** JSON of another shape. */
  damaged: (inside: unknown) => html`<program-data .programData=${{ version: 1 }}>${inside}</program-data>`,
  /** In order, and without a single programme. */
  bare: (inside: unknown) =>
    html`<program-data .programData=${{ ...fjordby, programmes: [], issues: [] }}>${inside}</program-data>`,
  /** The catalogue comes, the programme of the Forest Party does not. */
  oneMissing: (inside: unknown) => html`<div ${ref(provideAllButForest)}>${inside}</div>`,
  /** No dataset anywhere: what an author sees who has forgotten it. */
  none: (inside: unknown) => html`${inside}`,
};

/**
 * Puts a dataset around elements.
 *
 * @param name which
 * @param inside the elements
 */
export function within(name: DatasetName, inside: unknown): TemplateResult {
  return around[name](inside);
}

/** Gives a story the dataset that it names. A story about `<program-data>` brings its own. */
export const withDataset: Decorator = (story, { component, parameters }) =>
  within(component === 'program-data' ? 'none' : (parameters['dataset'] as DatasetName), story());

/** A source without one programme, as no `<program-data>` can give it. */
class SourceWithoutForest extends DatasetSource {
  override programmeOn(id: string, topic: string, language: Language): Promise<Excerpt> {
    if (id === 'fjordby-skog-2025') return Promise.reject(new SourceError('unreachable', id));
    return super.programmeOn(id, topic, language);
  }
}

/** Gives the elements inside what `<program-data>` would, by the same context. */
function provideAllButForest(host: Element | undefined): void {
  if (!(host instanceof HTMLElement)) return;
  const initialValue = new SourceWithoutForest(
    () => Promise.resolve(fjordby),
    'fjordby',
    () => import('../../packages/elements/src/program-data/features/own-data/own-data.js'),
  );
  new ContextProvider(host, { context: sourceContext, initialValue });
}
