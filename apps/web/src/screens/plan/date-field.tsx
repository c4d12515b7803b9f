import { Field, type FieldProps } from '../../parts/field.tsx';
import inputs from '../../parts/inputs.module.css';

interface Props extends FieldProps {
  /** ISO date or nothing. */
  value: string;
  onChange: (date: string) => void;
}

/** A day, by the calendar that the device offers. */
export function DateField({ value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className={`${inputs.input} ${inputs.medium}`}
          type="date"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
