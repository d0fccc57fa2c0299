import type { Described, ElementDocs } from './elements-manifest.js';

/**
 * What VS Code offers in HTML, as its setting `html.customData` takes it. It has no place for events and slots: they stand in the
 * description of the tag.
 *
 * @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
 */
export function htmlData(elements: readonly ElementDocs[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(({ tag, summary, description, attributes, events, slots }) => ({
      name: tag,
      description: markdown(
        [`**${summary}**`, description, listOf('Events', events), listOf('Slots', slots)].filter(Boolean).join('\n\n'),
      ),
      attributes: attributes.map((it) => ({
        name: it.name,
        description: markdown(it.description),
        ...valuesOf(it.type),
      })),
    })),
  };
}

/**
 * What VS Code offers in CSS, as its setting `css.customData` takes it: the properties and parts of all elements.
 *
 * @see https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md
 */
export function cssData(elements: readonly ElementDocs[]): unknown {
  const parts = elements.flatMap(({ tag, cssParts }) => cssParts.map((it) => ({ ...it, of: tag })));
  const properties = elements.flatMap(({ tag, cssProperties }) => cssProperties.map((it) => ({ ...it, of: tag })));
  return {
    version: 1.1,
    properties: perName(properties, (name) => name),
    pseudoElements: perName(parts, (name) => `::part(${name})`),
  };
}

/**
 * What the editors of JetBrains offer, which find it by `web-types` in package.json.
 *
 * @see https://github.com/JetBrains/web-types
 */
export function webTypes(elements: readonly ElementDocs[], { name, version }: Named): unknown {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((it) => ({
          name: it.tag,
          description: `**${it.summary}**\n\n${it.description}`,
          attributes: it.attributes.map(({ name: attribute, description, type, initial }) => ({
            name: attribute,
            description,
            default: unquoted(initial),
            value: { type },
          })),
          slots: it.slots.map(described),
          js: {
            properties: it.properties.map(({ name: property, description, type, initial }) => ({
              name: property,
              description,
              type,
              default: initial,
            })),
            events: it.events.map(described),
          },
          css: {
            properties: it.cssProperties.map((property) => ({
              ...described(property),
              ...(property.initial === undefined ? {} : { default: property.initial }),
            })),
            parts: it.cssParts.map(described),
          },
        })),
      },
    },
  };
}

/** The package that the elements are in. */
export interface Named {
  readonly name: string;
  readonly version: string;
}

function described({ name, description }: Described): Described {
  return { name, description };
}

function markdown(value: string): { readonly kind: 'markdown'; readonly value: string } {
  return { kind: 'markdown', value };
}

function listOf(title: string, all: readonly Described[]): string {
  if (all.length === 0) return '';
  return [
    `**${title}**`,
    '',
    ...all.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`),
  ].join('\n');
}

/** The values to choose from: of a boolean none, since its presence counts; of a union those that it names. */
function valuesOf(type: string): object {
  if (type === 'boolean') return { valueSet: 'v' };
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name }));
  return values.length > 0 ? { values } : {};
}

/** What several elements have by one name is offered once, with what it is in each. */
function perName(all: readonly (Described & { readonly of: string })[], shown: (name: string) => string): unknown[] {
  return [...new Set(all.map(({ name }) => name))].sort().map((name) => {
    const same = all.filter((it) => it.name === name);
    const texts = [...new Set(same.map(({ description }) => description))];
    const lines = texts.map((text) => {
      const tags = same.filter(({ description }) => description === text).map(({ of }) => `\`<${of}>\``);
      return `- ${tags.join(', ')}: ${text}`;
    });
    return { name: shown(name), description: markdown(lines.join('\n')) };
  });
}

/** The text of an attribute out of the code of its property. */
function unquoted(code: string): string {
  return code.replace(/^'(.*)'$/, '$1');
}
