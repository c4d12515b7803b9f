import { whatIfAnswer } from '@matchwright/engine/advice';
import { forSeason } from '@matchwright/facts';
import { describeIssues, profileContext, setFields } from '@matchwright/inputs';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { dayOfPlan } from '../season-day.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { whatIfText } from '../views/what-if-view.ts';
import { examples, PROFILE_ARGUMENT, settleFile, sharedOptions } from './arguments.ts';

interface WhatIfFlags {
  set?: string[];
}

export function addWhatIfCommand(program: Command, terminal: Terminal): void {
  program
    .command('whatif')
    .summary('what would change your chance to match, and by how much')
    .description(
      'Ranks what you could still do by what it would gain, with ranges, cost and months. With --set, shows what ' +
        'changes of your own would do. Then it sets this season beside a season later. Every line is a new plan with its own best list.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .option(
      '--set <path=value>',
      'change one field, such as budget=3000 or exams[2].score=240; repeat it for more',
      (word: string, before: string[] = []) => [...before, word],
    )
    .addHelpText(
      'after',
      examples(
        ['matchwright whatif me.yaml', 'what could help, best first'],
        ['matchwright whatif me.yaml --set budget=3000', 'one change'],
        ['matchwright whatif me.yaml --set season=2029 --set visa.needed=false', 'several at once'],
      ),
    )
    .action(async (argument: string | undefined, { set }: WhatIfFlags, command: Command) => {
      const { file } = settleFile(argument, {}, PROFILE_ARGUMENT);
      const shared = sharedOptions(command);
      const { json, today, factsFrom } = shared;
      const facts = factsOnDisk(factsFrom);
      const { name, profile } = await readProfile(terminal, file, facts, today);
      const reading = set && setFields(profile, set, profileContext(facts, today));
      if (reading && !reading.ok) throw new BadInput(describeIssues(reading.issues, '--set'));
      const seasonal = forSeason(facts, profile.season);
      const day = dayOfPlan(shared, seasonal);
      const options = { today: day, changed: reading?.profile, says: set?.join(', ') };
      const result = namingFile(name, () => whatIfAnswer(profile, seasonal, options));
      await present(terminal, { json }, result, { text: () => whatIfText(result, terminal.screen) });
    });
}
