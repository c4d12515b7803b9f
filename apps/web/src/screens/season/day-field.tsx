import { daysMeant, readTypedDate } from '@matchwright/inputs';
import { planner } from '../../app-planner.ts';
import { Field } from '../../parts/field.tsx';
import inputs from '../../parts/inputs.module.css';
import { WhichDay } from '../../parts/which-day.tsx';
import { dayWords } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.season.tracker.day;

export type TypedDay = { ok: true; day: string | undefined } | { ok: false; problem: string };

/** A day as it was typed; empty is none. What lies ahead has not happened. @param ahead what to say of such a day */
export function readDay(text: string, ahead: string = t.ahead): TypedDay {
  if (text.trim() === '') return { ok: true, day: undefined };
  const day = readTypedDate(text);
  if (day === null || day.length < 10)
    return { ok: false, problem: daysMeant(text).length > 0 ? phrases.profile.whichDay : t.wrong };
  return day > planner.readingContext().today ? { ok: false, problem: ahead } : { ok: true, day };
}

interface Props {
  label: string;
  /** As typed. */
  text: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  ahead?: string | undefined;
  /** Says how to write a day before anything is wrong. */
  helped?: boolean;
}

/** A day that lies behind us. What is typed stays, with what is wrong with it or how it was understood. */
export function DayField({ label, text, onChange, onBlur, ahead, helped = false }: Props) {
  const read = readDay(text, ahead);
  const days = daysMeant(text);
  const understood = read.ok && read.day !== undefined && read.day !== text.trim();
  return (
    <Field
      label={label}
      {...(helped ? { help: t.help } : {})}
      {...(read.ok ? {} : { problem: read.problem })}
      {...(days.length > 0 ? { ask: <WhichDay days={days} onChoose={onChange} /> } : {})}
      {...(understood && read.day ? { note: t.read(dayWords(read.day)) } : {})}
    >
      {(wiring) => (
        <input
          {...wiring}
          className={`${inputs.input} ${inputs.medium}`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
