import type { Command } from 'commander';
import { present } from '../present.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { auditText } from '../views/advice/audit-view.ts';
import { askAdvice } from './advice.ts';
import { examples, PROFILE_ARGUMENT } from './arguments.ts';

export function addAuditCommand(program: Command, terminal: Terminal): void {
  program
    .command('audit')
    .summary('where you stand: risks, strengths, and what to do about each')
    .description(
      'Reads your profile as an advisor would: the risks with what each one closes, what speaks for you, what is ' +
        'missing, and the cheapest repair with its last day. Every figure has its source.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .option(
      '--season-file <file>',
      'your season file: what it shows as done is no task, and what nothing changes any more comes last',
    )
    .addHelpText(
      'after',
      examples(
        ['matchwright audit examples/reference.yaml', 'an example profile'],
        ['matchwright audit me.yaml --today 2027-06-01', 'as of another day'],
        ['matchwright audit me.yaml --json', 'for another program to read'],
      ),
    )
    .action(
      async (argument: string | undefined, { seasonFile }: { seasonFile?: string }, command: Command) => {
        const { result, facts, shared } = await askAdvice(terminal, argument, 'audit', command, seasonFile);
        await present(terminal, { json: shared.json }, result, {
          text: () => auditText(result, facts.sources, terminal.screen),
        });
      },
    );
}
