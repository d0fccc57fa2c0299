import type { ElementDocs } from './elements-manifest.js';

/** The classes of events that are the platform's own, and need no import. */
const PLATFORM = new Set(['Event', 'ErrorEvent']);

const HEAD = '// Written by `npm run docs` from the elements.\n';

/**
 * The types of the tags in React's JSX. React sets a property where the element has one of that name, and an attribute else;
 * it listens for an event by `on` and the whole of its name.
 *
 * @param elements all that the package has
 * @returns a declaration file that stands beside the compiled elements
 */
export function reactTypings(elements: readonly ElementDocs[]): string {
  return [
    HEAD,
    "import type { ClassAttributes, HTMLAttributes } from 'react';\n",
    ...elements.map(importsOf),
    `
/** What any HTML element takes, and the tag's own. React never calls \`onLoad\` and \`onError\` of a tag of ours. */
type Tag<Element, Own> = ClassAttributes<Element> & Omit<HTMLAttributes<Element>, keyof Own | 'onLoad' | 'onError'> & Own;
`,
    ...elements.map((element) =>
      interfaceOf(`${element.className}Props`, `What \`<${element.tag}>\` takes in JSX.`, [
        ...propertiesOf(element),
        ...attributesBeside(element).map((it): Member => [it.description, `'${it.name}'?: ${typeOf(element, it)}`]),
        ...element.events.map(({ name, type, description }): Member => [
          description,
          `'on${name}'?: ((event: ${type}) => void) | undefined`,
        ]),
      ]),
    ),
    augmentation(
      'react',
      ['namespace JSX {', 'interface IntrinsicElements {'],
      elements.map((it) => [it.summary, `'${it.tag}': Tag<${it.className}, ${it.className}Props>`]),
    ),
  ].join('');
}

/**
 * The types of the tags in Vue's templates, for Vue's language tools: they take a tag for a component, with `$props` for what can
 * be set and `$emit` for its events.
 *
 * @param elements all that the package has
 * @returns a declaration file that stands beside the compiled elements
 */
export function vueTypings(elements: readonly ElementDocs[]): string {
  return [
    HEAD,
    "import type { AllowedComponentProps, ComponentCustomProps, HTMLAttributes, VNodeProps } from 'vue';\n",
    ...elements.map(importsOf),
    `
/** A tag as templates take it. \`$props\` and \`$emit\` are there for them alone: an element has neither. */
type Tag<Element, Own, Emit> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Own> & Own & VNodeProps & AllowedComponentProps & ComponentCustomProps;
  $emit: Emit;
};
`,
    ...elements.flatMap((element) => [
      interfaceOf(`${element.className}Props`, `What \`<${element.tag}>\` takes in a template.`, [
        ...propertiesOf(element),
        // Vue finds `heading-level` as `headingLevel`, but cannot guess that `for` is `htmlFor`.
        ...attributesBeside(element)
          .filter(({ name, property }) => camelCase(name) !== property)
          .map((it): Member => [it.description, `'${it.name}'?: ${typeOf(element, it)}`]),
      ]),
      interfaceOf(
        `${element.className}Emit`,
        `The events of \`<${element.tag}>\`.`,
        element.events.map(({ name, type, description }) => [description, `(name: '${name}', event: ${type}): void`]),
      ),
    ]),
    augmentation(
      'vue',
      ['interface GlobalComponents {'],
      elements.map((it) => [
        it.summary,
        `'${it.tag}': Tag<${it.className}, ${it.className}Props, ${it.className}Emit>`,
      ]),
    ),
  ].join('');
}

/** A member of an interface: what it is for, and its code. */
type Member = readonly [description: string, code: string];

type Settable = Pick<ElementDocs['attributes'][number], 'type' | 'property'>;

function importsOf({ tag, className, events }: ElementDocs): string {
  const names = [className, ...events.map(({ type }) => type).filter((type) => !PLATFORM.has(type))];
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './${tag}/${tag}.js';\n`;
}

function propertiesOf(element: ElementDocs): readonly Member[] {
  return element.properties.map((it) => [
    it.description,
    `${it.name}?: ${typeOf(element, { ...it, property: it.name })}`,
  ]);
}

/** The attributes that are called otherwise than their property: what has one name is set as the property. */
function attributesBeside({ attributes }: ElementDocs): ElementDocs['attributes'] {
  return attributes.filter(({ name, property }) => name !== property);
}

/** A number may also be given as text, as it stands in a template: the elements bring a property into its type. */
function typeOf({ className }: ElementDocs, { type, property }: Settable): string {
  return type === 'number' ? 'number | `${number}` | undefined' : `${className}['${property}'] | undefined`;
}

function interfaceOf(name: string, description: string, members: readonly Member[]): string {
  return `\n/** ${description} */\nexport interface ${name} {\n${linesOf(members, '  ')}}\n`;
}

function augmentation(module: string, opening: readonly string[], members: readonly Member[]): string {
  const all = [`declare module '${module}' {`, ...opening];
  const opened = all.map((line, depth) => `${'  '.repeat(depth)}${line}\n`).join('');
  const closed = all.map((_, depth) => `${'  '.repeat(all.length - 1 - depth)}}\n`).join('');
  return `\n${opened}${linesOf(members, '  '.repeat(all.length))}${closed}`;
}

function linesOf(members: readonly Member[], indent: string): string {
  return members.map(([description, code]) => `${indent}/** ${description} */\n${indent}${code};\n`).join('');
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
