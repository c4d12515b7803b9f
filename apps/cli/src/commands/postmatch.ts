import { postMatch, seasonsOf } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { readSeasonFile } from '../read-season.ts';
import { dayOfSeason } from '../season-day.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { postMatchText } from '../views/postmatch-view.ts';
import { examples, settleFile, sharedOptions } from './arguments.ts';
import { PROFILE_OPTION, profileNamed, SEASON_ARGUMENT } from './season.ts';

export function addPostMatchCommand(program: Command, terminal: Terminal): void {
  program
    .command('postmatch')
    .summary('a season looked back on: where it broke, and what repairs it')
    .description(
      'Compares your applications, interviews and ranks with what the odds expected, says where the season broke beyond ' +
        'chance or that the numbers are too small to tell, and plans what to repair before the next one. Totals are enough.',
    )
    .argument('[season]', SEASON_ARGUMENT)
    .option('--profile <file>', PROFILE_OPTION)
    .addHelpText(
      'after',
      examples(
        ['matchwright postmatch examples/season.yaml --profile examples/reference.yaml', 'an example season'],
        ['matchwright postmatch mine.yaml --profile me.yaml --json', 'for another program to read'],
      ),
    )
    .action(async (argument: string | undefined, flags: { profile?: string }, command: Command) => {
      const { file } = settleFile(argument, {}, SEASON_ARGUMENT);
      const shared = sharedOptions(command);
      const { json, today, factsFrom } = shared;
      const facts = factsOnDisk(factsFrom);
      const { name, log } = await readSeasonFile(terminal, file, facts, today);
      const { profile } = await readProfile(terminal, profileNamed(flags.profile), facts, today);
      const { season, next } = seasonsOf(profile, log);
      const result = namingFile(name, () => {
        const of = { season: forSeason(facts, season), next: forSeason(facts, next) };
        const day = dayOfSeason(shared, of.season);
        return withProgress(terminal.isWatched === true, () => postMatch(profile, log, of, day));
      });
      await present(terminal, { json }, result, {
        text: () => postMatchText(result, terminal.screen),
      });
    });
}
