import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DateField } from './date-field.tsx';
import styles from './task.module.css';

const t = roomPhrases.plan;

interface Props {
  title: string;
  /** ISO date or nothing. */
  due: string;
  /** Words of the button. */
  submit: string;
  onSubmit: (title: string, due: string) => void;
}

/** A task of one's own: what, and by when. */
export function OwnTaskForm({ title: given, due: givenDue, submit, onSubmit }: Props) {
  const [title, setTitle] = useState(given);
  const [due, setDue] = useState(givenDue);
  const [tried, setTried] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const complete = title.trim() !== '' && due !== '';
        setTried(!complete);
        if (!complete) return;
        onSubmit(title.trim(), due);
        setTitle(given);
        setDue(givenDue);
      }}
    >
      <TextInput
        label={t.addTitle}
        value={title}
        problem={tried && title.trim() === '' ? t.needTitle : undefined}
        onChange={setTitle}
      />
      <DateField
        label={t.addDue}
        value={due}
        problem={tried && due === '' ? t.needDate : undefined}
        onChange={setDue}
      />
      <Button type="submit">{submit}</Button>
    </form>
  );
}
