import type { SeasonLog } from '@matchwright/inputs/season';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../../app-planner.ts';
import { editSeason } from '../../../app-season.ts';
import { Button } from '../../../parts/button.tsx';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { DayField, readDay } from '../day-field.tsx';
import { applicationKey, moveAll, statusOf } from '../season-edits.ts';
import { stageWord } from '../stage-word.tsx';
import styles from './outlook.module.css';

const t = roomPhrases.season.tracker;

/** From a list that was taken over to a first answer: the day on which all of it was sent. */
export function MarkSent({ log }: { log: SeasonLog }) {
  const [day, setDay] = useState(() => planner.readingContext().today);
  const planned = log.applications.filter((one) => statusOf(one) === 'planned');
  const read = readDay(day);
  if (planned.length === 0) return null;
  function mark() {
    if (!read.ok) return;
    const { change, moved } = moveAll(log, new Set(planned.map(applicationKey)), 'submitted', read.day);
    editSeason(t.steps.movedAll(moved, stageWord('submitted')), change);
  }
  return (
    <div className={styles.mark} data-print="no">
      <h3>{t.outlook.sentFirst}</h3>
      <p>{t.outlook.sentFirstHelp(planned.length)}</p>
      <DayField helped label={t.outlook.sentDay} text={day} onChange={setDay} />
      <Button look="primary" icon={Send} disabled={!read.ok} onClick={mark}>
        {t.outlook.markSent(planned.length)}
      </Button>
    </div>
  );
}
