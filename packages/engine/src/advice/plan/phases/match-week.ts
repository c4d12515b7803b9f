import { say } from '@matchwright/speech';
import { soapHours } from '../../../season/soap-hours.ts';
import type { Situation } from '../../situation.ts';
import { eventDate } from '../season-events.ts';
import type { PlanEventId, TaskTemplate } from '../template.ts';

/** Whether today is one of these days of the season, the first and the last with them. */
function isBetween(situation: Situation, from: PlanEventId, to: PlanEventId): boolean {
  const [first, last] = [eventDate(situation, from)?.date, eventDate(situation, to)?.date];
  return first !== undefined && last !== undefined && first <= situation.today && situation.today <= last;
}

/**
 * A step of the SOAP page, in its words, for who has no place in Match Week.
 * @param by the date by which it is finished; `next` the one on which it gives way to the next step
 */
function soapStep(id: string, hour: string, by: PlanEventId, next: PlanEventId = by): TaskTemplate {
  const step = ({ facts }: Situation) => soapHours(facts).find((one) => one.id === hour);
  return {
    id,
    phase: 'match',
    kind: 'work',
    applies: (situation) =>
      situation.ended === 'unmatched' &&
      isBetween(situation, 'match-week', next) &&
      eventDate(situation, next)?.date !== situation.today &&
      step(situation) !== undefined,
    by: { event: by },
    text: (situation) => ({
      title: say`SOAP: ${step(situation)?.title ?? ''}`,
      why: step(situation)?.says ?? '',
      how: [say`The page "SOAP" has each step with its hour, and the rules for contact.`],
    }),
  };
}

/** What there is to do in Match Week itself. */
export const MATCH_WEEK_TASKS: readonly TaskTemplate[] = [
  {
    id: 'match-status',
    phase: 'match',
    kind: 'work',
    applies: (situation) => situation.ended === null && isBetween(situation, 'match-week', 'match-day'),
    by: { event: 'match-day' },
    text: () => ({
      title: say`See whether you matched, and note it`,
      why: say`What to do next depends on it. Without a place, SOAP begins on the same day.`,
      how: [say`Your NRMP account shows it on the Monday. Note it on the page "After the Match".`],
    }),
  },
  soapStep('soap-send', 'apply', 'soap-review'),
  soapStep('soap-calls', 'review', 'soap-offers'),
  soapStep('soap-decide', 'round-1', 'soap-offers', 'match-day'),
];
