import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { builtWebApp } from '../built-web-app.ts';
import { deviceToday, momentOf } from '../clock.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { easternClock } from '../season-day.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { examples, parsePort, sharedOptions } from './arguments.ts';

export function addServeCommand(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .summary('the app in the browser, and the API')
    .description(
      'Serves the web app and the API on this device only. Nothing leaves it: plans are computed in the browser.',
    )
    .option(
      '--port <number>',
      'port to listen on; 0 lets the system choose (default: 4173 or the next free one)',
      parsePort,
    )
    .addHelpText(
      'after',
      examples(
        ['matchwright serve', 'then open the address that it prints'],
        ['matchwright serve --port 8080', 'on another port'],
      ),
    )
    .action(async (flags: { port?: number }, command: Command) => {
      // Loaded here alone: no other command needs a server, and each of them starts faster without it.
      const { PortBusy, serve } = await import('@matchwright/server');
      const webRoot = await builtWebApp(terminal);
      const { json, today, isDeviceDay, factsFrom } = sharedOptions(command);
      try {
        const running = await serve({
          facts: factsOnDisk(factsFrom),
          webRoot,
          // A server may run past midnight.
          today: isDeviceDay ? deviceToday : () => today,
          moment: () => momentOf({ today, isDeviceDay }),
          ...(isDeviceDay ? { clock: () => easternClock({ today, isDeviceDay }) } : {}),
          ...(flags.port === undefined ? {} : { port: flags.port }),
        });
        if (running.note) terminal.remark(`${running.note}\n`);
        terminal.write(
          json
            ? `${JSON.stringify({ address: running.address })}\n`
            : `Matchwright is ready at ${running.address}\nPress Ctrl+C to stop.\n`,
        );
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close());
      } catch (problem) {
        if (problem instanceof PortBusy) throw new BadInput(problem.message);
        throw problem;
      }
    });
}
