import type { SoapGuide } from '@matchwright/engine/season';
import { soapCalendarFile } from '@matchwright/outputs';
import { version } from '../../../package.json';
import { calendarFileWords } from '../../text/calendar-file-words.ts';

/** The file of this moment: imported after an older one, it wins. */
export async function weekFile(guide: SoapGuide, ownZone: string): Promise<string> {
  const words = await calendarFileWords();
  return soapCalendarFile(guide, {
    stamp: new Date().toISOString(),
    productVersion: version,
    ownZone,
    words,
  });
}
