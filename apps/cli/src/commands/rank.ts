import { rankOrder, seasonOutlook } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { readRankListFile } from '../read-season.ts';
import { dayOfSeason } from '../season-day.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { rankText } from '../views/rank-view.ts';
import { examples, settleFile, sharedOptions } from './arguments.ts';

const LIST_ARGUMENT = 'rank order list or season (YAML or JSON), or - for standard input';

export function addRankCommand(program: Command, terminal: Terminal): void {
  program
    .command('rank')
    .summary('your rank order list: the chance by its length, and whether the order is your own')
    .description(
      'Works out the chance to match with the first program of your list, the first two, and so on, and where you would ' +
        'land. Checks your comparisons for circles, names what to ask before you rank a place, and when to certify.',
    )
    .argument('[list]', LIST_ARGUMENT)
    .option('--profile <file>', 'your profile (default: an average applicant)')
    .addHelpText(
      'after',
      examples(
        ['matchwright rank examples/ranklist.yaml --profile examples/reference.yaml', 'an example list'],
        ['matchwright rank mine.yaml --json', 'for another program to read'],
      ),
    )
    .action(async (argument: string | undefined, flags: { profile?: string }, command: Command) => {
      const { file } = settleFile(argument, {}, LIST_ARGUMENT);
      const shared = sharedOptions(command);
      const { json, today, factsFrom } = shared;
      const facts = factsOnDisk(factsFrom);
      const { name, list, log } = await readRankListFile(terminal, file, facts, today);
      const profile =
        flags.profile === undefined
          ? null
          : (await readProfile(terminal, flags.profile, facts, today)).profile;
      const season = list.season ?? profile?.season ?? profileContext(facts, today).nextSeason();
      const seasonal = forSeason(facts, season);
      const day = dayOfSeason(shared, seasonal);
      const person = profile && { ...profile, season };
      const result = namingFile(name, () => rankOrder(person, list, seasonal, day));
      // The season beside its list, as on the page of the list.
      const beside = person && log ? seasonOutlook(person, log, seasonal, day, list).list : null;
      await present(terminal, { json }, beside ? { ...result, beside } : result, {
        text: () => rankText(result, terminal.screen, beside?.saysThere),
      });
    });
}
