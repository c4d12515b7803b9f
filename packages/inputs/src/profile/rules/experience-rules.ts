import { firstDay, lastDay, monthsBetween } from '../../iso-date.ts';
import { conflict, formatPath, type Path } from '../../issue.ts';
import type { ProfileContext } from '../profile-context.ts';
import type { Experience } from '../profile-schema.ts';
import type { Report } from '../report.ts';
import type { Candidate } from '../salvage.ts';

/** Periods must run forwards; months not given follow from the dates, up to today while still going on. */
export function settleExperience(
  candidate: Candidate,
  context: ProfileContext,
  report: Report,
): Experience[] {
  return candidate.profile.experience.map((entry, index) => {
    const place: Path = ['experience', candidate.position('experience', index)];
    const forwards = checkPeriod(entry, place, report);
    const counted = countedMonths(entry, context.today);
    askAboutLength(entry, place, candidate.profile.school.graduated, context, report);
    if (!forwards || counted === null) return entry;
    if (entry.months === undefined) return { ...entry, months: counted };
    if (entry.months > counted + 1) {
      report.warnings.push(
        `${formatPath(place)}.months is ${entry.months}, but its dates cover about ${counted} months. The months ` +
          'given are used.',
      );
    }
    return entry;
  });
}

/** Without dates, months that are more than all the time since graduation are asked about; they still count. */
function askAboutLength(
  { from, months }: Experience,
  place: Path,
  graduated: number | undefined,
  { today }: ProfileContext,
  report: Report,
): void {
  if (from !== undefined || months === undefined || graduated === undefined) return;
  if (graduated >= Number(today.slice(0, 4))) return;
  const since = Math.ceil(monthsBetween(`${graduated}-01`, today));
  if (months <= since) return;
  report.warnings.push(
    `${formatPath(place)}.months is ${months}, but you graduated in ${graduated}, at most ${since} months ago. Is that right? ` +
      'The months given are used.',
  );
}

/** Months that the dates alone give, null when they do not say. */
export function countedMonths(entry: Experience, today: string): number | null {
  if (entry.from === undefined) return null;
  const end = entry.to ?? today;
  return firstDay(entry.from) > lastDay(end) ? 0 : Math.min(720, monthsBetween(entry.from, end));
}

export function checkGaps(candidate: Candidate, report: Report): void {
  candidate.profile.gaps.forEach((gap, index) => {
    checkPeriod(gap, ['gaps', candidate.position('gaps', index)], report);
  });
}

function checkPeriod(
  period: { from?: string | undefined; to?: string | undefined },
  place: Path,
  report: Report,
): boolean {
  const { from, to } = period;
  if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return true;
  const message =
    `${formatPath(place)} ends (${to}) before it starts (${from}). Swap or correct the two dates; leave \`to\` out ` +
    'if it is still going on.';
  report.issues.push(conflict([...place, 'to'], `a month or date not before ${from}`, to, message));
  return false;
}
