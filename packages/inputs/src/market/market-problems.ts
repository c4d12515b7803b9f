import { type Issue, type Path, wrongValue } from '../issue.ts';
import { couplesProblems, memberNames } from './couples-problems.ts';
import { Findings } from './findings.ts';
import { isPlainGroup } from './market-shape.ts';
import { checkRankedNames, type Known } from './ranked-names.ts';

/** Everything wrong inside the frame of a market, as far as it is shown. */
export function marketProblems(raw: unknown): Issue[] {
  if (!isPlainGroup(raw)) return [];
  const findings = new Findings();
  const applicants = isPlainGroup(raw.applicants) ? raw.applicants : null;
  const programs = isPlainGroup(raw.programs) ? raw.programs : null;
  const couples = Array.isArray(raw.couples) ? raw.couples : [];
  const members = memberNames(raw.couples);
  const known: { programs: Known; applicants: Known } = {
    programs: { names: programs && new Set(Object.keys(programs)), what: 'a program', plural: 'programs' },
    applicants: {
      names: applicants && members && new Set([...Object.keys(applicants), ...members]),
      what: 'an applicant',
      plural: 'applicants',
    },
  };
  for (const [name, list] of entriesOf(applicants, 'applicants', findings))
    checkRankedNames(list, ['applicants', name], known.programs, findings);
  for (const [name, program] of entriesOf(programs, 'programs', findings))
    checkProgram(program, ['programs', name], known.applicants, findings);
  couplesProblems(couples, applicants ?? {}, known.programs, findings);
  return findings.all;
}

function* entriesOf(
  group: Record<string, unknown> | null,
  field: string,
  findings: Findings,
): Generator<[string, unknown]> {
  for (const name of Object.keys(group ?? {})) {
    if (findings.isFull) return;
    if (name === '')
      findings.add(wrongValue([field, name], 'a name that is not empty', name, 'Give it a name.'));
    yield [name, group?.[name]];
  }
}

function checkProgram(program: unknown, place: Path, applicants: Known, findings: Findings): void {
  if (!isPlainGroup(program)) {
    findings.add(wrongValue(place, 'an object with `quota` and `ranks`', program, 'Correct this program.'));
    return;
  }
  const { quota } = program;
  if (!(Number.isSafeInteger(quota) && (quota as number) >= 0)) {
    const advice = 'The quota is how many people the program takes.';
    findings.add(wrongValue([...place, 'quota'], 'a whole number of positions, 0 or more', quota, advice));
  }
  checkRankedNames(program.ranks, [...place, 'ranks'], applicants, findings);
}
