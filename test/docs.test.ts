import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import type { Manifest } from '../scripts/elements-manifest.js';
import { readBuildName } from '../scripts/snippet.js';
import { partTables, tokenTables } from '../stories/support/manifest.js';
import { nodesIn, reachableCode, standsIn, type Code } from './support/reachable-code.js';
import { runCommand } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** What the manifest says of an element. */
interface Documented {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly kind: string; readonly privacy?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

const folder = await temporaryFolder();

/** The manifest of the code as it is now: the one that `npm run docs` wrote may be older. */
async function analyse(): Promise<readonly Documented[]> {
  const { code, stderr } = await runCommand(process.execPath, [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    ...['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', relative('.', folder)],
  ]);
  assert.equal(code, 0, stderr);
  const { modules } = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: Documented[] }[];
  };
  return modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
}

/** A template with a tag, `html` or `css`: its text, with the number of each expression in its place. */
interface Template {
  readonly text: string;
  readonly expressions: readonly ts.Expression[];
}

function templatesIn(code: readonly Code[], ...tags: readonly string[]): readonly Template[] {
  return code
    .flatMap(({ statement }) => nodesIn(statement))
    .filter((node) => ts.isTaggedTemplateExpression(node))
    .filter(({ tag }) => tags.includes(tag.getText()))
    .map(({ template }) => {
      if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, expressions: [] };
      const texts = template.templateSpans.map(({ literal }, index) => `\${${index}}${literal.text}`);
      return {
        text: template.head.text + texts.join(''),
        expressions: template.templateSpans.map(({ expression }) => expression),
      };
    });
}

function stringsIn(node: ts.Node): readonly string[] {
  return nodesIn(node).flatMap((it) => (ts.isStringLiteral(it) ? it.text : []));
}

/** The names of parts in the templates. Of a heading, whoever calls for one says which part it is. */
function partsIn(code: readonly Code[]): readonly string[] {
  const parts = templatesIn(code, 'html', 'svg').flatMap(({ text, expressions }) =>
    [...text.matchAll(/\spart=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([attribute, quoted, bare]) => {
      const value = quoted ?? bare ?? '';
      const dynamic = [...value.matchAll(/\$\{(\d+)\}/g)].map(([, index]) => expressions[Number(index)]);
      const names = dynamic.flatMap((it) => (it ? stringsIn(it) : []));
      const passedOn = dynamic.every((it) => it?.getSourceFile().fileName.endsWith('heading.ts'));
      assert.ok(names.length > 0 || passedOn, `the names of parts cannot be read: ${attribute}`);
      return [...value.replaceAll(/\$\{\d+\}/g, ' ').split(/\s+/), ...names].filter(Boolean);
    }),
  );
  const calls = code.flatMap(({ statement }) => nodesIn(statement)).filter((node) => ts.isCallExpression(node));
  const headings = calls.filter(({ expression }) => expression.getText() === 'heading');
  return unique([...parts, ...headings.flatMap((call) => (call.arguments[2] ? stringsIn(call.arguments[2]) : []))]);
}

function slotsIn(code: readonly Code[]): readonly string[] {
  const texts = templatesIn(code, 'html').map(({ text }) => text);
  return unique(
    texts.flatMap((text) => [...text.matchAll(/<slot(?:\s+name="([^"]*)")?/g)].map(([, name = '']) => name)),
  );
}

/** The events that some code makes, as `Class name`. */
function eventsIn(code: readonly Code[]): readonly string[] {
  const nodes = code.flatMap(({ statement }) => nodesIn(statement));
  const classes = nodes.filter((node) => ts.isClassDeclaration(node));
  const nameOf = (event: ts.NewExpression): string => {
    const own = event.arguments?.[0];
    if (own && ts.isStringLiteral(own)) return own.text;
    const declaration = classes.find(({ name }) => name?.text === event.expression.getText());
    const parent = declaration && nodesIn(declaration).find((node) => node.kind === ts.SyntaxKind.SuperKeyword)?.parent;
    return (parent && stringsIn(parent)[0]) ?? `of an unknown name`;
  };
  // A question of the context protocol goes from one element of ours to another, and what a field tells stays in its root: neither
  // is news for the page.
  const events = nodes
    .filter((node) => ts.isNewExpression(node))
    .filter((it) => /(?<!^Context)Event$/.test(it.expression.getText()))
    .filter((it) => !/^(?:input|change)$/.test(nameOf(it)));
  return unique(events.map((event) => `${event.expression.getText()} ${nameOf(event)}`));
}

/** The custom properties that some styles read, each with what stands in for it. */
function readIn(css: string): readonly { name: string; fallback: string | undefined }[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)\s*/g)].map(({ 0: start, 1: name = '', index }) => {
    let end = index + start.length;
    for (let depth = 1; depth > 0 && end < css.length; end++) {
      if (css[end] === '(') depth++;
      if (css[end] === ')') depth--;
    }
    const rest = css.slice(index + start.length, end - 1);
    return { name, fallback: rest.startsWith(',') ? rest.slice(1).trim() : undefined };
  });
}

