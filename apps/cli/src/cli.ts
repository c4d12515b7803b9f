import { main } from './main.ts';
import { nodeTerminal } from './terminal/terminal.ts';

// `matchwright list … | head` closes the pipe early; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(0);
    throw problem;
  });
}
if (process.env.MATCHWRIGHT_DEBUG) process.setSourceMapsEnabled(true);

process.exitCode = await main(process.argv.slice(2), nodeTerminal());
