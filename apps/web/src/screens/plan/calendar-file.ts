import type { Schedule } from '@matchwright/engine/advice';
import { planCalendar } from '@matchwright/outputs';
import { version } from '../../../package.json';
import { calendarFileWords } from '../../text/calendar-file-words.ts';

/** The file of this moment: imported after an older one, it wins. */
export async function calendarFile(schedule: Schedule, leftOut: readonly string[]): Promise<string> {
  const words = await calendarFileWords();
  return planCalendar(schedule, {
    stamp: new Date().toISOString(),
    productVersion: version,
    leftOut,
    words,
  });
}
