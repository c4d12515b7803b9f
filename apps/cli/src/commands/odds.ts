import { odds } from '@matchwright/engine';
import type { Facts } from '@matchwright/facts';
import { closest, profileContext } from '@matchwright/inputs';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { oddsRows, oddsText } from '../views/odds-view.ts';
import { examples, listOf, PROFILE_ARGUMENT, settleFile, sharedOptions } from './arguments.ts';

interface OddsFlags {
  program?: string[];
  csv?: true | string;
}

export function addOddsCommand(program: Command, terminal: Terminal): void {
  program
    .command('odds')
    .summary('the chance of an interview and of a match at each program')
    .description(
      'Shows, for each program, whether you are eligible, the chance of an interview and of a match there ' +
        'as ranges, and what moves it. With a few programs, each factor is listed.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .option('--program <codes...>', 'only these programs, by NRMP code')
    .option('--csv [file]', 'the odds as CSV, to a file or to standard output')
    .addHelpText(
      'after',
      examples(
        ['matchwright odds me.yaml', 'every program'],
        ['matchwright odds me.yaml --program 1252700C0', 'one program, factor by factor'],
        ['matchwright odds me.yaml --json', 'for another program to read'],
      ),
    )
    .action(async (argument: string | undefined, flags: OddsFlags, command: Command) => {
      const { file, words, csv } = settleFile(
        argument,
        { words: flags.program, csv: flags.csv },
        PROFILE_ARGUMENT,
      );
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const programs = mainCodes(listOf(words), facts, today);
      const { name, profile } = await readProfile(terminal, file, facts, today);
      const result = namingFile(name, () =>
        withProgress(terminal.isWatched === true, () =>
          odds(profile, facts, programs.length > 0 ? { programs } : {}),
        ),
      );
      await present(terminal, { json, csv }, result, {
        text: () => oddsText(result, facts.sources, terminal.screen),
        rows: () => oddsRows(result),
      });
    });
}

/** Codes of tracks stand for their program. @throws {BadInput} for a code that no program has */
function mainCodes(codes: readonly string[], facts: Facts, today: string): string[] {
  const { programCode } = profileContext(facts, today);
  const found = codes.map((code) => {
    const main = programCode?.(code.toUpperCase());
    if (main) return main;
    const near = closest(
      code,
      facts.programs.map((program) => program.code),
    );
    const hint = near ? `Did you mean ${near}?` : '`matchwright programs --text NAME` finds codes.';
    throw new BadInput(`--program ${code}: no program has this NRMP code. ${hint}`);
  });
  return [...new Set(found)];
}
