/**
 * Makes a fresh clone ready: packages, and on request the built app (`--build`) and a browser for
 * the tests (`--browser`). Uses Node alone, because nothing else is installed when it first runs.
 * Repeated runs cost a fraction of a second.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureInstalled, requireNode } from './setup/install.mjs';
import { SetupProblem, step } from './setup/progress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wants = new Set(process.argv.slice(2));

try {
  requireNode();
  await step('Packages', () => ensureInstalled(root));
  if (wants.has('--build')) {
    const { ensureCli, ensureWeb } = await import('./build.mjs');
    await step('Web app', () => ensureWeb(root));
    await step('Command line and server', () => ensureCli(root));
  }
  if (wants.has('--browser')) await step('Browser', () => ensureBrowser());
} catch (problem) {
  process.stderr.write(`\n${problem instanceof SetupProblem ? problem.message : problem.stack}\n`);
  process.exitCode = 1;
}
