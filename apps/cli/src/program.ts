import { Command } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { parseToday } from './clock.ts';
import { examples } from './commands/arguments.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addCheckSolutionCommand } from './commands/check-solution.ts';
import { addFactsCommand } from './commands/facts.ts';
import { addGuideCommand } from './commands/guide.ts';
import { addListCommand } from './commands/list.ts';
import { addOddsCommand } from './commands/odds.ts';
import { addPlanCommand } from './commands/plan.ts';
import { addPostMatchCommand } from './commands/postmatch.ts';
import { addProgramsCommand } from './commands/programs.ts';
import { addRankCommand } from './commands/rank.ts';
import { addReviewCommand } from './commands/review.ts';
import { addSeasonCommand } from './commands/season.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSoapCommand } from './commands/soap.ts';
import { addSolveCommand } from './commands/solve.ts';
import { addStableMatchCommand } from './commands/stable-match.ts';
import { addVerifyFirstCommand } from './commands/verify-first.ts';
import { addWhatIfCommand } from './commands/whatif.ts';
import type { Terminal } from './terminal/terminal.ts';

export function buildProgram(terminal: Terminal): Command {
  const program = new Command('matchwright')
    .description(
      'Plans a United States residency application: your odds as ranges, the best list of programs under a ' +
        'budget, and a proof of it. Everything is computed on this device.',
    )
    .version(packageFile.version)
    .option('--json', 'print one JSON document and nothing else')
    .option('--today <date>', 'plan as of this day, YYYY-MM-DD (default: today)', parseToday)
    .option('--facts <folder>', 'use the fact files of this folder instead of our own')
    .configureHelp({
      showGlobalOptions: true,
      ...(terminal.screen.isTerminal ? { helpWidth: terminal.screen.width } : {}),
    })
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.remark })
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['matchwright list examples/reference.yaml', 'the list for an example profile'],
        ['matchwright serve', 'the app in your browser'],
        ['matchwright help list', 'everything about one command'],
      ),
    );
  for (const add of [
    addListCommand,
    addOddsCommand,
    addWhatIfCommand,
    addVerifyFirstCommand,
    addAuditCommand,
    addPlanCommand,
    addGuideCommand,
    addSeasonCommand,
    addRankCommand,
    addSoapCommand,
    addPostMatchCommand,
    addProgramsCommand,
    addReviewCommand,
    addSolveCommand,
    addCheckSolutionCommand,
    addStableMatchCommand,
    addFactsCommand,
    addServeCommand,
  ]) {
    add(program, terminal);
  }
  // Set on the commands too: each copies its parent's settings only when it is made, and these came before.
  for (const command of program.commands)
    command.showHelpAfterError(`(matchwright help ${command.name()} shows its options)`);
  return program;
}
