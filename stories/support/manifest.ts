import type { ArgTypes } from '@storybook/web-components-vite';
import type { Declaration, Manifest, Written } from '../../scripts/elements-manifest.js';

/**
 * The rows of an element's table in the docs. Storybook's own reading of a manifest lists private members, leaves out
 * states, and lets a part take the place of an attribute of the same name.
 *
 * @param manifest of all elements
 * @param tag of one
 */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const element = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const properties = (element.members ?? []).filter(
    ({ kind, privacy, attribute }) => kind === 'field' && (privacy ?? 'public') === 'public' && attribute === undefined,
  );
  return {
    ...rows('attributes', element.attributes, (it) => it.name, attributeControl),
    ...rows('properties', properties),
    ...rows('events', element.events),
    ...rows(
      'slots',
      element.slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
    ),
    ...rows('CSS custom properties', element.cssProperties, (it) => it.name, tokenControl),
    ...rows(
      'CSS parts',
      element.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    ),
    ...rows(
      'CSS states',
      element.cssStates?.map((state) => ({ ...state, name: `:state(${state.name})` })),
    ),
  };
}

type Control = 'boolean' | 'number' | 'text' | 'color';

function rows(
  category: string,
  all: readonly Written[] = [],
  keyOf = (it: Written) => `${category} ${it.name}`,
  controlOf?: (it: Written) => Control,
): ArgTypes {
  return Object.fromEntries(
    all.map((it) => {
      const table = {
        category,
        ...(it.type ? { type: { summary: it.type.text } } : {}),
        ...(it.default === undefined ? {} : { defaultValue: { summary: it.default } }),
      };
      const control = controlOf ? { type: controlOf(it) } : { disable: true };
      return [keyOf(it), { name: it.name, description: it.description ?? '', control, table }];
    }),
  );
}

function attributeControl({ type }: Written): Control {
  return type?.text === 'boolean' || type?.text === 'number' ? type.text : 'text';
}

function tokenControl({ name }: Written): Control {
  return /accent|text|surface/.test(name) ? 'color' : 'text';
}

/**
 * The events that reach the page's root, for the panel that logs them. `load` and `error` stay at their element, as the
 * platform's own do.
 */
export function bubblingEvents(manifest: Manifest): readonly string[] {
  const names = elementsOf(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name));
  return names.filter((name) => name.includes('-'));
}

/** Markdown tables of the custom properties: those that the elements share, and then each one's own. */
export function tokenTables(manifest: Manifest): string {
  const styled = elementsOf(manifest).filter(({ cssProperties }) => cssProperties);
  const all = styled.flatMap(({ cssProperties = [] }) => cssProperties).filter(({ name }) => name.startsWith('--pp-'));
  const shared = [...new Set(all.map(({ name }) => name))].map((name) => inMostWords(all, name));
  return [
    tableOf(['Shared', 'Default', 'What it sets'], shared.map(tokenCells)),
    ...styled.map(({ tagName = '', cssProperties = [] }) =>
      tableOf(
        [`\`<${tagName}>\``, 'Default', 'What it sets'],
        cssProperties.filter(({ name }) => !name.startsWith('--pp-')).map(tokenCells),
      ),
    ),
  ].join('\n\n');
}

/** Of the same property in several elements, the one that most of them describe alike. */
function inMostWords(all: readonly Written[], name: string): Written {
  const same = all.filter((it) => it.name === name);
  const agreeing = ({ description }: Written) => same.filter((it) => it.description === description).length;
  return same.reduce((a, b) => (agreeing(b) > agreeing(a) ? b : a));
}

function tokenCells({ name, default: value, description = '' }: Written): readonly string[] {
  return [`\`${name}\``, value ? `\`${value}\`` : '', description];
}

/** A Markdown table of the parts of every element. */
export function partTables(manifest: Manifest): string {
  return elementsOf(manifest)
    .filter(({ cssParts }) => cssParts)
    .map(({ tagName = '', cssParts = [] }) =>
      tableOf(
        [`\`<${tagName}>\``, 'What it is'],
        cssParts.map(({ name, description = '' }) => [`\`${name}\``, description]),
      ),
    )
    .join('\n\n');
}

/** A Markdown table of the tags. */
export function tagTable(manifest: Manifest): string {
  return tableOf(
    ['Tag', 'What it shows'],
    elementsOf(manifest).map(({ tagName = '', summary = '' }) => [`\`<${tagName}>\``, summary]),
  );
}

function tableOf(head: readonly string[], body: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

function elementsOf({ modules }: Manifest): readonly Declaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
}
