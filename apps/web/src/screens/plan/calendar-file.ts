import type { Schedule } from '@matchwright/engine/advice';
import { planCalendar } from '@matchwright/outputs';
import { version } from '../../../package.json';

/** The file of this moment: imported after an older one, it wins. */
export const calendarFile = (schedule: Schedule, leftOut: readonly string[]): string =>
  planCalendar(schedule, { stamp: new Date().toISOString(), productVersion: version, leftOut });
