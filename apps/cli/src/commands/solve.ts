import { solve } from '@matchwright/engine/portfolio';
import { parseInstance } from '@matchwright/inputs';
import type { Command } from 'commander';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { accepted, readJsonFile } from '../read-json-file.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { solutionRows, solutionText } from '../views/solution-view.ts';
import { examples, settleFile, sharedOptions } from './arguments.ts';

const INSTANCE_ARGUMENT = 'instance file (JSON), or - for standard input';

export function addSolveCommand(program: Command, terminal: Terminal): void {
  program
    .command('solve')
    .summary('solve a bare portfolio problem')
    .description(
      'Solves the bare problem behind `list`: which programs, at which signal level, under a budget. ' +
        'The result carries an upper bound that no list can pass, and a certificate of it.',
    )
    .argument('[instance]', INSTANCE_ARGUMENT)
    .option('--csv [file]', 'the selection as CSV, to a file or to standard output')
    .addHelpText(
      'after',
      examples(
        ['matchwright solve instance.json', 'the selection'],
        ['matchwright solve instance.json --json > solution.json', 'with its certificate'],
      ),
    )
    .action(async (argument: string | undefined, flags: { csv?: true | string }, command: Command) => {
      const { file, csv } = settleFile(argument, { csv: flags.csv }, INSTANCE_ARGUMENT);
      const { name, value } = await readJsonFile(file);
      const { instance } = accepted(terminal, name, parseInstance(value));
      const result = namingFile(name, () => withProgress(terminal.isWatched === true, () => solve(instance)));
      await present(terminal, { json: sharedOptions(command).json, csv }, result, {
        text: () => solutionText(result, terminal.screen),
        rows: () => solutionRows(result),
      });
    });
}
