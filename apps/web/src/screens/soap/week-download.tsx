import type { SoapGuide } from '@matchwright/engine/season';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.soap;

/** Saves the hours of Match Week as a calendar file. Nothing while no day is known. */
export function WeekDownload({ guide, zone }: { guide: SoapGuide; zone: string }) {
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  if (guide.hours.length === 0) return null;
  const file = `matchwright-match-week-${guide.season}.ics`;
  const save = () =>
    saveWeek(guide, zone, file).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <Button icon={CalendarPlus} onClick={() => void save()}>
        {t.save}
      </Button>
      <p className="soft" role="status">
        {outcome === 'saved' ? t.saved(file) : outcome === 'failed' ? roomPhrases.calendar.failed : ''}
      </p>
    </>
  );
}

/** Loaded when it is asked for: few visits need it. */
async function saveWeek(guide: SoapGuide, ownZone: string, file: string): Promise<void> {
  const { weekFile } = await import('./week-file.ts');
  downloadText(await weekFile(guide, ownZone), file, 'text/calendar;charset=utf-8');
}
