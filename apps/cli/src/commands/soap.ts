import { soapGuide } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { readSeasonFile } from '../read-season.ts';
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
    .addHelpText(
      'after',
      examples(
        ['matchwright soap examples/season.yaml --profile examples/reference.yaml', 'an example season'],
        ['matchwright soap mine.yaml --profile me.yaml --json', 'for another program to read'],
      ),
    )
    .action(async (argument: string | undefined, flags: { profile?: string }, command: Command) => {
      const { file } = settleFile(argument, {}, SEASON_ARGUMENT);
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const { name, log } = await readSeasonFile(terminal, file, facts, today);
      const { profile } = await readProfile(terminal, profileNamed(flags.profile), facts, today);
      const season = log.season ?? profile.season;
      const result = namingFile(name, () => soapGuide(profile, log, forSeason(facts, season), today));
      await present(terminal, { json }, result, { text: () => soapText(result, terminal.screen) });
    });
}
