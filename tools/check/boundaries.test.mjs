import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { boundaryProblems } from './boundaries.mjs';
import { readModules } from './modules.mjs';

const WORKSPACES = [
  { name: '@matchwright/facts', folder: 'packages/facts', exports: { '.': './src/index.ts' } },
  { name: '@matchwright/inputs', folder: 'packages/inputs', exports: { '.': './src/index.ts' } },
  { name: '@matchwright/engine', folder: 'packages/engine', exports: { '.': './src/index.ts' } },
  { name: '@matchwright/outputs', folder: 'packages/outputs', exports: { '.': './src/index.ts' } },
  { name: '@matchwright/charts', folder: 'packages/charts', exports: { '.': './src/index.ts' } },
  {
    name: '@matchwright/speech',
    folder: 'packages/speech',
    exports: { '.': './src/index.ts', './es': './src/es/index.ts' },
  },
  { name: '@matchwright/server', folder: 'apps/server', exports: { '.': './src/index.ts' } },
  { name: 'matchwright', folder: 'apps/cli' },
];

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function problemsOf(files) {
  root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return boundaryProblems(root, readModules(root, Object.keys(files), WORKSPACES));
}

const ENGINE = 'packages/engine/src/index.ts';
const INPUTS = 'packages/inputs/src/index.ts';
const SPEECH = 'packages/speech/src/index.ts';
const OUTPUTS = 'packages/outputs/src/index.ts';
const CHARTS = 'packages/charts/src/index.ts';

test.each([
  ['types of facts in the engine', ENGINE, "import type { Facts } from '@matchwright/facts';"],
  ['inline types in the engine', ENGINE, "import { type Facts } from '@matchwright/facts';"],
  ['the tag of sentences in the engine', ENGINE, "import { say } from '@matchwright/speech';"],
  ['the tag of sentences in words', 'packages/words/src/a.ts', "import { say } from '@matchwright/speech';"],
  ['the tag of sentences in inputs', INPUTS, "import { say } from '@matchwright/speech';"],
  ['a catalogue in an app', 'apps/web/src/a.ts', "await import('@matchwright/speech/es');"],
  ['the seeded generator', ENGINE, "import { xorshift } from 'pure-rand/generator/xorshift128plus';"],
  [
    'anything in an engine test',
    'packages/engine/src/a.test.ts',
    "import 'node:fs'; import '@matchwright/facts';",
  ],
  ['anything in test support', 'packages/engine/src/testing/market.ts', "import highs from 'highs';"],
  ['the server, lazily, in the command line', 'apps/cli/src/a.ts', "await import('@matchwright/server');"],
  [
    'types of the server in the command line',
    'apps/cli/src/a.ts',
    "import type { X } from '@matchwright/server';",
  ],
  ['types of the engine in outputs', OUTPUTS, "import type { Schedule } from '@matchwright/engine';"],
  ['an npm package in outputs', OUTPUTS, "import ical from 'ical-generator';"],
  ['outputs in an app, lazily', 'apps/web/src/a.ts', "await import('@matchwright/outputs');"],
  ['types of the engine in charts', CHARTS, "import type { Range } from '@matchwright/engine';"],
  ['types of facts in charts', CHARTS, "import type { ReliabilityBin } from '@matchwright/facts';"],
  ['an npm package in charts', CHARTS, "import { ticks } from 'd3-array';"],
  ['charts in an app', 'apps/web/src/a.ts', "import { funnel } from '@matchwright/charts';"],
  ['Node in a loader for Node', 'packages/facts/src/load-node.ts', "import 'node:fs';"],
])('allows %s', (_name, path, text) => {
  expect(problemsOf({ [path]: text })).toEqual([]);
});

