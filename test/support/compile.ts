import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** How somebody else's program is compiled: strict, by a bundler, with JSX of React. */
const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/**
 * Lets a program in a folder find packages that are installed here.
 *
 * @param folder with a `node_modules` of its own
 */
export async function linkPackages(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', name), link, 'junction');
  }
}

/**
 * Checks the types of a program, and of the declarations of ours that it takes.
 *
 * @param folder with a `node_modules` of its own
 * @param files code by the path of its file
 * @returns what the compiler complains of, as `file:line: words`; of packages of others nothing
 */
export async function complaintsOf(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  for (const [path, code] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  const roots = Object.keys(files).filter((path) => !path.startsWith('node_modules/'));
  const program = ts.createProgram(
    roots.map((path) => join(folder, path)),
    OPTIONS,
  );
  const isOurs = (path: string): boolean => !path.includes('node_modules') || path.includes('@partiprogram');
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start = 0, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? -1;
      const path = file?.fileName.replaceAll('\\', '/').split('/').slice(-2).join('/') ?? '';
      return `${path}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
