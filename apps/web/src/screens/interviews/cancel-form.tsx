import { useState } from 'react';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow, TextInput } from '../../parts/inputs.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ENDINGS, type Ending, type InterviewPlace, withCancelled } from './interview-edits.ts';
import styles from './interviews.module.css';

const t = roomPhrases.interviews.cancel;
const changed = roomPhrases.interviews.changed;

/** Longer than any reason one notes, shorter than what one field may hold. */
const LONGEST_REASON = 500;

interface Props {
  at: InterviewPlace;
  name: string;
  /** ISO date. */
  today: string;
  onClose: () => void;
}

/** Who called it off decides what comes of the application. */
export function CancelForm({ at, name, today, onClose }: Props) {
  const [ending, setEnding] = useState<Ending>('another-day');
  const [why, setWhy] = useState('');
  return (
    <form
      className={styles.form}
      aria-label={t.title}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        editSeason(changed.cancelled(name), (log) => withCancelled(log, at, ending, { today, why }));
        onClose();
      }}
    >
      <FieldGroup label={t.title}>
        <RadioRow
          name={`ending-${at.index}`}
          value={ending}
          options={ENDINGS.map((value) => ({ value, label: t.endings[value] }))}
          onChange={(value) => setEnding(value as Ending)}
        />
      </FieldGroup>
      <TextInput label={t.why} help={t.whyHelp} value={why} maxLength={LONGEST_REASON} onChange={setWhy} />
      <p className={styles.small}>{t.help}</p>
      <div className={styles.controls}>
        <Button type="submit" look="primary">
          {t.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t.keep}
        </Button>
      </div>
    </form>
  );
}