test.each([
  ['values of facts in the engine', ENGINE, "import { load } from '@matchwright/facts';"],
  ['re-exported values of facts in the engine', ENGINE, "export * from '@matchwright/facts';"],
  ['lazily loaded facts in the engine', ENGINE, "await import('@matchwright/facts');"],
  ['Node in the engine', ENGINE, "import { readFileSync } from 'fs';"],
  ['an npm package in the engine', ENGINE, "import * as z from 'zod';"],
  ['a catalogue in the engine', ENGINE, "await import('@matchwright/speech/es');"],
  ['types of facts in speech', SPEECH, "import type { Facts } from '@matchwright/facts';"],
  ['the clock in the engine', ENGINE, 'export const now = () => Date.now();'],
  ['chance in the engine', ENGINE, 'export const x = Math.random();'],
  ['inputs in facts', 'packages/facts/src/a.ts', "import type { Profile } from '@matchwright/inputs';"],
  ['Node in facts', 'packages/facts/src/a.ts', "import 'node:fs';"],
  ['the engine in inputs', 'packages/inputs/src/a.ts', "import type { Range } from '@matchwright/engine';"],
  ['outputs in the engine, even types', ENGINE, "import type { X } from '@matchwright/outputs';"],
  ['outputs in inputs', 'packages/inputs/src/a.ts', "import type { X } from '@matchwright/outputs';"],
  ['Node in outputs', OUTPUTS, "import { writeFileSync } from 'node:fs';"],
  ['the clock in outputs', OUTPUTS, 'export const now = () => new Date();'],
  ['an app in outputs', OUTPUTS, "import type { X } from '@matchwright/server';"],
  ['values of the engine in charts', CHARTS, "import { list } from '@matchwright/engine';"],
  ['types of inputs in charts', CHARTS, "import type { Profile } from '@matchwright/inputs';"],
  ['Node in charts', CHARTS, "import 'node:fs';"],
  ['the clock in charts', CHARTS, 'export const now = () => Date.now();'],
  ['charts in outputs', OUTPUTS, "import { funnel } from '@matchwright/charts';"],
  ['charts in the engine, even types', ENGINE, "import type { Chart } from '@matchwright/charts';"],
  ['an app in a package', 'packages/engine/src/a.ts', "import type { X } from '@matchwright/server';"],
  [
    'the server at the start of the command line',
    'apps/cli/src/a.ts',
    "import { serve } from '@matchwright/server';",
  ],
  ['the server in the web app', 'apps/web/src/a.ts', "await import('@matchwright/server');"],
  ['a path into another room', 'apps/cli/src/a.ts', "import '../../../packages/facts/src/load-node.ts';"],
  ['a package entry that is not exported', 'apps/cli/src/a.ts', "import '@matchwright/facts/src/types.ts';"],
  ['test support in a product file', ENGINE, "import './testing/market.ts';"],
  ['a file that is not there', 'apps/cli/src/a.ts', "import './b';"],
])('refuses %s', (_name, path, text) => {
  const target = { 'packages/facts/src/load-node.ts': '', 'packages/engine/src/testing/market.ts': '' };
  expect(problemsOf({ [path]: text, ...target }).length).toBeGreaterThan(0);
});

test.each(['portfolio', 'matching'])(
  'the checker may not reach the solver of %s by a detour, but may know its types',
  (folder) => {
    const checker = 'packages/engine/src/checker/check.ts';
    const detour = 'packages/engine/src/math.ts';
    const solver = {
      [`packages/engine/src/${folder}/solve.ts`]: 'export const solve = 1; export type S = 1;',
    };
    const bad = {
      ...solver,
      [detour]: `export * from './${folder}/solve.ts';`,
      [checker]: "import '../math.ts';",
    };
    expect(problemsOf(bad)).toEqual([expect.stringContaining('the checker shares no code with the solver')]);
    rmSync(root, { recursive: true });
    const good = { ...solver, [checker]: `import type { S } from '../${folder}/solve.ts';` };
    expect(problemsOf(good)).toEqual([]);
  },
);

test('a circle is reported once, with its way', () => {
  const files = {
    'apps/cli/src/a.ts': "import './b.ts';",
    'apps/cli/src/b.ts': "import './c.ts';",
    'apps/cli/src/c.ts': "import './a.ts';",
    'apps/cli/src/d.ts': "import './a.ts';",
  };
  expect(problemsOf(files)).toEqual([
    'circular import: apps/cli/src/a.ts → apps/cli/src/b.ts → apps/cli/src/c.ts → apps/cli/src/a.ts',
  ]);
});
