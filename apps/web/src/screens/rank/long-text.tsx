import { Field } from '../../parts/field.tsx';
import areas from '../../parts/text-area.module.css';

interface Props {
  label: string;
  help?: string;
  value: string;
  onChange: (text: string) => void;
  onLeave?: () => void;
}

/** The longest text that a list or a note keeps. */
const MOST = 2000;

export function LongText({ label, help, value, onChange, onLeave }: Props) {
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={areas.area}
          rows={2}
          dir="auto"
          maxLength={MOST}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
