import { factsSummary } from '@matchwright/facts';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { present } from '../present.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { factsText } from '../views/facts-view.ts';
import { examples, sharedOptions } from './arguments.ts';

export function addFactsCommand(program: Command, terminal: Terminal): void {
  program
    .command('facts')
    .summary('versions, layers, counts, and how old the facts are')
    .description(
      'Shows which facts this copy has: versions, the two layers, counts, oldest and newest dates.',
    )
    .addHelpText(
      'after',
      examples(['matchwright facts', 'the summary'], ['matchwright facts --json', 'as JSON']),
    )
    .action(async (_flags: object, command: Command) => {
      const { json, factsFrom } = sharedOptions(command);
      const result = factsSummary(factsOnDisk(factsFrom));
      await present(terminal, { json }, result, {
        text: () => factsText(result, terminal.screen),
      });
    });
}
