import { checkSolution } from '@matchwright/engine/checker';
import { parseInstance, parseSolution } from '@matchwright/inputs';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { present } from '../present.ts';
import { accepted, readJsonFile } from '../read-json-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { checkText } from '../views/solution-view.ts';
import { examples, sharedOptions } from './arguments.ts';

export function addCheckSolutionCommand(program: Command, terminal: Terminal): void {
  program
    .command('check-solution')
    .summary('verify a solution with code that is independent of the solver')
    .description(
      'Verifies that a solution obeys every rule of its instance, that its value is as claimed, and that its ' +
        'certificate proves its upper bound. Shares no code with the solver.',
    )
    .argument('<instance>', 'instance file (JSON), or - for standard input')
    .argument('<solution>', 'what `solve --json` wrote, or - for standard input')
    .addHelpText('after', examples(['matchwright check-solution instance.json solution.json', 'verify it']))
    .action(async (instanceFile: string, solutionFile: string, _flags: object, command: Command) => {
      if (instanceFile === '-' && solutionFile === '-') {
        throw new BadInput('Only one of the two files can come from standard input.');
      }
      const given = await readJsonFile(instanceFile);
      const claimed = await readJsonFile(solutionFile);
      const { instance } = accepted(terminal, given.name, parseInstance(given.value));
      const { solution } = accepted(terminal, claimed.name, parseSolution(claimed.value));
      const result = checkSolution(instance, solution);
      await present(terminal, { json: sharedOptions(command).json }, result, {
        text: () => checkText(result),
      });
    });
}
