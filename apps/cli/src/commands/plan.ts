import { existsSync } from 'node:fs';
import type { Schedule } from '@matchwright/engine/advice';
import { planCalendar } from '@matchwright/outputs';
import type { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { BadInput } from '../bad-input.ts';
import { momentOf } from '../clock.ts';
import { present } from '../present.ts';
import { count } from '../terminal/numbers.ts';
import { type Terminal, writeResult } from '../terminal/terminal.ts';
import { planText } from '../views/advice/plan-view.ts';
import { type Asked, askAdvice } from './advice.ts';
import { examples, PROFILE_ARGUMENT } from './arguments.ts';

export function addPlanCommand(program: Command, terminal: Terminal): void {
  program
    .command('plan')
    .summary('everything to do with its dates, as text or as a calendar file')
    .description(
      'Works back from the dates of the season to what you have to do, when to start it, and what is lost when it is ' +
        'late. With --ics, the plan becomes a calendar file; importing a newer one later updates the events.',
    )
    .argument('[profile]', PROFILE_ARGUMENT)
    .option('--ics <file>', 'the plan as a calendar file')
    .option(
      '--season-file <file>',
      'your season file: what it shows as done is done; without a match, nothing follows one',
    )
    .addHelpText(
      'after',
      examples(
        ['matchwright plan me.yaml', 'what is late, what comes next, and every month'],
        ['matchwright plan me.yaml --ics plan.ics', 'for Google, Apple or Outlook calendars'],
        ['matchwright plan me.yaml --today 2027-01-15', 'as of another day'],
      ),
    )
    .action(async (argument: string | undefined, { ics, seasonFile }: Flags, command: Command) => {
      if (ics !== undefined && !/\.ics$/i.test(ics)) {
        throw new BadInput(`--ics ${ics}: expected a file name that ends in .ics.`);
      }
      const asked = await askAdvice(terminal, argument, 'plan', command, seasonFile);
      const { result, facts, shared } = asked;
      if (ics !== undefined) await writeCalendar(terminal, ics, asked);
      if (ics !== undefined && !shared.json) return;
      await present(terminal, { json: shared.json }, result, {
        text: () => planText(result, facts.sources, terminal.screen),
      });
    });
}

interface Flags {
  ics?: string;
  seasonFile?: string;
}

async function writeCalendar(terminal: Terminal, path: string, asked: Asked<Schedule>): Promise<void> {
  const { result: schedule, profile, shared } = asked;
  const text = planCalendar(schedule, {
    stamp: momentOf(shared),
    productVersion: packageFile.version,
    leftOut: profile.plan?.leaveOut ?? [],
  });
  const verb = existsSync(path) ? 'Replaced' : 'Wrote';
  await writeResult(path, text);
  terminal.remark(`${verb} ${path} with ${count(schedule.tasks.length, 'task')}.\n`);
}