function setIn(css: string): readonly string[] {
  return unique([...css.matchAll(/(?<=[{;\s])(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
}

function stylesIn(code: readonly Code[]): string {
  return templatesIn(code, 'css')
    .map(({ text }) => text)
    .join('\n');
}

function isPrivate(name: string): boolean {
  return name.startsWith('--_');
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function namesOf(documented: readonly Described[] = []): readonly string[] {
  return documented.map(({ name }) => name).sort();
}

const elements = (await analyse()).map((documented) => {
  const path = join('packages/elements/src', documented.tagName ?? '');
  return { tag: documented.tagName ?? '', documented, path, code: reachableCode(path) };
});

describe('the manifest', () => {
  it('knows every element', () => {
    assert.deepEqual(unique(elements.map(({ tag }) => tag)), [
      'agree-poll',
      'pledge-list',
      'program-data',
      'topic-compare',
    ]);
  });
});

for (const { tag, documented, path, code } of elements) {
  const styles = stylesIn(code);
  const read = readIn(styles);

  describe(`the docs of <${tag}>`, () => {
    it('say what it is for', () => {
      assert.match(documented.summary ?? '', /\S/);
      assert.match(documented.description ?? '', /\S/);
    });

    it('explain every attribute and property, and all that can be styled or listened for', () => {
      const { attributes = [], members = [], events = [], slots = [] } = documented;
      const { cssParts = [], cssProperties = [], cssStates = [] } = documented;
      const fields = members.filter(({ kind, privacy }) => kind === 'field' && (privacy ?? 'public') === 'public');
      assert.ok(attributes.length > 0);
      for (const it of [...attributes, ...fields, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates]) {
        assert.match(it.description ?? '', /\S/, `${it.name} is not explained`);
      }
    });

    it('name the parts that are there, and no others', () => {
      assert.deepEqual(namesOf(documented.cssParts), partsIn(code));
    });

    it('name the slots that are there, and no others', () => {
      assert.deepEqual(namesOf(documented.slots), slotsIn(code));
    });

    it('name the events that are fired, and no others', () => {
      const named = (documented.events ?? []).map(({ name, type }) => `${type?.text ?? ''} ${name}`);
      assert.deepEqual(unique(named), eventsIn(code));
    });

    it('name the custom properties that are read, with their defaults, and no others', () => {
      const publicOnes = read.filter(({ name }) => !isPrivate(name));
      for (const { name, fallback } of publicOnes) assert.ok(fallback, `${name} is read without a default`);
      // What stands in for a property and is itself private means nothing to a reader of the docs: they say it in words.
      const used = publicOnes.map(({ name, fallback = '' }) =>
        isPrivate(fallback.slice(4)) ? name : `${name}=${fallback}`,
      );
      const named = (documented.cssProperties ?? []).map((it) => (it.default ? `${it.name}=${it.default}` : it.name));
      assert.deepEqual(unique(named), unique(used));
    });
  });

  describe(`the styles and templates of <${tag}>`, () => {
    it('set no public custom property, which is the page’s to set', () => {
      assert.deepEqual(
        setIn(styles).filter((name) => !isPrivate(name)),
        [],
      );
    });

    it('read no private custom property that is not set, and set none of their own that is not read', () => {
      const readNames = unique(read.map(({ name }) => name));
      const set = setIn(styles);
      assert.deepEqual(
        readNames.filter((name) => isPrivate(name) && !set.includes(name)),
        [],
      );
      const own = setIn(stylesIn(code.filter((it) => standsIn(it, path))));
      assert.deepEqual(
        own.filter((name) => !readNames.includes(name)),
        [],
      );
    });

    it('measure nothing by the root of the page', () => {
      assert.doesNotMatch(styles, /\d(rem|rlh|rex|rch|rcap|ric)\b/);
    });

    it('have no style attribute, which a strict policy refuses', () => {
      const templates = templatesIn(code, 'html', 'svg');
      assert.ok(templates.length > 0);
      for (const { text } of templates) assert.doesNotMatch(text, /\sstyle\s*=/);
    });
  });
}

describe('the styles that elements share', () => {
  it('set no private custom property that no element reads', () => {
    const shared = elements.flatMap(({ code, path }) => code.filter((it) => !standsIn(it, path)));
    const read = elements.flatMap(({ code }) => readIn(stylesIn(code)).map(({ name }) => name));
    assert.deepEqual(
      setIn(stylesIn(shared)).filter((name) => !read.includes(name)),
      [],
    );
  });
});

describe('the page on styling, and the gallery', () => {
  const named = (pick: (documented: Documented) => readonly Described[] | undefined): readonly string[] =>
    unique(elements.flatMap(({ documented }) => namesOf(pick(documented))));
  const properties = named(({ cssProperties }) => cssProperties);
  const parts = named(({ cssParts }) => cssParts);
  const manifest = {
    modules: [{ declarations: elements.map(({ documented }) => ({ name: '', ...documented })) }],
  } as unknown as Manifest;

  it('list every custom property and part that the code has, and no others', () => {
    const rowsOf = (tables: string): readonly string[] =>
      unique([...tables.matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name));
    assert.deepEqual(rowsOf(tokenTables(manifest)), properties);
    assert.deepEqual(rowsOf(partTables(manifest)), parts);
  });

  for (const file of ['stories/styling.mdx', 'packages/embed/src/gallery/gallery.css']) {
    it(`name no other in ${file}`, async () => {
      const text = await readFile(file, 'utf8');
      const own = [...text.matchAll(/--(?:pp|agree-poll|pledge-list|topic-compare)-[\w-]+/g)].map(([name]) => name);
      const parted = [...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, name = '']) => name);
      assert.ok(own.length > 0 && parted.length > 0);
      assert.deepEqual(
        own.filter((name) => !properties.includes(name)),
        [],
      );
      assert.deepEqual(
        parted.filter((name) => !parts.includes(name)),
        [],
      );
    });
  }

  it('have both tables where readers look for them', async () => {
    const text = await readFile('stories/styling.mdx', 'utf8');
    for (const table of ['tokenTables', 'partTables'])
      assert.ok(text.includes(`<Markdown>{${table}(manifest)}</Markdown>`));
  });
});

describe('the README', () => {
  it('shows the lines that the build writes, with a placeholder for the host and the hash', async () => {
    const snippet = await readFile(join('dist', await readBuildName(), 'snippet.html'), 'utf8');
    const [, shown = ''] = /```html\n(.*?)```/s.exec(await readFile('README.md', 'utf8')) ?? [];
    const lines = snippet
      .replaceAll(/(src|href)="\//g, '$1="https://your.host/')
      .replace(/sha384-[\w+/=]+/, 'sha384-…');
    assert.equal(shown, lines);
  });

  it('says where the real lines are', async () => {
    assert.ok((await readFile('README.md', 'utf8')).includes(`dist/${await readBuildName()}/snippet.html`));
  });
});
