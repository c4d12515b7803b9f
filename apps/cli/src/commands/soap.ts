import { weekClock } from '@matchwright/engine/match-week';
import { soapGuide } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import type { Command } from 'commander';
import { parseMoment } from '../clock.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { readSeasonFile } from '../read-season.ts';
import { dayOfSeason, easternClock } from '../season-day.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { soapText } from '../views/soap-view.ts';
import { examples, settleFile, sharedOptions } from './arguments.ts';
import { PROFILE_OPTION, profileNamed, SEASON_ARGUMENT } from './season.ts';

export function addSoapCommand(program: Command, terminal: Terminal): void {
  program
    .command('soap')
    .summary('SOAP, the offers to unmatched people: readiness, limits, hour by hour')
    .description(
      'Shows whether you may take part in SOAP, what to have ready before Match Week, its limits, the week hour by hour, ' +
        'and whom you may contact when.',
    )
    .argument('[season]', SEASON_ARGUMENT)
    .option('--profile <file>', PROFILE_OPTION)
    .option(
      '--now <moment>',
      'mark what is over, what is on and what comes next at this moment, such as 2027-03-18T13:30Z ' +
        '(default: now; with --today, that day)',
      parseMoment,
    )
    .addHelpText(
      'after',
      examples(
        ['matchwright soap examples/season.yaml --profile examples/reference.yaml', 'an example season'],
        ['matchwright soap mine.yaml --profile me.yaml --json', 'for another program to read'],
        [
          'matchwright soap mine.yaml --profile me.yaml --now 2027-03-18T09:30-04:00',
          'where the week stands',
        ],
      ),
    )
    .action(async (argument: string | undefined, flags: Flags, command: Command) => {
      const { file } = settleFile(argument, {}, SEASON_ARGUMENT);
      const shared = sharedOptions(command);
      const clock = easternClock(shared, flags.now);
      // A moment that was given sets the day, unless the day was given, too.
      const today = flags.now !== undefined && shared.isDeviceDay ? clock.date : shared.today;
      const facts = factsOnDisk(shared.factsFrom);
      const { name, log } = await readSeasonFile(terminal, file, facts, today);
      const { profile } = await readProfile(terminal, profileNamed(flags.profile), facts, today);
      const season = log.season ?? profile.season;
      const seasonal = forSeason(facts, season);
      const day = dayOfSeason({ ...shared, today }, seasonal, clock);
      const guide = namingFile(name, () => soapGuide(profile, log, seasonal, day));
      const result = { ...guide, clock, week: weekClock(guide.hours, clock), zone: log.zone ?? null };
      await present(terminal, shared, result, { text: () => soapText(result, terminal.screen) });
    });
}

interface Flags {
  profile?: string;
  now?: string;
}
