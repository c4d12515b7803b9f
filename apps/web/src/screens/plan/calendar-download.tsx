import type { Schedule } from '@matchwright/engine/advice';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './calendar-download.module.css';

const t = roomPhrases.calendar;

/** Saves the plan as a calendar file, and says how to import it. Nothing without tasks. */
export function CalendarDownload({ schedule }: { schedule: Schedule }) {
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  if (schedule.tasks.length === 0) return null;
  const save = () =>
    saveCalendar(schedule).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  return (
    <div className={styles.calendar} data-print="no">
      <div>
        <Button icon={CalendarPlus} onClick={() => void save()}>
          {t.download}
        </Button>
      </div>
      <p className="soft" role="status">
        {outcome === 'saved' ? `${t.saved(t.fileName(schedule.season))} ${t.updates}` : t.updates}
      </p>
      {outcome === 'failed' && (
        <Notice tone="risk" title={t.failed} role="alert">
          <p>{t.failedHelp}</p>
        </Notice>
      )}
      <Fold label={t.how}>
        <dl className={styles.steps}>
          {t.calendars.map(({ name, steps }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{steps}</dd>
            </div>
          ))}
        </dl>
        <p>
          {t.separate} {t.privacy}
        </p>
      </Fold>
    </div>
  );
}

/** Loaded when it is asked for: few visits need it. */
async function saveCalendar(schedule: Schedule): Promise<void> {
  const { calendarFile } = await import('./calendar-file.ts');
  const leftOut = planner.store.getState().profile?.plan?.leaveOut ?? [];
  downloadText(
    await calendarFile(schedule, leftOut),
    t.fileName(schedule.season),
    'text/calendar;charset=utf-8',
  );
}
