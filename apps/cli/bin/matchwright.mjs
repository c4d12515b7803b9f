#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => new URL(path, import.meta.url);

// In a checkout the sources lie beside this file and the bundle is made from them when they changed;
// the published package holds the bundle alone.
if (existsSync(here('../src/cli.ts')) && existsSync(here('../../../tools/build.mjs'))) {
  try {
    const { ensureCli } = await import(here('../../../tools/build.mjs'));
    await ensureCli(fileURLToPath(here('../../../')));
  } catch (problem) {
    const isMissing = problem.code === 'ERR_MODULE_NOT_FOUND';
    const says = isMissing ? 'Some packages are missing. Run `npm ci` first.' : problem.message;
    process.stderr.write(`The command line could not be built. ${says}\n`);
    process.exit(1);
  }
}

await import(here('../dist/cli.js'));
