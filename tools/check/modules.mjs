/** Reads what each source file imports. Types-only imports are told apart: they vanish at run time. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

/**
 * @typedef {{ specifier: string, line: number, kind: 'static' | 'dynamic' | 'types' }} Import
 * @typedef {{ path: string, imports: (Import & { target: string | null })[], text: string }} Module
 */

/** @returns {Module[]} with `target` the repository path of a file inside the workspace, else null */
export function readModules(root, files, workspaces) {
  return files.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = importsOf(path, text).map((found) => ({
      ...found,
      target: resolveImport(root, path, found.specifier, workspaces),
    }));
    return { path, text, imports };
  });
}

function importsOf(path, text) {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const at = (offset) => text.slice(0, offset).split('\n').length;
  const found = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    line: at(one.start),
    kind: one.entries.length > 0 && one.entries.every((entry) => entry.isType) ? 'types' : 'static',
  }));
  for (const one of module.staticExports) {
    const entries = one.entries.filter((entry) => entry.moduleRequest);
    if (entries.length === 0) continue;
    const kind = entries.every((entry) => entry.isType) ? 'types' : 'static';
    found.push({ specifier: entries[0].moduleRequest.value, line: at(one.start), kind });
  }
  for (const one of module.dynamicImports) {
    const specifier = text.slice(one.moduleRequest.start, one.moduleRequest.end);
    // A computed specifier cannot be checked; a literal one can.
    const literal = /^(['"`])([^'"`$]*)\1$/.exec(specifier);
    if (literal) found.push({ specifier: literal[2], line: at(one.start), kind: 'dynamic' });
  }
  // `import('x').Type` in a type position is no import at run time, but an arrow between rooms all the same.
  for (const match of text.matchAll(/:\s*(?:typeof\s+)?import\((['"])([^'"]+)\1\)\./g)) {
    found.push({ specifier: match[2], line: at(match.index), kind: 'types' });
  }
  return found;
}

function resolveImport(root, from, specifier, workspaces) {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) {
    const path = resolve(root, dirname(from), plain);
    return relative(root, path).split(sep).join('/');
  }
  const { name, subpath } = splitSpecifier(plain);
  const workspace = workspaces.find((one) => one.name === name);
  const entry = workspace?.exports?.[subpath];
  return typeof entry === 'string' ? join(workspace.folder, entry).split(sep).join('/') : null;
}

/** `@scope/name/sub` → `{ name: '@scope/name', subpath: './sub' }` */
export function splitSpecifier(specifier) {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  const rest = parts.slice(length).join('/');
  return { name: parts.slice(0, length).join('/'), subpath: rest ? `./${rest}` : '.' };
}

export const fileExists = (root, path) => existsSync(join(root, path));
