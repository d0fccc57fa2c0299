import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { nodesIn } from './reachable-code.js';

/** What the manifest says that a page can write, listen for and fill, by the names alone. */
export interface TagNames {
  readonly tag: string;
  readonly className: string;
  readonly properties: readonly string[];
  readonly attributes: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
}

interface Named {
  readonly name: string;
}

/**
 * Reads the names of everything out of a custom-elements manifest.
 *
 * @param file the manifest
 * @returns one per element, sorted, and each list of names sorted
 */
export async function tagNames(file: string): Promise<readonly TagNames[]> {
  const { modules } = JSON.parse(await readFile(file, 'utf8')) as {
    modules: {
      declarations?: (Named & {
        tagName?: string;
        members?: (Named & { kind: string; privacy?: string; static?: boolean })[];
        attributes?: Named[];
        events?: Named[];
        slots?: Named[];
      })[];
    }[];
  };
  const namesOf = (all: readonly Named[] = []): readonly string[] => all.map(({ name }) => name).sort();
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName: tag, name: className, members = [], attributes, events, slots }) => {
      if (tag === undefined) return [];
      const properties = members.filter((it) => it.kind === 'field' && it.privacy !== 'private' && !it.static);
      return {
        tag,
        className,
        properties: namesOf(properties),
        attributes: namesOf(attributes),
        events: namesOf(events),
        slots: namesOf(slots),
      };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/**
 * The interfaces of a declaration file, each with the names of its members, sorted; of a call, the text that it is called with
 * first.
 *
 * @param file a `.d.ts`
 */
export async function interfacesIn(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = nodesIn(source).filter((node) => ts.isInterfaceDeclaration(node));
  return new Map(found.map((it) => [it.name.text, it.members.map(nameOfMember).sort()]));
}

function nameOfMember(member: ts.TypeElement): string {
  const { name } = member;
  if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) return name.text;
  const type = ts.isCallSignatureDeclaration(member) ? member.parameters[0]?.type : undefined;
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : member.getText();
}
