/**
 * The arrows between rooms: speech, facts ← inputs ← engine ← words, outputs, charts ← apps. Each rule says why it is there, because the
 * person who meets it is about to decide whether to move code or to change the rule.
 */
import { builtinModules } from 'node:module';
import { fileExists, splitSpecifier } from './modules.mjs';

const NODE_BUILTINS = new Set(builtinModules);
/** Whose results charts show. */
/** The tag of a sentence; the catalogues of other languages are not meant. */
const SPEECH = '@matchwright/speech';
const DRAWN = new Set(['@matchwright/engine', '@matchwright/facts']);
const IMPURE = /(?<![\w-])(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.|console\.)/;

/** Tests and what only tests use: files in a folder named `testing`. */
const isTest = (path) => /\.test\.tsx?$|^tests\/|\/testing\//.test(path);
const isBuiltin = ({ specifier }) => specifier.startsWith('node:') || NODE_BUILTINS.has(specifier);
const isOwnPackage = ({ specifier }) => specifier.startsWith('@matchwright/') || specifier === 'matchwright';
const isNpmPackage = (one) => !one.specifier.startsWith('.') && !isBuiltin(one) && !isOwnPackage(one);
const roomOf = (path) => /^(?:packages|apps)\/[^/]+/.exec(path)?.[0] ?? 'root';

/** `forbids` returns true for an import that must not be there. Tests inside a room may reach lower and outside. */
const RULES = [
  {
    why: 'packages/facts is the ground floor: it imports no other room',
    applies: (path) => roomOf(path) === 'packages/facts' && !isTest(path),
    forbids: isOwnPackage,
  },
  {
    why: 'packages/speech lies under every room that speaks: it imports no other',
    applies: (path) => roomOf(path) === 'packages/speech' && !isTest(path),
    forbids: (one) => isOwnPackage(one) || isBuiltin(one) || isNpmPackage(one),
  },
  {
    why: 'an app chooses the language and loads its catalogues; packages only say their sentences',
    applies: (path) => path.startsWith('packages/') && !isTest(path),
    forbids: (one) => one.specifier.startsWith(`${SPEECH}/`),
  },
  {
    why: 'packages/inputs imports no room but facts and the tag of sentences',
    applies: (path) => roomOf(path) === 'packages/inputs' && !isTest(path),
    forbids: (one) =>
      isOwnPackage(one) &&
      one.specifier !== SPEECH &&
      splitSpecifier(one.specifier).name !== '@matchwright/facts',
  },
  {
    why: 'packages/inputs also runs in the browser: no Node built-ins',
    applies: (path) => roomOf(path) === 'packages/inputs' && !isTest(path),
    forbids: isBuiltin,
  },
  {
    why: 'packages/facts/src runs in the browser: Node built-ins belong in a *-node.ts file or in compile/',
    applies: (path) => path.startsWith('packages/facts/src/') && !/-node\.ts$/.test(path) && !isTest(path),
    forbids: isBuiltin,
  },
  {
    why: 'the engine is pure: no Node built-ins, no npm package but the seeded generator pure-rand',
    applies: (path) => path.startsWith('packages/engine/src/') && !isTest(path),
    forbids: (one) =>
      isBuiltin(one) || (isNpmPackage(one) && splitSpecifier(one.specifier).name !== 'pure-rand'),
  },
  {
    why: 'the engine receives facts and inputs as arguments: it imports their types only',
    applies: (path) => path.startsWith('packages/engine/src/') && !isTest(path),
    forbids: (one) => isOwnPackage(one) && one.kind !== 'types' && one.specifier !== SPEECH,
  },
  {
    why: 'packages/words stands above the engine: only apps and tools import it',
    applies: (path) => path.startsWith('packages/') && roomOf(path) !== 'packages/words',
    forbids: (one) => splitSpecifier(one.specifier).name === '@matchwright/words',
  },
  {
    why: 'packages/words also runs in the browser: no Node built-ins',
    applies: (path) => roomOf(path) === 'packages/words' && !isTest(path),
    forbids: isBuiltin,
  },
  {
    why: 'packages/outputs stands above the engine: only apps import it',
    applies: (path) => roomOf(path) === 'packages/engine',
    forbids: (one) => splitSpecifier(one.specifier).name === '@matchwright/outputs',
  },
  {
    why: 'packages/outputs also runs in the browser: no Node built-ins',
    applies: (path) => roomOf(path) === 'packages/outputs' && !isTest(path),
    forbids: isBuiltin,
  },
  {
    why: 'packages/charts draws what it is given: of other rooms it imports types alone, the engine’s and the facts’',
    applies: (path) => roomOf(path) === 'packages/charts' && !isTest(path),
    forbids: (one) =>
      isOwnPackage(one) && (one.kind !== 'types' || !DRAWN.has(splitSpecifier(one.specifier).name)),
  },
  {
    why: 'packages/charts also runs in the browser: no Node built-ins',
    applies: (path) => roomOf(path) === 'packages/charts' && !isTest(path),
    forbids: isBuiltin,
  },
  {
    why: 'packages/charts is seen by apps alone',
    applies: (path) => path.startsWith('packages/') && roomOf(path) !== 'packages/charts',
    forbids: (one) => splitSpecifier(one.specifier).name === '@matchwright/charts',
  },
  {
    why: 'packages never import apps',
    applies: (path) => path.startsWith('packages/'),
    forbids: (one) => one.target?.startsWith('apps/') || one.specifier === '@matchwright/server',
  },
  {
    why: 'apps never import each other; only the command line loads the server, lazily, for `serve`',
    applies: (path) => path.startsWith('apps/'),
    forbids: (one, path) => {
      const room = one.target ? roomOf(one.target) : null;
      if (!room?.startsWith('apps/') || room === roomOf(path)) return false;
      const isServe = roomOf(path) === 'apps/cli' && one.specifier === '@matchwright/server';
      return !(isServe && one.kind !== 'static');
    },
  },
  {
    why: 'what is in a folder named testing is for tests alone',
    applies: (path) => /^(?:packages|apps)\//.test(path) && !isTest(path),
    forbids: (one) => /\/testing\//.test(one.target ?? ''),
  },
  {
    why: 'a room is entered by its package exports, never by a path into its files',
    applies: () => true,
    forbids: (one, path) =>
      one.specifier.startsWith('.')
        ? roomOf(one.target) !== roomOf(path) && roomOf(one.target) !== 'root'
        : isOwnPackage(one) && one.target === null,
  },
  {
    why: 'a relative import names an existing file, with its extension',
    applies: () => true,
    forbids: (one, _path, root) => one.specifier.startsWith('.') && !fileExists(root, one.target),
  },
];

