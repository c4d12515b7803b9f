import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import { buildScript, projectFolder, webFolder } from './places.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * The folder of the web app, which a checkout builds anew when its sources changed, as it does the command line.
 * @throws {BadInput} saying what to run when there is none
 */
export async function builtWebApp(terminal: Terminal): Promise<string> {
  const script = buildScript();
  if (script !== null) {
    try {
      // Only a checkout has it: it must not become part of the bundle.
      const { ensureWeb } = await import(/* @vite-ignore */ script);
      await ensureWeb(projectFolder(), () => terminal.remark('Building the web app …\n'));
    } catch (problem) {
      throw new BadInput(
        `The web app could not be built: ${(problem as Error).message}\n` +
          'Run `npm start` in the project folder. It installs what is missing, builds the app and opens it.',
      );
    }
  }
  const folder = webFolder();
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new BadInput('The web app is missing from this copy of Matchwright. Install it again.');
}
