import { counted, say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import type { Situation } from '../situation.ts';
import { eventDate } from './season-events.ts';

/** What can no longer count this season, said once, with what to do instead. */
export function noLongerNotes(
  situation: Situation,
  noLonger: readonly { id: string; title: string }[],
): string[] {
  if (noLonger.length === 0) return [];
  const { season } = situation.profile;
  const ranks = eventDate(situation, 'rank-list-deadline')?.date;
  const late = ranks && ranks >= situation.today ? say` Rank lists are due on ${dateWords(ranks)}.` : '';
  const uncertified = noLonger.some(({ id }) => id === 'ecfmg-certificate')
    ? [
        say`An exam that the certificate needs can no longer be there in time, so you cannot match in ${season}. Spend no more money on this season before you have asked ECFMG.`,
      ]
    : [];
  return [
    ...uncertified,
    say`No longer possible for the ${season} season: ${counted(noLonger.length, 'task')}. ${noLonger.map(({ title }) => `${title}.`).join(' ')} Their result would come too late to count.${late} If you want them for the next season, change the season in your profile to ${season + 1}. What you have done already is not lost.`,
  ];
}
