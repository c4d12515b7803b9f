import type { SeasonalFacts } from '@matchwright/facts';
import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { dateWords, momentWords } from '../dates/date-words.ts';
import { addDays } from '../dates/iso-date.ts';
import { HIGH, percent } from '../words/chance-words.ts';
import { invitationsOver } from './invitation-timing.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { SeasonOutlook } from './season-results.ts';

interface Step {
  /** ISO date by which it is wanted. */
  by: string;
  says: string;
}

/** What to do while the season runs, what comes first by date on top. */
export function nextSteps(
  basis: SeasonBasis,
  log: SeasonLog,
  told: Pick<SeasonOutlook, 'before' | 'now' | 'hasFallen' | 'funnel' | 'interviews'>,
): string[] {
  const steps = [
    ...whileProgramsInvite(basis, told),
    ...forInterviews(basis, log, told.interviews),
    ...forTheList(basis, log, told.interviews),
    ...forSoap(basis, told),
  ];
  return steps.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)).map(({ says }) => says);
}

function whileProgramsInvite(
  { facts, today, specialties }: SeasonBasis,
  { funnel, before, now, hasFallen }: Pick<SeasonOutlook, 'funnel' | 'before' | 'now' | 'hasFallen'>,
): Step[] {
  if (invitationsOver(facts, today)) return [];
  const behind = funnel.find(({ specialty }) => specialty === 'all') ?? funnel[0];
  if (hasFallen && behind?.verdict !== 'fewer')
    return [
      say`The count alone is no proof, but silence costs: your chance went from ${percent(before.p)} to ${percent(now.p)}. Do not only wait.`,
      say`Look for programs that still take applications. Ask each one before you pay for it.`,
    ].map((says) => ({ by: today, says }));
  if (behind?.verdict === 'too-small-to-tell')
    return [
      {
        by: today,
        says: say`Wait for more answers before you change your plan. So far chance can explain the numbers.`,
      },
    ];
  if (behind?.verdict !== 'fewer') return [];
  const add = say`You have fewer invitations than expected. Add programs now, while some still look at applications. Check first that each one still takes them.`;
  const second = say`Think about a second specialty that you would be glad to train in. It needs its own statement.`;
  return [add, ...(specialties.length === 1 ? [second] : [])].map((says) => ({ by: today, says }));
}

/** Of interviews that are over there is nothing to prepare. */
function forInterviews({ facts, today }: SeasonBasis, log: SeasonLog, interviews: number): Step[] {
  const prepare = say`Prepare each interview you have. From here they decide more than new applications.`;
  const days = log.applications.flatMap((one) => daysAhead(one, facts, today)).sort();
  const [first] = days;
  if (first !== undefined) return [{ by: first, says: prepare }];
  // Totals have no days; while programs invite, their interviews may lie ahead.
  const onlyTotals = log.applications.length === 0;
  return onlyTotals && interviews > 0 && !invitationsOver(facts, today) ? [{ by: today, says: prepare }] : [];
}

/**
 * Days of interviews ahead. Without any day: today, for an invitation while programs invite, and for what is booked until
 * rank lists are due.
 */
function daysAhead({ history, interviews }: Application, facts: SeasonalFacts, today: string): string[] {
  const status = history.filter(({ date }) => date === undefined || date <= today).at(-1)?.status;
  if (status === 'rejected' || status === 'withdrawn') return [];
  const dated = interviews
    .filter(({ cancelled }) => cancelled !== true)
    .flatMap(({ start, day = start }) => day?.slice(0, 10) ?? []);
  if (dated.length > 0) return dated.filter((day) => day >= today);
  if (status === 'invited') return invitationsOver(facts, today) ? [] : [today];
  const due = dayOf(facts, 'rank-list-deadline');
  return status === 'scheduled' && !(due && today > due.date) ? [today] : [];
}

/** From the day on which lists can be entered; the last day comes with its hour, because nothing is accepted after it. */
function forTheList({ facts, today }: SeasonBasis, { rankList }: SeasonLog, interviews: number): Step[] {
  const [opens, due] = [dayOf(facts, 'ranking-opens'), dayOf(facts, 'rank-list-deadline')];
  if (!due || today > due.date || interviews === 0 || rankList?.certified === true) return [];
  if (opens && today < opens.date) return [];
  const day = dateWords(due.date);
  const says =
    due.time === null
      ? say`Certify your rank list by ${day}. Nothing is accepted after it.`
      : say`Certify your rank list by ${day}, ${due.time} Eastern Time. Nothing is accepted after it.`;
  return [{ by: due.date, says }];
}

function forSoap({ facts, today }: SeasonBasis, { now }: Pick<SeasonOutlook, 'now'>): Step[] {
  if (now.p >= HIGH) return [];
  const week = dayOf(facts, 'match-week');
  // On the day itself its hour says how long there is.
  const day = week && (addDays(today, 1) >= week.date ? momentWords(week) : dateWords(week.date));
  return [
    week
      ? {
          by: week.date,
          says: say`Get ready for SOAP before ${day}. Being ready costs you little, and it keeps a way open.`,
        }
      : {
          by: `${facts.season.season}-12-31`,
          says: say`Get ready for SOAP. Being ready costs you little, and it keeps a way open.`,
        },
  ];
}

function dayOf(facts: SeasonalFacts, event: SeasonalFacts['season']['calendar'][number]['event']) {
  return facts.season.calendar.find((one) => one.event === event);
}
