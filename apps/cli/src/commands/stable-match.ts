import { stableMatch } from '@matchwright/engine/matching';
import { parseMarket } from '@matchwright/inputs';
import type { Command } from 'commander';
import { present } from '../present.ts';
import { accepted, readJsonFile } from '../read-json-file.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { matchText } from '../views/match-view.ts';
import { examples, sharedOptions } from './arguments.ts';

export function addStableMatchCommand(program: Command, terminal: Terminal): void {
  program
    .command('stable-match')
    .summary('match a market of applicants, couples and programs')
    .description(
      'Matches applicants with programs from the rank order lists of both, as the residency match does: nobody ' +
        'could find a program that they prefer and that would prefer them. Couples rank pairs of programs. What is ' +
        'left to wish for is counted by code that is independent of the search.',
    )
    .argument('<market>', 'market file (JSON), or - for standard input')
    .addHelpText(
      'after',
      examples(
        ['matchwright stable-match examples/market.json', 'who goes where'],
        ['matchwright stable-match market.json --json', 'the same as JSON'],
      ),
    )
    .action(async (file: string, _flags: object, command: Command) => {
      const { name, value } = await readJsonFile(file);
      const { market } = accepted(terminal, name, parseMarket(value));
      const result = withProgress(terminal.isWatched === true, () => stableMatch(market));
      await present(terminal, { json: sharedOptions(command).json }, result, {
        text: () => matchText(result, terminal.screen),
      });
    });
}
