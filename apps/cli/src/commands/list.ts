import { listAnswer } from '@matchwright/engine/advice';
import { forSeason } from '@matchwright/facts';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { listRows, listText } from '../views/list-view.ts';
import {
  examples,
  PROFILE_ARGUMENT,
  parseDollars,
  readSpecialties,
  settleFile,
  sharedOptions,
} from './arguments.ts';

interface ListFlags {
  budget?: number;
  specialty?: string[];
  frontier?: boolean;
  csv?: true | string;
}

export function addListCommand(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .summary('the best list of programs under a budget, with its proof')
    .description(
      'Finds the list of programs and signals that gives the best chance to match under your budget, ' +
        'with ranges, reasons, fees, and a proof that no other list under the budget does better.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .option(
      '--budget <dollars>',
      'US dollars for application fees (default: the budget of the profile)',
      parseDollars,
    )
    .option('--specialty <names...>', 'only these: med-peds, internal-medicine, pediatrics')
    .option('--frontier', 'also the best chance at every other budget')
    .option('--csv [file]', 'the programs as CSV, to a file or to standard output')
    .addHelpText(
      'after',
      examples(
        ['matchwright list examples/reference.yaml', 'the list for a profile'],
        ['matchwright list me.yaml --budget 1200', 'with another budget'],
        ['matchwright list me.yaml --specialty med-peds', 'one specialty only'],
        ['matchwright list me.yaml --csv list.csv', 'for a spreadsheet'],
      ),
    )
    .action(async (argument: string | undefined, flags: ListFlags, command: Command) => {
      const { file, words, csv } = settleFile(
        argument,
        { words: flags.specialty, csv: flags.csv },
        PROFILE_ARGUMENT,
      );
      const { json, today, factsFrom } = sharedOptions(command);
      const specialties = readSpecialties(words);
      const facts = factsOnDisk(factsFrom);
      const { name, profile } = await readProfile(terminal, file, facts, today);
      const options = { budget: flags.budget, specialties, frontier: flags.frontier, today };
      const result = namingFile(name, () =>
        withProgress(terminal.isWatched === true, () =>
          listAnswer(profile, forSeason(facts, profile.season), options),
        ),
      );
      await present(terminal, { json, csv }, result, {
        text: () => listText(result, terminal.screen),
        rows: () => listRows(result),
      });
    });
}
