import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

/** A statement of a module that an element runs, or may run. */
export interface Code {
  /** The path of its module. */
  readonly file: string;
  readonly statement: ts.Statement;
}

/** A module: what it declares by name, and what its names stand for that come from other modules of ours. */
interface Module {
  readonly statements: readonly ts.Statement[];
  readonly declared: ReadonlyMap<string, ts.Statement>;
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/**
 * All code of ours that an element may run: the modules in its folder, and of the modules beside that only what these use,
 * and what that uses in turn. Tests are left out.
 *
 * @param folder of the element, such as `packages/elements/src/pledge-list`
 */
export function reachableCode(folder: string): readonly Code[] {
  const modules = new Map<string, Module>();
  const reached = new Map<ts.Statement, Code>();

  const moduleAt = (file: string): Module => {
    const module = modules.get(file) ?? readModule(file);
    modules.set(file, module);
    return module;
  };

  const reach = (file: string, statement: ts.Statement): void => {
    if (reached.has(statement)) return;
    reached.set(statement, { file, statement });
    const { declared, imported } = moduleAt(file);
    for (const name of namesIn(statement)) {
      const own = declared.get(name);
      if (own) reach(file, own);
      const from = imported.get(name);
      if (from) reachName(from.file, from.name);
    }
    for (const part of partsIn(statement, file)) {
      for (const its of moduleAt(part).statements) reach(part, its);
    }
  };

  const reachName = (file: string, name: string): void => {
    const { declared, imported } = moduleAt(file);
    const statement = declared.get(name);
    if (statement) reach(file, statement);
    const from = imported.get(name);
    if (from) reachName(from.file, from.name);
  };

  const own = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const file of own.map((name) => join(folder, name))) {
    for (const statement of moduleAt(file).statements) reach(file, statement);
  }
  return [...reached.values()].filter(({ statement }) => !ts.isImportDeclaration(statement));
}

/** Whether some code stands in the folder of an element. */
export function standsIn({ file }: Code, folder: string): boolean {
  return file.startsWith(folder + sep);
}

/** Every node in some code, from the outside in. */
export function nodesIn(node: ts.Node): readonly ts.Node[] {
  const inside: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inside.push(...nodesIn(child)));
  return [node, ...inside];
}

function readModule(file: string): Module {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const declared = new Map<string, ts.Statement>();
  const imported = new Map<string, { file: string; name: string }>();
  for (const statement of source.statements) {
    for (const name of namesDeclaredBy(statement)) declared.set(name, statement);
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      for (const [local, name] of namesCarriedBy(statement)) {
        imported.set(local, { file: moduleOf(statement, file), name });
      }
    }
  }
  return { statements: source.statements, declared, imported };
}

function namesDeclaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

/** The names that an import or export takes from another module of ours, each with its name there. No types. */
function namesCarriedBy(
  statement: ts.ImportDeclaration | ts.ExportDeclaration,
): readonly (readonly [string, string])[] {
  const { moduleSpecifier } = statement;
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return [];
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, isTypeOnly } = statement;
    if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text]);
  }
  const { importClause } = statement;
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const { name: byDefault, namedBindings } = importClause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...(byDefault ? [[byDefault.text, 'default'] as const] : []),
    ...named
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const),
  ];
}

function moduleOf({ moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration, file: string): string {
  const path = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  return join(dirname(file), path.replace(/\.js$/, '.ts'));
}

/** The modules of ours that a statement imports when it runs. */
function partsIn(statement: ts.Statement, file: string): readonly string[] {
  return nodesIn(statement).flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
    const [path] = node.arguments;
    return path && ts.isStringLiteral(path) ? [join(dirname(file), path.text.replace(/\.js$/, '.ts'))] : [];
  });
}

/** The names that stand for something declared or imported: no names of properties. */
function namesIn(statement: ts.Statement): ReadonlySet<string> {
  if (ts.isImportDeclaration(statement)) return new Set();
  return new Set(nodesIn(statement).flatMap((node) => (ts.isIdentifier(node) && !isKey(node) ? node.text : [])));
}

function isKey(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === name;
  return ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent);
}
