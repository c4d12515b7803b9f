import type { ListedProgram, ListResult, SpecialtySummary } from '@matchwright/engine';
import type { ListAnswer } from '@matchwright/engine/advice';
import { interviewsWords } from '@matchwright/engine/people';
import type { SpecialtyId } from '@matchwright/facts';
import { type CsvRow, csvProbability } from '../csv.ts';
import { fieldName, SPECIALTY_NAMES, signalName } from '../terminal/labels.ts';
import {
  count,
  dollars,
  peopleWords,
  percent,
  percentSpan,
  percentWithRange,
  range90,
  wholePercent,
} from '../terminal/numbers.ts';
import type { Screen } from '../terminal/screen.ts';
import { type Column, heading, tableLines, wrap } from '../terminal/table.ts';
import { chanceCondition } from './chance-condition.ts';
import { listProof, noteLines } from './list-proof.ts';

/** A program with the name of its signal in its specialty. */
interface Row extends ListedProgram {
  signal: string;
}

const COLUMNS: Column<Row>[] = [
  {
    title: 'Program',
    value: ({ name, pinned }) => (pinned ? `${name} (pinned)` : name),
    smallest: 36,
    least: 12,
  },
  { title: 'City', value: ({ city }) => city, smallest: 8, leaveOut: 4 },
  { title: 'St', value: ({ state }) => state },
  { title: 'Signal', value: ({ signal }) => (signal === 'applied' ? '' : signal) },
  { title: 'Interview', value: ({ interview }) => percent(interview.p), align: 'right' },
  { title: '90% range', value: ({ interview }) => range90(interview), align: 'right' },
  { title: 'Match', value: ({ match }) => percent(match.p), align: 'right' },
  { title: '90% range', value: ({ match }) => range90(match), align: 'right', leaveOut: 5 },
  { title: 'Why', value: ({ reasons }) => reasons.join('; '), smallest: 14, leaveOut: 1 },
  { title: 'To check', value: toCheck, smallest: 10, leaveOut: 3 },
];

/** A policy that is this likely to let the applicant in is not worth a look. */
const AS_GOOD_AS_CERTAIN = 0.975;

function toCheck({ unknown }: ListedProgram): string {
  return unknown
    .filter(({ p }) => p < AS_GOOD_AS_CERTAIN)
    .map(({ field, p }) => `${fieldName(field)} ${wholePercent(p)}`)
    .join(', ');
}

export function listText(result: ListAnswer, screen: Screen): string[] {
  const paragraph = (text: string) => wrap(text, Math.min(screen.width, 100), '  ');
  if (result.programs.length === 0) return emptyList(result, screen, paragraph);
  return [
    ...[...result.certificateNotes, ...result.entryNotes].flatMap(paragraph),
    ...heading(result.noneOpen ? NONE_OPEN : headline(result), screen, screen.style.title),
    ...(result.noneOpen ? paragraph(result.noneOpen) : []),
    ...paragraph(seasonLine(result)),
    ...(result.coupleNote ? paragraph(result.coupleNote) : []),
    '',
    ...programTable(result, screen),
    '',
    ...paragraph('To check: what we do not know for certain, with the chance that it lets you in.'),
    '',
    ...costLines(result).flatMap(paragraph),
    '',
    ...(result.noneOpen ? [] : [...chanceLines(result).flatMap(paragraph), '']),
    ...listProof(result, screen, paragraph),
  ];
}

function emptyList(result: ListResult, screen: Screen, paragraph: (text: string) => string[]): string[] {
  return [
    ...heading(emptyHeadline(result), screen, screen.style.title),
    ...paragraph(seasonLine(result)),
    ...noteLines(result, paragraph),
  ];
}

const NONE_OPEN = 'No program is open to you yet';

function emptyHeadline({ bySpecialty, budget, noneOpen }: ListResult): string {
  if (noneOpen) return NONE_OPEN;
  const specialties = Object.values(bySpecialty);
  if (specialties.length === 0) return 'Your list is empty';
  if (specialties.every(({ eligible }) => eligible === 0)) return 'No program is left to choose from';
  return `No program fits into a budget of ${dollars(budget)}`;
}

