/** Before `npm pack` of the command line: builds everything and lays web app and facts beside the bundle. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureCli, ensureWeb } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'apps', 'cli', 'dist');
await ensureWeb(root);
await ensureCli(root);
for (const [name, from] of [
  ['web', 'apps/web/dist'],
  ['facts', 'packages/facts/data'],
]) {
  rmSync(join(dist, name), { recursive: true, force: true });
  const isShipped = (path) => !/^\.|\.map$/.test(basename(path));
  if (existsSync(join(root, from)))
    cpSync(join(root, from), join(dist, name), { recursive: true, filter: isShipped });
}
