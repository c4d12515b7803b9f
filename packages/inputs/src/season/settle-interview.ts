import { conflict, formatPath, type Path } from '../issue.ts';
import type { Report } from '../profile/report.ts';
import type { Interview } from './season-schema.ts';
import { momentOf } from './zoned-time.ts';

/** Local times become moments, so that nothing depends on where the file is opened. */
export function settleInterview(
  interview: Interview,
  place: Path,
  ownZone: string | undefined,
  report: Report,
): Interview {
  const { zone } = interview;
  const settled = (text: string, at: Path, fallback?: string) =>
    settleTime(text, at, zone ?? fallback, report);
  const result = { ...interview };
  for (const field of ['start', 'replyBy'] as const) {
    const text = interview[field];
    if (text === undefined || text.length === 10) continue;
    const at = [...place, field];
    result[field] = settled(text, at, field === 'replyBy' ? ownZone : undefined);
    if (field === 'replyBy' && /T00:00(?::00)?(?:Z|$)/.test(text)) {
      report.warnings.push(
        `${formatPath(at)}: 00:00 is the first minute of ${text.slice(0, 10)}. If you mean the end of that day, write 23:59.`,
      );
    }
  }
  if (interview.earlier) {
    result.earlier = interview.earlier.map((one, i) => ({
      ...one,
      start: settled(one.start, [...place, 'earlier', i, 'start']),
    }));
  }
  return result;
}

/** The moment of a text; the text itself, with an issue, where no zone is known. */
function settleTime(text: string, at: Path, zone: string | undefined, report: Report): string {
  const settled = momentOf(text, zone);
  if (settled === null) {
    const message = `${formatPath(at)} is ${text}, but nobody says in which time zone. Add \`zone\`, such as America/Chicago.`;
    report.issues.push(conflict(at, 'a time with its zone', text, message));
    return text;
  }
  if (settled.odd !== null) report.warnings.push(`${formatPath(at)}: ${ODD[settled.odd](text, zone)}`);
  return settled.moment;
}

const ODD = {
  skipped: (text: string, zone: string | undefined) =>
    `the clocks of ${zone} are put forward over ${text.slice(11, 16)} that night. It is read as an hour later. Check the invitation.`,
  twice: (text: string, zone: string | undefined) =>
    `the clocks of ${zone} show ${text.slice(11, 16)} twice that night. It is read as the first time. Check the invitation.`,
} as const;
