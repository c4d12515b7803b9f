import { type FiledInterviews, interviewCalendarFile } from '@matchwright/outputs';
import { version } from '../../../package.json';
import { calendarFileWords } from '../../text/calendar-file-words.ts';

/** The file of this moment: imported after an older one, it wins. */
export async function calendarFile(
  calendar: FiledInterviews,
  season: number,
  ownZone: string,
): Promise<string> {
  const words = await calendarFileWords();
  return interviewCalendarFile(calendar, {
    season,
    ownZone,
    stamp: new Date().toISOString(),
    productVersion: version,
    words,
  });
}

/** What belongs to one interview alone. */
export function calendarOf(
  { interviews, days, cancelled, replies, followUps }: FiledInterviews,
  id: string,
): FiledInterviews {
  const code = [...interviews, ...days, ...cancelled].find((one) => one.id === id)?.code ?? null;
  return {
    interviews: interviews.filter((one) => one.id === id),
    days: days.filter((one) => one.id === id),
    cancelled: cancelled.filter((one) => one.id === id),
    replies: replies.filter((one) => code !== null && one.code === code),
    followUps: followUps.filter((one) => one.id === id),
  };
}