function headline({ programs, total, match, ...uncounted }: ListAnswer): string {
  const condition = chanceCondition(uncounted);
  return `${count(programs.length, 'program')} for ${dollars(total)}: ${percent(match.p)} chance to match${condition && `, ${condition}`} (${percentSpan(match.lo90, match.hi90)})`;
}

function seasonLine({ season, projectedFrom }: ListResult): string {
  if (projectedFrom === null) return `ERAS season ${season}.`;
  return `ERAS season ${season}. Its fees, signals and dates are not published yet; those of ${projectedFrom} stand in for them.`;
}

/** One table, cut into a part for each specialty, so that columns stay aligned from part to part. */
function programTable(result: ListResult, screen: Screen): string[] {
  const specialties = Object.entries(result.bySpecialty) as [SpecialtyId, SpecialtySummary][];
  const named = withSignals(result);
  const rows = specialties.flatMap(([id]) => named.filter(({ specialty }) => specialty === id));
  const [header = '', ...lines] = tableLines(rows, COLUMNS, screen);
  let next = 0;
  const parts = specialties.map(([id, summary]) => {
    const own = lines.slice(next, next + result.programs.filter(({ specialty }) => specialty === id).length);
    next += own.length;
    return ['', ...heading(specialtyLine(id, summary), screen, screen.style.accent), ...own];
  });
  return [header, ...parts.flat()];
}

function withSignals({ programs, bySpecialty }: ListResult): Row[] {
  return programs.map((program) => ({
    ...program,
    signal: signalName(program.level, bySpecialty[program.specialty]?.silverAllowed ?? 0),
  }));
}

function specialtyLine(id: SpecialtyId, summary: SpecialtySummary): string {
  const signals =
    summary.silverAllowed > 0
      ? `${summary.gold} of ${summary.goldAllowed} gold and ${summary.silver} of ${summary.silverAllowed} silver signals`
      : `${summary.gold} of ${count(summary.goldAllowed, 'signal')}`;
  const doubt = summary.mayBeClosed > 0 ? `${summary.mayBeClosed} of them may be closed; ` : '';
  const parts = [
    `${count(summary.count, 'program')} of ${summary.eligible} open to you as far as we know (${doubt}${summary.excluded} ruled out)`,
    dollars(summary.cost),
    signals,
    `match in it ${percentWithRange(summary.match)}`,
  ];
  return `${SPECIALTY_NAMES[id]}: ${parts.join(' · ')}`;
}

function costLines({ cost, fixedFees, total, budget }: ListResult): string[] {
  const fixed = fixedFees.map(({ label, amount }) => `${label} ${dollars(amount.value)}`);
  const fees = fixed.length > 0 ? ` + ${dollars(total - cost)} of fixed fees (${fixed.join(', ')})` : '';
  return [
    `Cost: ${dollars(cost)} of application fees${fees} = ${dollars(total)}. Your budget is ${dollars(budget)}.`,
  ];
}

function chanceLines({ match, expectedInterviews, attend }: ListResult): string[] {
  return [
    `Chance to match: ${percent(match.p)}. That is ${peopleWords(match.p)} people like you with this list. ` +
      `It is as likely as not between ${percent(match.lo50)} and ${percent(match.hi50)}, and nine times in ten ` +
      `between ${percent(match.lo90)} and ${percent(match.hi90)}.`,
    `Expect ${interviewsWords(expectedInterviews)}.${attend !== null && expectedInterviews > attend ? ` You can attend ${attend} of them.` : ''}`,
  ];
}

export function listRows(result: ListResult): CsvRow[] {
  return withSignals(result).map((program) => ({
    code: program.code,
    name: program.name,
    city: program.city,
    state: program.state,
    specialty: program.specialty,
    level: program.signal,
    pinned: program.pinned,
    interview: csvProbability(program.interview.p),
    interview_low90: csvProbability(program.interview.lo90),
    interview_high90: csvProbability(program.interview.hi90),
    match: csvProbability(program.match.p),
    match_low90: csvProbability(program.match.lo90),
    match_high90: csvProbability(program.match.hi90),
    reasons: program.reasons.join('; '),
    unknown: program.unknown.map(({ says }) => says).join('; '),
  }));
}
