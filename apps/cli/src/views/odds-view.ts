import type { OddsResult, ProgramOdds } from '@matchwright/engine';
import type { Facts } from '@matchwright/facts';
import { type CsvRow, csvProbability } from '../csv.ts';
import { fieldName, SPECIALTY_NAMES } from '../terminal/labels.ts';
import { count, percent, range90, wholePercent } from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';

/** Up to this many programs are taken apart factor by factor. */
const MOST_IN_DETAIL = 5;

const COLUMNS: Column<ProgramOdds>[] = [
  { title: 'Code', value: ({ code }) => code, leaveOut: 1 },
  { title: 'Program', value: ({ name }) => name, smallest: 22, least: 12 },
  { title: 'City', value: ({ city }) => city, smallest: 8, leaveOut: 3 },
  { title: 'St', value: ({ state }) => state },
  { title: 'Specialty', value: ({ specialty }) => SPECIALTY_NAMES[specialty], smallest: 8, leaveOut: 2 },
  { title: 'Interview', value: ({ interview }) => percent(interview.p), align: 'right' },
  { title: '90% range', value: ({ interview }) => range90(interview), align: 'right' },
  { title: 'Match', value: ({ match }) => percent(match.p), align: 'right' },
  { title: '90% range', value: ({ match }) => range90(match), align: 'right', leaveOut: 4 },
  {
    title: 'Not certain',
    value: ({ unknown }) =>
      unknown.map(({ field, p }) => `${fieldName(field)} ${wholePercent(p)}`).join(', '),
    smallest: 10,
    leaveOut: 5,
  },
];

export function oddsText(
  { season, programs, notes }: OddsResult,
  sources: Facts['sources'],
  screen: Screen,
): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, 100), '  ');
  const eligible = programs.filter((program) => program.eligible);
  const excluded = programs.filter((program) => !program.eligible);
  const sorted = eligible.toSorted((a, b) => b.interview.p - a.interview.p || (a.code < b.code ? -1 : 1));
  return [
    ...heading(
      `Season ${season}: ${count(eligible.length, 'program')} open to you as far as we know, ${excluded.length} ruled out`,
      screen,
      screen.style.title,
    ),
    ...paragraph(inDoubtWords(eligible)),
    '',
    ...(sorted.length > 0 ? tableLines(sorted, COLUMNS, screen) : []),
    ...(programs.length <= MOST_IN_DETAIL ? eligible.flatMap((program) => factorLines(program, screen)) : []),
    ...excludedLines(excluded, sources, paragraph),
    ...(notes.length > 0 ? ['', ...notes.flatMap(paragraph)] : []),
  ];
}

function inDoubtWords(eligible: readonly ProgramOdds[]): string {
  const n = eligible.filter((program) => program.mayBeClosed).length;
  if (n === 0) return 'None of them stated a rule that you break.';
  return `${n} of them may be closed to you: ${n === 1 ? 'its statement is' : 'their statements are'} old or undated.`;
}

/** Said once under each account, because few people know odds. The scale on which they add up stays in the JSON. */
const ODDS_WORDS =
  'Odds are chances to one: odds of 0.25 are a chance of 1 in 5. The first line is where you start. Each line ' +
  'below multiplies it: ×0.5 halves your odds, ×2 doubles them.';

/** ×0.5 halves the odds; small factors keep two digits that say something. */
const multiple = (logOdds: number): string => Number(Math.exp(logOdds).toPrecision(2)).toString();

type Factor = ProgramOdds['factors'][number];

function factorLines({ name, code, factors, unknown }: ProgramOdds, screen: Screen): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, 100), '  ', '  ');
  const oddsOf = (row: Factor) => `${row === factors[0] ? '' : '×'}${multiple(row.logOdds)}`;
  const columns: Column<Factor>[] = [
    { title: '  What moves the odds', value: (row) => `  ${row.name}`, smallest: 20 },
    { title: 'Odds', value: oddsOf, align: 'right' },
  ];
  return [
    '',
    ...heading(`${name} (${code})`, screen, screen.style.accent),
    ...tableLines(factors, columns, screen),
    ...paragraph(ODDS_WORDS),
    ...unknown.flatMap(({ says }) => paragraph(says)),
  ];
}

function excludedLines(
  excluded: ProgramOdds[],
  sources: Facts['sources'],
  paragraph: (text: string) => string[],
): string[] {
  if (excluded.length === 0) return [];
  const lines = excluded.map(({ code, name, state, excluded: reason }) => {
    const source = reason?.source
      ? ` [${sources[reason.source]?.title ?? reason.source}, ${reason.year ?? 'undated'}]`
      : '';
    return `${code} ${name}, ${state}: ${reason?.says ?? 'not eligible'}${source}`;
  });
  return ['', 'Ruled out:', ...lines.flatMap(paragraph)];
}

export function oddsRows({ programs }: OddsResult): CsvRow[] {
  return programs.map((program) => ({
    code: program.code,
    name: program.name,
    city: program.city,
    state: program.state,
    specialty: program.specialty,
    eligible: program.eligible,
    interview: csvProbability(program.interview.p),
    interview_low50: csvProbability(program.interview.lo50),
    interview_high50: csvProbability(program.interview.hi50),
    interview_low90: csvProbability(program.interview.lo90),
    interview_high90: csvProbability(program.interview.hi90),
    match: csvProbability(program.match.p),
    match_low50: csvProbability(program.match.lo50),
    match_high50: csvProbability(program.match.hi50),
    match_low90: csvProbability(program.match.lo90),
    match_high90: csvProbability(program.match.hi90),
    excluded_rule: program.excluded?.rule ?? null,
    excluded_because: program.excluded?.says ?? null,
    excluded_source: program.excluded?.source ?? null,
    excluded_year: program.excluded?.year ?? null,
    unknown: program.unknown.map(({ says }) => says).join('; '),
  }));
}
