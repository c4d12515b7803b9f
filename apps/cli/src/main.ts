import { CommanderError } from 'commander';
import { BadInput } from './bad-input.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal/terminal.ts';

const SUCCESS = 0;
const DEFECT = 1;
const BAD_INPUT = 2;

/** Runs one command line and returns its exit code. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const program = buildProgram(terminal);
    if (words.length === 0) {
      program.outputHelp();
      return SUCCESS;
    }
    await program.parseAsync([...words], { from: 'user' });
    return SUCCESS;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? SUCCESS : BAD_INPUT;
    if (problem instanceof BadInput) {
      terminal.remark(`${problem.message}\n`);
      return BAD_INPUT;
    }
    terminal.remark(defectMessage(problem, terminal));
    return DEFECT;
  }
}

function defectMessage(problem: unknown, { environment }: Terminal): string {
  const says = problem instanceof Error ? problem.message : String(problem);
  if (environment.MATCHWRIGHT_DEBUG) return `${problem instanceof Error ? problem.stack : says}\n`;
  return `Something is wrong inside Matchwright: ${says}\nSet MATCHWRIGHT_DEBUG=1 to see where, and please report it.\n`;
}
