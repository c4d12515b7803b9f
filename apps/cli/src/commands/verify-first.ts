import { verifyFirst } from '@matchwright/engine';
import { forSeason } from '@matchwright/facts';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verifyFirstText } from '../views/verify-first-view.ts';
import { examples, PROFILE_ARGUMENT, parseCount, settleFile, sharedOptions } from './arguments.ts';

export function addVerifyFirstCommand(program: Command, terminal: Terminal): void {
  program
    .command('verify-first')
    .summary('the unknown facts that are worth looking up before you pay')
    .description(
      'Names the policies we do not know, ordered by what knowing them is worth to your plan, with where to look. ' +
        'Each is planned anew with either answer.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .option('--limit <count>', 'at most so many (default: 12)', parseCount)
    .addHelpText(
      'after',
      examples(
        ['matchwright verify-first me.yaml', 'the twelve that matter'],
        ['matchwright verify-first me.yaml --limit 3', 'the first three'],
      ),
    )
    .action(async (argument: string | undefined, { limit }: { limit?: number }, command: Command) => {
      const { file } = settleFile(argument, {}, PROFILE_ARGUMENT);
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const { name, profile } = await readProfile(terminal, file, facts, today);
      const result = namingFile(name, () =>
        verifyFirst(profile, forSeason(facts, profile.season), { today, limit }),
      );
      await present(terminal, { json }, result, { text: () => verifyFirstText(result, terminal.screen) });
    });
}
