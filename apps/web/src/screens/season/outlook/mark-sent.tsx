import type { SeasonLog } from '@matchwright/inputs/season';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../../app-planner.ts';
import { editSeason } from '../../../app-season.ts';
import { Button } from '../../../parts/button.tsx';
import { dayWords } from '../../../text/dates.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { DayField, readDay } from '../day-field.tsx';
import { applicationKey, moveAll, statusOf } from '../season-edits.ts';
import { stageWord } from '../stage-word.tsx';
import styles from './outlook.module.css';

const t = roomPhrases.season.tracker;

interface Props {
  log: SeasonLog;
  /** ISO date before which nothing can be sent; null when it is not known. */
  opens: string | null;
  season: number;
}

/** From a list that was taken over to a first answer: the day on which all of it was sent. */
export function MarkSent({ log, opens, season }: Props) {
  const [day, setDay] = useState(() => planner.readingContext().today);
  const planned = log.applications.filter((one) => statusOf(one) === 'planned');
  const read = readDay(day);
  if (planned.length === 0) return null;
  const { today } = planner.readingContext();
  if (opens !== null && today < opens)
    return <p>{t.outlook.notOpen(planned.length, season, dayWords(opens))}</p>;
  const isEarly = opens !== null && read.ok && read.day !== undefined && read.day < opens;
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
      {isEarly && <p role="alert">{t.outlook.beforeOpens(season, dayWords(opens))}</p>}
      <Button look="primary" icon={Send} disabled={!read.ok || isEarly} onClick={mark}>
        {t.outlook.markSent(planned.length)}
      </Button>
    </div>
  );
}
