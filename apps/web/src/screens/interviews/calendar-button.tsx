import type { InterviewCalendar } from '@matchwright/engine/season';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { Notice } from '../../parts/notice.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useOwnZone } from './clocks.tsx';
import styles from './interviews.module.css';

const t = roomPhrases.interviews.file;

interface Props {
  calendar: InterviewCalendar;
  /** One interview alone, by its id. */
  only?: string;
}

/** Saves interviews, answers that are due and notes of thanks as a calendar file. */
export function CalendarButton({ calendar, only }: Props) {
  const ownZone = useOwnZone();
  const season = useSeason((state) => state.value?.log.season);
  const planned = usePlanner((state) => state.profile?.season);
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  const year = season ?? planned;
  if (year === undefined) return null;
  const name = only === undefined ? t.name(year) : t.nameOfOne(year);
  async function save(of: number) {
    const { calendarFile, calendarOf } = await import('./calendar-file.ts');
    const text = await calendarFile(only === undefined ? calendar : calendarOf(calendar, only), of, ownZone);
    downloadText(text, name, 'text/calendar;charset=utf-8');
  }
  return (
    <div className={styles.file} data-print="no">
      <div>
        <Button
          icon={CalendarPlus}
          onClick={() =>
            save(year).then(
              () => setOutcome('saved'),
              () => setOutcome('failed'),
            )
          }
        >
          {only === undefined ? t.all : t.one}
        </Button>
      </div>
      <p className={styles.small} role="status">
        {outcome === 'saved' ? t.saved(name) : only === undefined ? t.help : ''}
      </p>
      {outcome === 'failed' && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{t.failedHelp}</p>
        </Notice>
      )}
    </div>
  );
}
