import { interviewCalendar, seasonOutlook } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { interviewCalendarFile } from '@matchwright/outputs';
import type { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { BadInput } from '../bad-input.ts';
import { momentOf } from '../clock.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { importSeason } from '../import-season.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { listIn, readSeasonFile } from '../read-season.ts';
import { dayOfSeason } from '../season-day.ts';
import { count } from '../terminal/numbers.ts';
import { type Terminal, writeResult } from '../terminal/terminal.ts';
import { seasonText } from '../views/season-view.ts';
import { examples, settleFile, sharedOptions } from './arguments.ts';

export const SEASON_ARGUMENT = 'season file (YAML or JSON), or - for standard input';
export const PROFILE_OPTION = 'the profile that the season was planned with';

interface SeasonFlags {
  profile?: string;
  ics?: string;
  import?: string;
  save?: string;
}

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
    .option('--ics <file>', 'interviews, answers that are due and notes of thanks as a calendar file')
    .option(
      '--import <table>',
      'add the applications of a table (CSV, TSV or XLSX) and write the season file',
    )
    .option('--save <file>', 'with --import: the season file to write (default: standard output)')
    .addHelpText(
      'after',
      examples(
        ['matchwright season examples/season.yaml --profile examples/reference.yaml', 'an example season'],
        ['matchwright season mine.yaml --profile me.yaml --today 2027-11-20', 'as of another day'],
        ['matchwright season mine.yaml --profile me.yaml --ics interviews.ics', 'for your calendar'],
        ['matchwright season mine.yaml --import table.csv --save mine.yaml', 'a table becomes a season'],
      ),
    )
    .action(async (argument: string | undefined, flags: SeasonFlags, command: Command) => {
      const { profile: path, ics } = flags;
      if (flags.import !== undefined) {
        const { json, today, factsFrom } = sharedOptions(command);
        const wish = { table: flags.import, season: argument, save: flags.save, json };
        return importSeason(terminal, wish, factsOnDisk(factsFrom), today);
      }
      if (flags.save !== undefined) throw new BadInput('--save goes with --import: name the table, too.');
      if (ics !== undefined && !/\.ics$/i.test(ics)) {
        throw new BadInput(`--ics ${ics}: expected a file name that ends in .ics.`);
      }
      const { file } = settleFile(argument, {}, SEASON_ARGUMENT);
      const shared = sharedOptions(command);
      const { json, today } = shared;
      const facts = factsOnDisk(shared.factsFrom);
      const { name, log } = await readSeasonFile(terminal, file, facts, today);
      const { profile } = await readProfile(terminal, profileNamed(path), facts, today);
      const season = log.season ?? profile.season;
      const stamp = momentOf(shared);
      const result = namingFile(name, () => {
        const seasonal = forSeason(facts, season);
        const outlook = seasonOutlook(
          { ...profile, season },
          log,
          seasonal,
          dayOfSeason(shared, seasonal),
          listIn(log, facts, today),
        );
        return { ...outlook, calendar: interviewCalendar(log, seasonal, stamp) };
      });
      if (ics !== undefined) {
        const options = { season, stamp, productVersion: packageFile.version, ownZone: log.zone };
        await writeResult(ics, interviewCalendarFile(result.calendar, options));
        const { interviews, days } = result.calendar;
        const written = interviews.length + days.filter(({ isOff }) => !isOff).length;
        terminal.remark(`Wrote ${ics} with ${count(written, 'interview')}.\n`);
        if (!json) return;
      }
      await present(terminal, { json }, result, {
        text: () => seasonText(result, terminal.screen, log.zone),
      });
    });
}

/** @throws {BadInput} when it is missing */
export function profileNamed(path: string | undefined): string {
  if (path !== undefined) return path;
  throw new BadInput('--profile is missing: name the profile that the season was planned with.');
}
