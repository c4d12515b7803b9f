import type { FactField, FactValue } from '@matchwright/facts';
import { latinDigits, readTypedDate } from '@matchwright/inputs';
import { useState } from 'react';
import { planner } from '../app-planner.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { TextInput } from '../parts/inputs.tsx';
import type { StoredAnswer } from '../storage/answers.ts';
import { dayOf } from '../text/dates.ts';
import { phrases } from '../text/phrases.ts';
import { boundsOf, enterAnswer, yesNoValue } from './answer-edits.ts';
import styles from './answer-form.module.css';

const t = phrases.answers;

export interface AnswerButton {
  label: string;
  value: FactValue | null;
}

interface Props {
  code: string;
  field: FactField;
  /** Names program and question for readers who hear the buttons alone. */
  about: string;
  /** Ready answers; left out: yes and no, or "there is no such limit". */
  buttons?: AnswerButton[];
  onSaved?: (answer: StoredAnswer) => void;
}

/** One answer: a press on a ready one, or a number. Dated today unless the person says otherwise. */
export function AnswerForm({ code, field, about, buttons, onSaved }: Props) {
  const today = planner.readingContext().today;
  const [date, setDate] = useState(today);
  const [source, setSource] = useState('');
  const bounds = boundsOf(field);
  const day = readTypedDate(date);
  const wrongDate = day === null || !isDay(day) || day > today;
  function save(value: FactValue | null) {
    if (wrongDate) return;
    const found = source.trim();
    const answer = { code, field, value, date: day, ...(found === '' ? {} : { source: found }) };
    enterAnswer(answer);
    onSaved?.(answer);
  }
  const ready = buttons ?? (bounds ? [{ label: t.none, value: null }] : yesAndNo(field));
  return (
    <div className={styles.form}>
      <div className={styles.choices}>
        {ready.map(({ label, value }) => (
          <Button
            key={label}
            aria-label={`${label}: ${about}`}
            disabled={wrongDate}
            onClick={() => save(value)}
          >
            {label}
          </Button>
        ))}
        {bounds && <NumberAnswer bounds={bounds} about={about} disabled={wrongDate} onSave={save} />}
      </div>
      <Fold label={t.more(day === null || !isDay(day) ? date : dayOf(day))} open={wrongDate}>
        <div className={styles.fields}>
          <TextInput
            label={t.date}
            value={date}
            problem={wrongDate ? t.dateWrong : undefined}
            onChange={setDate}
          />
          <TextInput label={t.source} help={t.sourceHelp} value={source} onChange={setSource} />
        </div>
      </Fold>
    </div>
  );
}

interface NumberProps {
  bounds: [low: number, high: number];
  about: string;
  disabled: boolean;
  onSave: (value: number) => void;
}

function NumberAnswer({ bounds: [low, high], about, disabled, onSave }: NumberProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const plain = latinDigits(text).trim();
  const value = Number(plain);
  const wrong = !/^\d+$/.test(plain) || value < low || value > high;
  return (
    <form
      className={styles.number}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!wrong) onSave(value);
      }}
    >
      <TextInput
        label={t.number}
        width="short"
        inputMode="numeric"
        value={text}
        problem={tried && wrong ? t.numberWrong(t.between(low, high)) : undefined}
        onChange={setText}
      />
      <Button type="submit" disabled={disabled} aria-label={`${t.save}: ${about}`}>
        {t.save}
      </Button>
    </form>
  );
}

function yesAndNo(field: FactField): AnswerButton[] {
  return [
    { label: phrases.facts.yes, value: yesNoValue(field, true) },
    { label: phrases.facts.no, value: yesNoValue(field, false) },
  ];
}

function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
