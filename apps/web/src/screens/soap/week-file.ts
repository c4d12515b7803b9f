import type { SoapGuide } from '@matchwright/engine/season';
import { soapCalendarFile } from '@matchwright/outputs';
import { version } from '../../../package.json';

/** The file of this moment: imported after an older one, it wins. */
export const weekFile = (guide: SoapGuide, ownZone: string): string =>
  soapCalendarFile(guide, { stamp: new Date().toISOString(), productVersion: version, ownZone });
