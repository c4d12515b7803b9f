import type { Audit } from '@matchwright/engine/advice';
import { interviewsExpected } from '@matchwright/engine/people';
import type { Facts } from '@matchwright/facts';
import { shortDate } from '../../terminal/dates.ts';
import { count, percentWithRange, range90 } from '../../terminal/numbers.ts';
import type { Screen } from '../../terminal/screen.ts';
import { chanceCondition } from '../chance-condition.ts';
import { findingLines, repairWords } from './finding-lines.ts';
import { type Page, pageFor } from './page.ts';

/** The audit as one reads it: the answer first, then what to do, then the profile as a sheet. */
export function auditText(result: Audit, sources: Facts['sources'], screen: Screen): string[] {
  const page = pageFor(screen, sources);
  const { findings, season, today } = result;
  return [
    ...page.title(`Where you stand on ${shortDate(today)}, for season ${season}`),
    '',
    ...[...result.standing.certificateNotes, ...result.standing.entryNotes].flatMap((note) =>
      page.paragraph(note),
    ),
    ...page.paragraph(standingWords(result)),
    ...(result.standing.coupleNote ? page.paragraph(result.standing.coupleNote) : []),
    ...nextLines(result, page),
    ...firstLines(result, page),
    ...questionLines(result, page),
    ...findingLines(findings, page),
    ...cheapestLines(result, page),
    ...sheetLines(result, page),
    ...noteLines(result, page),
  ];
}

function standingWords({
  standing: { match, programs, expectedInterviews, attend, vague, noneOpen, cannot, ...uncounted },
}: Audit): string {
  if (match === null) return cannot ?? 'Too little is known for a chance.';
  if (noneOpen !== null) return noneOpen;
  const list = `${count(programs, 'program')}, ${interviewsExpected(expectedInterviews, attend)}.`;
  if (vague)
    return `${condition(uncounted, 'Too')} little is known for one number: your chance to match could be ${range90(match)}. ${list}`;
  return `${condition(uncounted, 'Your')} chance to match with this plan is ${percentWithRange(match)}. ${list}`;
}

function condition(uncounted: Parameters<typeof chanceCondition>[0], first: string): string {
  const words = chanceCondition(uncounted);
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${first.toLowerCase()}` : first;
}

function nextLines({ next }: Audit, page: Page): string[] {
  if (next.length === 0) return [];
  return [
    ...page.section('What to do next'),
    ...next.flatMap(({ title, status, start, due }) =>
      page.bullet(
        status === 'late'
          ? `${title}: late. Soonest finish ${shortDate(due)}.`
          : `${title}: ${start < due ? `begin by ${shortDate(start)}, ` : ''}finish by ${shortDate(due)}.`,
        1,
      ),
    ),
    ...page.paragraph('The command plan shows them all, with the steps.', 1),
  ];
}

function firstLines({ first }: Audit, page: Page): string[] {
  if (!first) return [];
  return [
    ...page.section('Enter this first'),
    ...page.paragraph(first.says, 1),
    ...first.fields.flatMap(({ label, why }) => page.bullet(`${label}: ${why}`, 1)),
  ];
}

function questionLines({ questions }: Audit, page: Page): string[] {
  if (questions.length === 0) return [];
  return [
    ...page.section('Questions people ask first'),
    ...questions.flatMap(({ asks, answer, sources }) => [
      '',
      ...page.paragraph(asks, 1),
      ...page.paragraph(answer.join(' '), 2),
      ...page.sources(sources, 2),
    ]),
  ];
}

function cheapestLines({ cheapest }: Audit, page: Page): string[] {
  if (cheapest.length === 0) return [];
  return [
    ...page.section('The cheapest steps against these risks'),
    ...cheapest.flatMap(({ repair }) => page.bullet(repairWords(repair), 1)),
  ];
}

function sheetLines({ sheet }: Audit, page: Page): string[] {
  return [
    ...page.section('Your profile as a sheet'),
    ...sheet.flatMap(({ title, lines }) => [
      '',
      ...page.paragraph(title, 1),
      ...lines.flatMap(({ label, value, note }) =>
        page.paragraph(`${label}: ${value ?? 'not entered'}${note ? `. ${note}` : ''}`, 2),
      ),
    ]),
  ];
}

function noteLines({ notes }: Audit, page: Page): string[] {
  if (notes.length === 0) return [];
  return [...page.section('Notes'), ...notes.flatMap((note) => page.bullet(note, 1))];
}
