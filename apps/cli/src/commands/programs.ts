import { searchPrograms } from '@matchwright/engine';
import { nextSeason, type SpecialtyId } from '@matchwright/facts';
import { US_STATES } from '@matchwright/inputs';
import { findPrograms } from '@matchwright/inputs/search';
import { type Command, InvalidArgumentError } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { present } from '../present.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { programRows, programsText } from '../views/programs-view.ts';
import { examples, parseCount, parseSpecialty, sharedOptions } from './arguments.ts';

interface ProgramsFlags {
  specialty?: SpecialtyId;
  state?: string;
  text?: string;
  limit?: number;
  csv?: true | string;
}

export function addProgramsCommand(program: Command, terminal: Terminal): void {
  program
    .command('programs')
    .summary('what is known about each program, with year and source')
    .description(
      'Lists programs and what is known about them: each value with its year and source, and for visas our ' +
        'probability that the program sponsors them this season. With few programs, every fact is shown.',
    )
    .option('--specialty <name>', 'only this one: med-peds, internal-medicine or pediatrics', parseSpecialty)
    .option('--state <state>', 'only this state, by its two-letter code', parseState)
    .option('--text <words>', 'only programs with these words in their names, place, specialty or codes')
    .option('--limit <number>', 'at most so many', parseCount)
    .option('--csv [file]', 'programs and facts as CSV, to a file or to standard output')
    .addHelpText(
      'after',
      examples(
        ['matchwright programs --specialty med-peds --state NY', 'Medicine-Pediatrics in New York'],
        ['matchwright programs --text "Grady" --json', 'everything known, as JSON'],
        ['matchwright programs --csv programs.csv', 'all of it, for a spreadsheet'],
      ),
    )
    .action(async (flags: ProgramsFlags, command: Command) => {
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const { specialty, state, text, limit } = flags;
      const found = text ? findPrograms(facts.programs, text) : {};
      const result = searchPrograms(facts, nextSeason(facts, today), { specialty, state, limit, ...found });
      await present(terminal, { json, csv: flags.csv }, result, {
        text: () => programsText(result, terminal.screen),
        rows: () => programRows(result),
      });
    });
}

/** @throws {InvalidArgumentError} for what is no state */
function parseState(word: string): string {
  const code = word.toUpperCase();
  if (Object.hasOwn(US_STATES, code)) return code;
  throw new InvalidArgumentError('Expected the two-letter code of a state, such as NY.');
}
