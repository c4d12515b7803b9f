import { counted, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import type { Situation } from '../situation.ts';
import type { NoLonger } from './place-tasks.ts';

/** What can no longer count this season, said once, with the date that it misses and what to do instead. */
export function noLongerNotes(situation: Situation, noLonger: readonly NoLonger[]): string[] {
  if (noLonger.length === 0) return [];
  const { season } = situation.profile;
  const certificate = noLonger.find(({ id }) => id === 'ecfmg-certificate');
  const { misses } = certificate ?? {};
  const uncertified = certificate
    ? [
        misses?.event === 'pathways-deadline'
          ? say`ECFMG took Pathway applications until ${dateWords(misses.date)}. If you sent yours by then, mark it done in your plan, and the steps after it come back. If you did not, you cannot be certified in time for the ${season} Match.`
          : say`An exam that the certificate needs can no longer be there in time, so you cannot match in ${season}. Spend no more money on this season before you have asked ECFMG.`,
      ]
    : [];
  const byReason = new Map<string, string[]>();
  for (const { title, misses } of noLonger) {
    const reason = reasonOf(situation, misses);
    byReason.set(reason, [...(byReason.get(reason) ?? []), `${title}.`]);
  }
  const groups = [...byReason].map(([reason, titles]) => [...titles, reason].join(' '));
  return [
    ...uncertified,
    situation.sent
      ? say`No longer possible for the ${season} season: ${counted(noLonger.length, 'task')}. ${groups.join(' ')} What you still want of it belongs to the next season. You can begin season ${season + 1} on the page “After the Match”. What you have done already is not lost.`
      : say`No longer possible for the ${season} season: ${counted(noLonger.length, 'task')}. ${groups.join(' ')} If you want them for the next season, change the season in your profile to ${season + 1}. What you have done already is not lost.`,
  ];
}

/** Each part of an application has a last day of its own. */
function reasonOf({ today }: Situation, misses: NoLonger['misses']): string {
  const day = misses && dateWords(misses.date);
  if (misses?.event === 'submit-opens')
    return say`Too late to count: an application shows what is done by the day it is sent, and applications open on ${day}.`;
  if (misses?.event === 'ranking-opens')
    return say`Too late to count: programs make their rank lists from ${day} on.`;
  if (misses?.event === 'pathways-deadline')
    return say`Too late to count: ECFMG takes Pathway applications until ${day}.`;
  if (misses?.event === 'rank-list-deadline' && misses.date >= today)
    return say`Too late to count: rank lists are due on ${day}.`;
  return say`Their result would come too late to count.`;
}
