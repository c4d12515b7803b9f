import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireNode } from './install.mjs';

const tools = dirname(dirname(fileURLToPath(import.meta.url)));
let root = '';

/** A project without packages, in a folder with a space, and an npm that writes down when it is called. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh clone-'));
  cpSync(join(tools, 'setup'), join(root, 'tools', 'setup'), { recursive: true });
  cpSync(join(tools, 'setup.mjs'), join(root, 'tools', 'setup.mjs'));
  writeLockfile('1');
  writeFileSync(
    join(root, 'npm-cli.js'),
    `const fs = require('node:fs');
     fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
     if (fs.existsSync('broken')) process.exit(7);
     fs.rmSync('node_modules', { recursive: true, force: true });
     fs.mkdirSync('node_modules');`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const writeLockfile = (version) =>
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/a': { version, integrity: `sha-${version}` } } }),
  );

const setUp = () =>
  spawnSync(process.execPath, [join(root, 'tools', 'setup.mjs')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(root, 'npm-cli.js') },
  });

const calls = () =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];

test('installs once, and again when the lockfile changed', () => {
  expect(setUp().status).toBe(0);
  expect(setUp().status).toBe(0);
  expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);
  writeLockfile('2');
  expect(setUp().status).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('a failed installation says what to do, and the next one starts over', () => {
  writeFileSync(join(root, 'broken'), '');
  const failed = setUp();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('run the same command again');
  expect(failed.stderr).not.toMatch(/\n\s+at /);
  rmSync(join(root, 'broken'));
  expect(setUp().status).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('a complete installation by hand is accepted, an incomplete one is not', () => {
  const installed = join(root, 'node_modules', 'a');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{}');
  const entry = { version: '1', integrity: 'sha-1' };
  const npmsOwnCopy = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(npmsOwnCopy, JSON.stringify({ packages: { 'node_modules/a': entry } }));
  expect(setUp().status).toBe(0);
  expect(calls()).toEqual([]);

  rmSync(join(root, 'node_modules', '.matchwright'), { recursive: true });
  rmSync(join(installed, 'package.json'));
  expect(setUp().status).toBe(0);
  expect(calls()).toHaveLength(1);
});

test('an old Node is refused in a plain sentence', () => {
  expect(() => requireNode('18.20.4')).toThrow(
    'Matchwright needs Node 20.19 or newer; this is Node 18.20.4.',
  );
  expect(() => requireNode('20.18.9')).toThrow('20.18.9');
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) expect(() => requireNode(version)).not.toThrow();
});
