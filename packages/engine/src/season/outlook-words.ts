import type { SeasonLog } from '@matchwright/inputs/season';
import { counted, say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { chanceWords, NEARLY_THE_SAME, percent } from '../words/chance-words.ts';
import { endingWords } from './ending-words.ts';
import { invitationDays } from './invitation-timing.ts';
import { nextSteps } from './next-steps.ts';
import type { SeasonBasis } from './season-basis.ts';
import type { SeasonOutlook } from './season-results.ts';
import { countWords, HARDLY_ANY } from './season-words.ts';

type Told = Pick<
  SeasonOutlook,
  | 'stage'
  | 'before'
  | 'now'
  | 'hasFallen'
  | 'readings'
  | 'more'
  | 'sent'
  | 'waiting'
  | 'interviews'
  | 'funnel'
  | 'certificateCondition'
  | 'invitationsOver'
>;

/** What the season so far means, and what to do next. */
export function outlookWords(
  basis: SeasonBasis,
  log: SeasonLog,
  told: Told,
): Pick<SeasonOutlook, 'says' | 'do'> {
  if (told.sent === 0) {
    return {
      says: [say`No application counts as sent yet, so there is nothing to compare.`],
      do: [say`Mark each application as submitted, with its date, on the day you send it.`],
    };
  }
  if (told.stage !== 'running')
    return endingWords(told.stage, basis.facts, basis.today, told.certificateCondition);
  if (told.certificateCondition === 'not-certified') return missedWords(basis);
  return { says: standWords(basis, told), do: nextSteps(basis, log, told) };
}

/** ECFMG had not confirmed the person when rank lists were due: no answer changes that, so no chance is spoken of. */
function missedWords({ facts }: SeasonBasis): Pick<SeasonOutlook, 'says' | 'do'> {
  const { season } = facts.season;
  return {
    says: [
      say`Without the certificate, your interviews cannot count in this Match. What they taught you helps in the next one.`,
    ],
    do: [
      say`If ECFMG had confirmed you in time, say in your profile that you are certified. Your chance then stands here again.`,
      say`If not, plan for the ${season + 1} season: change the season in your profile.`,
    ],
  };
}

function standWords(
  { facts }: SeasonBasis,
  { before, now, readings, more, waiting, certificateCondition, invitationsOver }: Told,
): string[] {
  const change = now.p - before.p;
  const start = chanceWords(before);
  const changed =
    Math.abs(change) < NEARLY_THE_SAME
      ? say`Before the first answer it was ${start}. What happened since has hardly changed it.`
      : change > 0
        ? say`Before the first answer it was ${start}. What happened since has moved it up.`
        : say`Before the first answer it was ${start}. What happened since has moved it down.`;
  const days = invitationDays(facts);
  const open = invitationsOver && days ? silenceWords(waiting, days.last) : waitingWords(waiting, more);
  return [
    fromHereWords(chanceWords(now), certificateCondition),
    ...(readings ? readingWords(readings) : []),
    changed,
    open,
  ];
}

/** The chance with the condition under which it holds. */
function fromHereWords(chance: string, condition: Told['certificateCondition']): string {
  if (condition === 'if-certified')
    return say`If you are certified in time, your chance to match from here is ${chance}.`;
  return condition === null
    ? say`Your chance to match from here is ${chance}.`
    : say`If you were certified in time, your chance to match from here is ${chance}.`;
}

/** Which silence counts as no, and since when. */
function silenceWords(waiting: number, last: string): string {
  if (waiting === 0) return say`Every program has answered.`;
  return waiting === 1
    ? say`1 program never answered. Invitations end about ${dateWords(last)}: from that day on we count silence as no.`
    : say`${waiting} programs never answered. Invitations end about ${dateWords(last)}: from that day on we count silence as no.`;
}

/** Which of two readings counts, where they are not alike. */
function readingWords({ own, published }: NonNullable<Told['readings']>): string[] {
  if (Math.abs(own.p - published.p) < NEARLY_THE_SAME) return [];
  return own.p > published.p
    ? [
        say`We count no more than your group reached in past years with as many interviews as you may have in the end. The answers you got would say ${percent(own.p)} by themselves, but nobody has published that they mean more.`,
      ]
    : [
        say`Your group matched in ${percent(published.p)} of cases in past years with as many interviews as you may have in the end. The answers you got speak for less, so we count the lower number.`,
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
