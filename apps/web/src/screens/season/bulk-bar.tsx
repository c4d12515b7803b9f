import { type ApplicationStatus, STATUSES } from '@matchwright/inputs/season';
import { Check, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { editSeason, seasonShelf } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './bulk-bar.module.css';
import { DayField, readDay } from './day-field.tsx';
import { moveAll, withoutAll } from './season-edits.ts';
import { stageWord } from './stage-word.tsx';
import { TABLE_WIDTH } from './tracker-list.tsx';

const t = roomPhrases.season.tracker;

interface Props {
  picked: ReadonlySet<string>;
  onClear: () => void;
}

/** One change of several applications, which is one step to take back. */
export function BulkBar({ picked, onClear }: Props) {
  const [status, setStatus] = useState<ApplicationStatus | ''>('');
  const [day, setDay] = useState(() => planner.readingContext().today);
  const [says, setSays] = useState('');
  const ahead = status === 'scheduled' ? t.day.scheduled : t.day.ahead;

  function apply() {
    const read = readDay(day, ahead);
    const log = seasonShelf.store.getState().value?.log;
    if (status === '') return setSays(t.bulk.statusMissing);
    if (!read.ok || !log) return setSays(read.ok ? '' : read.problem);
    const { change, moved, left } = moveAll(log, picked, status, read.day);
    editSeason(t.steps.movedAll(moved, stageWord(status)), change);
    setSays(left > 0 ? t.bulk.left(left) : '');
    if (left === 0) onClear();
  }
  function remove() {
    editSeason(t.steps.removedAll(picked.size), withoutAll(picked));
    onClear();
  }
  // On a phone the rows stand below the bar: it stays in sight, and its form opens on request.
  const wide = useWide(TABLE_WIDTH);
  const [open, setOpen] = useState(false);
  const head = (
    <p className={styles.count} role="status">
      {t.bulk.picked(picked.size)}
    </p>
  );
  if (!wide && !open)
    return (
      <section className={styles.compact} aria-label={t.bulk.label} data-print="no">
        {head}
        <Button onClick={() => setOpen(true)}>{t.bulk.open}</Button>
        <IconButton icon={X} aria-label={t.bulk.clear} onClick={onClear} />
      </section>
    );
  return (
    <section className={styles.bar} aria-label={t.bulk.label} data-print="no">
      {head}
      <ChoiceInput
        label={t.bulk.status}
        empty={t.bulk.choose}
        value={status}
        options={STATUSES.map((one) => ({ value: one, label: stageWord(one) }))}
        onChange={(value) => setStatus(value as ApplicationStatus | '')}
      />
      <DayField helped label={t.bulk.day} text={day} onChange={setDay} ahead={ahead} />
      <div className={styles.actions}>
        <Button look="primary" icon={Check} onClick={apply}>
          {t.bulk.apply}
        </Button>
        <Button look="danger" icon={Trash2} onClick={remove}>
          {t.bulk.remove}
        </Button>
        <Button look="quiet" icon={X} onClick={onClear}>
          {t.bulk.clear}
        </Button>
      </div>
      <p className={styles.says} role="alert">
        {says}
      </p>
    </section>
  );
}
