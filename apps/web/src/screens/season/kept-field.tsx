import { LONGEST_TEXT } from '@matchwright/inputs';
import { Field } from '../../parts/field.tsx';
import inputs from '../../parts/inputs.module.css';
import area from '../../parts/text-area.module.css';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptText } from './use-kept-text.ts';

interface Props {
  label: string;
  value: string;
  onKeep: (text: string) => void;
  kind?: 'text' | 'email';
  /** Room for several lines. */
  long?: boolean;
}

/** A text that is kept when its field is left. What is too long stays on the screen and says so. */
export function KeptField({ label, value, onKeep, kind = 'text', long = false }: Props) {
  const { text, onChange, onBlur } = useKeptText(value, (typed) => {
    if (typed.length > LONGEST_TEXT) return false;
    onKeep(typed);
    return true;
  });
  const over = text.length - LONGEST_TEXT;
  return (
    <Field label={label} {...(over > 0 ? { problem: roomPhrases.season.tracker.one.tooLong(over) } : {})}>
      {(wiring) =>
        long ? (
          <textarea
            {...wiring}
            className={area.area}
            rows={4}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
        ) : (
          <input
            {...wiring}
            className={`${inputs.input} ${inputs.full}`}
            type={kind}
            autoComplete="off"
            value={text}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
        )
      }
    </Field>
  );
}
