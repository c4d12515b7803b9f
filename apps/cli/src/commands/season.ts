import { seasonOutlook } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { readSeasonFile } from '../read-season.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { seasonText } from '../views/season-view.ts';
import { examples, settleFile, sharedOptions } from './arguments.ts';

export const SEASON_ARGUMENT = 'season file (YAML or JSON), or - for standard input';
export const PROFILE_OPTION = 'the profile that the season was planned with';

export function addSeasonCommand(program: Command, terminal: Terminal): void {
  program
    .command('season')
    .summary('the season so far: invitations beside what was expected, and your chance from here')
    .description(
      'Sets your invitations beside what the odds expected by this day, with ranges, and works out your chance to match ' +
        'from here: each invitation, each refusal and each silence says something about the other programs.',
    )
    .argument('[season]', SEASON_ARGUMENT)
    .option('--profile <file>', PROFILE_OPTION)
    .addHelpText(
      'after',
      examples(
        ['matchwright season examples/season.yaml --profile examples/reference.yaml', 'an example season'],
        ['matchwright season me-season.yaml --profile me.yaml --today 2027-11-20', 'as of another day'],
      ),
    )
    .action(async (argument: string | undefined, flags: { profile?: string }, command: Command) => {
      const { file } = settleFile(argument, {}, SEASON_ARGUMENT);
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const { name, log } = await readSeasonFile(terminal, file, facts, today);
      const { profile } = await readProfile(terminal, profileNamed(flags.profile), facts, today);
      const season = log.season ?? profile.season;
      const result = namingFile(name, () =>
        seasonOutlook({ ...profile, season }, log, forSeason(facts, season), today),
      );
      await present(terminal, { json }, result, { text: () => seasonText(result, terminal.screen) });
    });
}

/** @throws {BadInput} when it is missing */
export function profileNamed(path: string | undefined): string {
  if (path !== undefined) return path;
  throw new BadInput('--profile is missing: name the profile that the season was planned with.');
}
