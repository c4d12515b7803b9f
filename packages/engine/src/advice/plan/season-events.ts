import type { CalendarEventId } from '@matchwright/facts';
import { addDays } from '../../dates/iso-date.ts';
import type { SeasonDate, Situation } from '../situation.ts';
import { dayOfYear } from './lengths.ts';
import { pathwaysSeason } from './pathways-season.ts';
import { SEASON_DATES } from './phases/season.ts';
import type { SeasonEntry } from './season-entry.ts';
import type { PlanEventId, TaskText } from './template.ts';

/** A date of the season as the plan shows it. */
export interface SeasonEvent extends SeasonDate {
  id: PlanEventId;
  kind: SeasonEntry['kind'];
  text: TaskText;
  /** The person entered it. */
  own: boolean;
}

/** The dates of the season that concern this person, in the order of the year. One that is not known is left out. */
export function seasonEvents(situation: Situation): SeasonEvent[] {
  return SEASON_DATES.flatMap(({ id, kind, applies, text }) => {
    if (applies && !applies(situation)) return [];
    const date = eventDate(situation, id);
    const words = typeof text === 'function' ? text(situation) : text;
    return date ? [{ id, kind, text: words, ...date, own: date.source === 'you' }] : [];
  });
}

/** The date of one of them: the person's own where there is one. */
export function eventDate(situation: Situation, id: PlanEventId): SeasonDate | null {
  const stated = statedDate(situation, id);
  const own = situation.profile.plan?.dates[id];
  return own === undefined
    ? stated
    : { date: own, time: stated?.time ?? null, projected: false, source: 'you' };
}

function statedDate(situation: Situation, id: PlanEventId): SeasonDate | null {
  if (id === 'first-invitations') return firstInvitations(situation);
  if (id === 'residency-start') return residencyStart(situation);
  if (id === 'pathways-deadline') return pathwaysDeadline(situation);
  return situation.date(id satisfies CalendarEventId);
}

/** Nobody publishes it: some weeks after programs first look. */
function firstInvitations(situation: Situation): SeasonDate | null {
  const review = eventDate(situation, 'review-opens');
  const after = situation.parameter('advice.plan.first_invitations_after_days');
  if (!review || !after) return null;
  const date = addDays(review.date, situation.figure(after.key));
  return { date, time: null, projected: true, source: after.source };
}

function residencyStart(situation: Situation): SeasonDate | null {
  const stated = situation.parameter('advice.plan.residency_start');
  if (!stated) return null;
  const date = dayOfYear(situation, stated.key, situation.profile.season);
  return { date, time: null, projected: false, source: stated.source };
}

function pathwaysDeadline(situation: Situation): SeasonDate | null {
  const first = pathwaysSeason(situation);
  const published = situation.facts.calendar.find(
    ({ event, season }) => event === 'pathways-deadline' && season === first,
  );
  if (!published) return situation.date('pathways-deadline');
  const { date, time, source } = published;
  return { date, time, projected: false, source };
}
