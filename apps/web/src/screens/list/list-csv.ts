import type { ListResult } from '@matchwright/engine';
import Papa from 'papaparse';
import { phrases } from '../../text/phrases.ts';
import { groupedPrograms, inDoubt, levelWord } from './list-figures.ts';

/** Byte order mark: without it Excel reads accented names wrongly. */
const UTF8_MARK = '\uFEFF';

/** The list as a spreadsheet; cells that a spreadsheet would run as formulas are defused. */
export function listCsv(result: ListResult): string {
  const rows = groupedPrograms(result.programs).flatMap((group) =>
    group.programs.map((program) => ({
      code: program.code,
      program: program.name,
      city: program.city,
      state: program.state,
      specialty: phrases.list.specialty[program.specialty],
      level: levelWord(result, program.specialty, program.level),
      interview: rounded(program.interview.p),
      interview_low_90: rounded(program.interview.lo90),
      interview_high_90: rounded(program.interview.hi90),
      match: rounded(program.match.p),
      match_low_90: rounded(program.match.lo90),
      match_high_90: rounded(program.match.hi90),
      pinned: program.pinned ? 'yes' : 'no',
      why: program.reasons.join('; '),
      unknown: inDoubt(program)
        .map((unknown) => unknown.says)
        .join(' '),
    })),
  );
  return UTF8_MARK + Papa.unparse(rows, { escapeFormulae: true });
}

function rounded(p: number): string {
  return p.toFixed(4);
}
