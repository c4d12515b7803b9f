import { say } from '@matchwright/speech';
import { soapHours } from '../../../season/soap-hours.ts';
import { isShutOutOfSoap } from '../../certificate-notes.ts';
import type { Situation } from '../../situation.ts';
import { eventDate } from '../season-events.ts';
import type { PlanEventId, TaskTemplate } from '../template.ts';

/** Whether today is one of these days of the season, the first and the last with them. */
function isBetween(situation: Situation, from: PlanEventId, to: PlanEventId): boolean {
  const [first, last] = [eventDate(situation, from)?.date, eventDate(situation, to)?.date];
  return first !== undefined && last !== undefined && first <= situation.today && situation.today <= last;
}

interface SoapStep {
  id: string;
  title: string;
  /** The hour of the SOAP page whose words it takes. */
  hour: string;
  /** The date with which it begins. */
  from: PlanEventId;
  /** The date by which it is finished. */
  by: PlanEventId;
  /** The date on which it gives way to the next step; left out: `by`. */
  next?: PlanEventId;
}

/** A step of the SOAP page while it is its time, for who has no place in Match Week and may take part. */
function soapStep({ id, title, hour, from, by, next = by }: SoapStep): TaskTemplate {
  const step = ({ facts }: Situation) => soapHours(facts).find((one) => one.id === hour);
  return {
    id,
    phase: 'match',
    kind: 'work',
    applies: (situation) =>
      situation.ended === 'unmatched' &&
      !isShutOutOfSoap(situation) &&
      isBetween(situation, from, next) &&
      eventDate(situation, next)?.date !== situation.today &&
      step(situation) !== undefined,
    by: { event: by },
    text: (situation) => ({
      title,
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
  soapStep({
    id: 'soap-send',
    title: say`SOAP: choose programs and send`,
    hour: 'apply',
    from: 'match-week',
    by: 'soap-review',
  }),
  soapStep({
    id: 'soap-calls',
    title: say`SOAP: answer the calls of programs`,
    hour: 'review',
    from: 'soap-review',
    by: 'soap-offers',
  }),
  soapStep({
    id: 'soap-decide',
    title: say`SOAP: decide on each offer within its round`,
    hour: 'round-1',
    from: 'soap-offers',
    by: 'soap-offers',
    next: 'match-day',
  }),
];
