import { counted, say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { chanceWords, HIGH, NEARLY_THE_SAME, percent } from '../words/chance-words.ts';
import { invitationDays } from './invitation-timing.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { SeasonOutlook } from './season-results.ts';
import { countWords, HARDLY_ANY } from './season-words.ts';

type Told = Pick<
  SeasonOutlook,
  'before' | 'now' | 'readings' | 'more' | 'sent' | 'waiting' | 'interviews' | 'funnel'
>;

/** What the season so far means, and what to do next. */
export function outlookWords(basis: SeasonBasis, told: Told): Pick<SeasonOutlook, 'says' | 'do'> {
  if (told.sent === 0) {
    return {
      says: [say`No application is marked as sent yet, so there is nothing to compare.`],
      do: [say`Mark each application as submitted, with its date, on the day you send it.`],
    };
  }
  if (basis.members.some(({ status }) => status === 'matched'))
    return { says: [say`You matched. There is nothing left to work out here.`], do: [] };
  return { says: standWords(basis, told), do: nextSteps(basis, told) };
}

function standWords({ facts, today }: SeasonBasis, { before, now, readings, more, waiting }: Told): string[] {
  const change = now.p - before.p;
  const start = chanceWords(before);
  const changed =
    Math.abs(change) < NEARLY_THE_SAME
      ? say`Before the first answer it was ${start}. What happened since has hardly changed it.`
      : change > 0
        ? say`Before the first answer it was ${start}. What happened since has moved it up.`
        : say`Before the first answer it was ${start}. What happened since has moved it down.`;
  const days = invitationDays(facts);
  const isOver = days !== null && today >= days.last;
  const open = isOver
    ? say`Invitations are over by ${dateWords(days.last)}, so we count silence as no.`
    : waitingWords(waiting, more);
  return [
    say`Your chance to match from here is ${chanceWords(now)}.`,
    ...(readings ? readingWords(readings) : []),
    changed,
    open,
  ];
}

/** Which of two readings counts, where they are not alike. */
function readingWords({ own, published }: NonNullable<Told['readings']>): string[] {
  if (Math.abs(own.p - published.p) < NEARLY_THE_SAME) return [];
  return own.p > published.p
    ? [
        say`We count no more than your group reached in past years with as many interviews. The answers you got would say ${percent(own.p)} by themselves, but nobody has published that they mean more.`,
      ]
    : [
        say`Your group matched in ${percent(published.p)} of cases in past years with as many interviews. The answers you got speak for less, so we count the lower number.`,
      ];
}

function waitingWords(waiting: number, more: SeasonOutlook['more']): string {
  if (waiting === 0) return say`Every program has answered.`;
  if (more.p < HARDLY_ANY)
    return waiting === 1
      ? say`1 program has not answered yet. We expect hardly anything from it.`
      : say`${waiting} programs have not answered yet. We expect hardly any invitation from them.`;
  const awaited = countWords(more, (n) => counted(n, 'more invitation'));
  return waiting === 1
    ? say`1 program has not answered yet. From them we expect ${awaited}.`
    : say`${waiting} programs have not answered yet. From them we expect ${awaited}.`;
}

function nextSteps({ facts, today, specialties }: SeasonBasis, { now, funnel, interviews }: Told): string[] {
  const days = invitationDays(facts);
  const isOver = days !== null && today >= days.last;
  const steps: string[] = [];
  const behind = funnel.find(({ specialty }) => specialty === 'all') ?? funnel[0];
  if (!isOver && behind?.verdict === 'fewer') {
    steps.push(
      say`You have fewer invitations than expected. Add programs now, while some still look at applications. Check first that each one still takes them.`,
    );
    if (specialties.length === 1)
      steps.push(
        say`Think about a second specialty that you would be glad to train in. It needs its own statement.`,
      );
  }
  if (!isOver && behind?.verdict === 'too-small-to-tell')
    steps.push(say`Wait for more answers before you change your plan. So far chance explains everything.`);
  if (interviews > 0)
    steps.push(say`Prepare each interview you have. From here they decide more than new applications.`);
  if (now.p < HIGH) {
    const week = facts.season.calendar.find(({ event }) => event === 'match-week');
    steps.push(
      week
        ? say`Get ready for SOAP before ${dateWords(week.date)}. Being ready costs you little, and it keeps a way open.`
        : say`Get ready for SOAP. Being ready costs you little, and it keeps a way open.`,
    );
  }
  return steps;
}
