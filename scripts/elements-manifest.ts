import { readFile } from 'node:fs/promises';

/** Anything of an element that has a name. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** Something that a page can set, by a property, an attribute or both. */
export interface Setting extends Described {
  /** What TypeScript knows it as, such as `string`. */
  readonly type: string;
  /** What it is before anybody sets it, as code. */
  readonly initial: string;
}

/** An event, with the class that it is of. */
export interface FiredEvent extends Described {
  readonly type: string;
}

/** Something that CSS can set, with what it is where nobody does. */
export interface CustomProperty extends Described {
  readonly initial: string | undefined;
}

/** An element as its documentation has it. */
export interface ElementDocs {
  readonly tag: string;
  readonly className: string;
  readonly summary: string;
  readonly description: string;
  /** By the name of the property. Some have no attribute. */
  readonly properties: readonly Setting[];
  /** By the name of the attribute, each with the property that it sets. */
  readonly attributes: readonly (Setting & { readonly property: string })[];
  readonly events: readonly FiredEvent[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly CustomProperty[];
}

/** Of the custom-elements manifest, what is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** A class, which is an element where it has a tag. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly (Written & { readonly fieldName?: string })[];
  readonly members?: readonly (Written & {
    readonly kind: string;
    readonly privacy?: string;
    readonly static?: boolean;
  })[];
  readonly events?: readonly Written[];
  readonly slots?: readonly Written[];
  readonly cssParts?: readonly Written[];
  readonly cssProperties?: readonly Written[];
  readonly cssStates?: readonly Written[];
}

/** Anything that the manifest describes, as it is written there. */
export interface Written {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  /** Of a member, the attribute that it goes by. */
  readonly attribute?: string;
}

/**
 * Reads what `npm run docs` says of each element.
 *
 * @param file the custom-elements manifest
 * @returns in the order of their tags
 */
export async function readElements(file: string): Promise<readonly ElementDocs[]> {
  const { modules } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((it) => (it.tagName === undefined ? [] : [docsOf(it.tagName, it)]))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function docsOf(tag: string, written: Declaration): ElementDocs {
  const { name, summary = '', description = '', attributes = [], members = [] } = written;
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = written;
  const fields = members.filter((it) => it.kind === 'field' && !it.static && (it.privacy ?? 'public') === 'public');
  return {
    tag,
    className: name,
    summary,
    description: description.split('\n\n').map(inOneLine).join('\n\n'),
    properties: fields.map(settingOf),
    attributes: attributes.map((it) => ({ ...settingOf(it), property: it.fieldName ?? it.name })),
    events: events.map((it) => ({ ...describedOf(it), type: it.type?.text ?? 'Event' })),
    slots: slots.map(describedOf),
    cssParts: cssParts.map(describedOf),
    cssProperties: cssProperties.map((it) => ({ ...describedOf(it), initial: it.default })),
  };
}

function settingOf(it: Written): Setting {
  return { ...describedOf(it), type: it.type?.text ?? 'unknown', initial: it.default ?? '' };
}

function describedOf({ name, description = '' }: Written): Described {
  return { name, description: inOneLine(description) };
}

/** The source breaks its lines for itself: where a text is read has a width of its own. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
