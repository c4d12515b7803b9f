import { clockAt, readTypedZone } from '@matchwright/inputs/season';
import { useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field, type FieldProps } from '../../parts/field.tsx';
import inputs from '../../parts/inputs.module.css';
import { figure } from '../../text/bidi.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { cityOf } from './clocks.tsx';
import styles from './interviews.module.css';

const t = roomPhrases.interviews.zone;

interface Props extends Omit<FieldProps, 'note'> {
  /** As typed. */
  value: string;
  /** IANA names to choose with one press. */
  suggested: readonly string[];
  onChange: (text: string) => void;
}

/** A time zone, by city or by its name; what was understood stands below with the time that it is there. */
export function ZoneField({ value, suggested, onChange, ...field }: Props) {
  const id = useId();
  const read = readTypedZone(value);
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const note = read === null ? undefined : t.read(cityOf(read), figure(clockAt(now, read).time));
  return (
    <div className={styles.zone}>
      <Field {...field} note={note}>
        {(wiring) => (
          <input
            {...wiring}
            className={`${inputs.input} ${inputs.full}`}
            type="text"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            list={id}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <datalist id={id}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {suggested.some((zone) => zone !== read) && (
        <div className={styles.controls}>
          {suggested.map((zone) => (
            <Button key={zone} aria-pressed={zone === read} onClick={() => onChange(zone)}>
              {cityOf(zone)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
