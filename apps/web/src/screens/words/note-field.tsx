import { Field } from '../../parts/field.tsx';
import styles from './words-screen.module.css';

interface Props {
  label: string;
  help?: string;
  value: string;
  onChange: (text: string) => void;
}

/** A question with room for a few lines. */
export function NoteField({ label, help, value, onChange }: Props) {
  return (
    <Field label={label} {...(help !== undefined && { help })}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={styles.note}
          rows={2}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
