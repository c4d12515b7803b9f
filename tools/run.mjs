/**
 * Runs a TypeScript file of this workspace: `node tools/run.mjs FILE [arguments]`. Node 20 reads no
 * TypeScript; Vite's module runner does, with workspace packages taken from their sources.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  process.stderr.write(file ? `No such file: ${file}\n` : 'Usage: node tools/run.mjs FILE [arguments]\n');
  process.exit(2);
}

const path = resolve(file);
process.argv = [process.argv[0], path, ...rest];
const server = await createServer({
  configFile: false,
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
// Not closed earlier: work that the file left running may still import lazily.
process.once('beforeExit', () => server.close());
try {
  await runner.import(path);
} catch (problem) {
  process.stderr.write(`${problem?.stack ?? problem}\n`);
  process.exitCode = 1;
}