/** @returns {string[]} one line per broken rule */
export function boundaryProblems(root, modules) {
  const problems = modules.flatMap((module) => brokenRules(root, module));
  for (const module of modules) problems.push(...impurities(module));
  return [...problems, ...checkerProblems(modules), ...circularImports(modules)];
}

const brokenRules = (root, { path, imports }) =>
  RULES.filter((rule) => rule.applies(path)).flatMap((rule) =>
    imports
      .filter((one) => rule.forbids(one, path, root))
      .map((one) => `${path}:${one.line} imports ${one.specifier}: ${rule.why}`),
  );

function impurities({ path, text }) {
  const room = /^packages\/(engine|words|outputs|charts)\/src\//.exec(path)?.[1];
  if (!room || isTest(path)) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = IMPURE.exec(line.replace(/^\s*(?:\/\/|\*).*$/, ''));
    return found
      ? [`${path}:${index + 1} uses ${found[0]}: ${room} has no clock, no chance and no console`]
      : [];
  });
}

/** What the checkers judge. */
const SOLVERS = ['packages/engine/src/portfolio/', 'packages/engine/src/matching/'];

/** A checker judges a solver's result, so it must share no code with it, not even by a detour. */
function checkerProblems(modules) {
  const edges = importGraph(modules, (one) => one.kind !== 'types');
  return modules
    .filter(({ path }) => path.startsWith('packages/engine/src/checker/') && !isTest(path))
    .flatMap(({ path }) => {
      const found = [...reachable(edges, path)].find((one) =>
        SOLVERS.some((folder) => one.startsWith(folder)),
      );
      return found ? [`${path} reaches ${found}: the checker shares no code with the solver`] : [];
    });
}

function importGraph(modules, keep) {
  const known = new Set(modules.map(({ path }) => path));
  return new Map(
    modules.map(({ path, imports }) => [
      path,
      [...new Set(imports.filter((one) => keep(one) && known.has(one.target)).map((one) => one.target))],
    ]),
  );
}

function reachable(edges, start) {
  const seen = new Set();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of edges.get(path) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return seen;
}

/** One line per circle, named by its first file. Lazy imports may close a circle; static ones may not. */
function circularImports(modules) {
  const edges = importGraph(modules, (one) => one.kind !== 'dynamic');
  const reported = new Set();
  return modules.flatMap(({ path }) => {
    if (reported.has(path)) return [];
    const circle = shortestWayBack(edges, path);
    if (!circle) return [];
    for (const one of circle) reported.add(one);
    return [`circular import: ${[...circle, path].join(' → ')}`];
  });
}

function shortestWayBack(edges, start) {
  const cameFrom = new Map();
  let front = [start];
  while (front.length > 0) {
    const next = [];
    for (const path of front) {
      for (const target of edges.get(path) ?? []) {
        if (target === start) return wayTo(cameFrom, start, path);
        if (!cameFrom.has(target)) {
          cameFrom.set(target, path);
          next.push(target);
        }
      }
    }
    front = next;
  }
  return null;
}

function wayTo(cameFrom, start, end) {
  const way = [end];
  while (way[0] !== start) way.unshift(cameFrom.get(way[0]));
  return way;
}
