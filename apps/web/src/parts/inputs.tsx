import { Field, type FieldProps } from './field.tsx';
import styles from './inputs.module.css';

interface TextProps extends FieldProps {
  value: string;
  onChange: (text: string) => void;
  width?: 'short' | 'medium' | 'full';
  inputMode?: 'numeric' | 'text';
  placeholder?: string;
  /** Most characters that can be typed. */
  maxLength?: number;
  autoComplete?: string;
}

export function TextInput({
  value,
  onChange,
  width = 'full',
  inputMode,
  placeholder,
  maxLength,
  autoComplete,
  ...field
}: TextProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className={`${styles.input} ${styles[width]}`}
          type="text"
          value={value}
          inputMode={inputMode}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete={autoComplete ?? 'off'}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceProps extends FieldProps {
  value: string;
  options: Choice[];
  /** Words of the empty choice; left out, there is none. */
  empty?: string;
  onChange: (value: string) => void;
  width?: 'short' | 'medium' | 'full';
}

export function ChoiceInput({ value, options, empty, onChange, width = 'full', ...field }: ChoiceProps) {
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          className={`${styles.input} ${styles.select} ${styles[width]}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {/* A loaded value we have no name for stays visible instead of silently becoming another one. */}
          {!known && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckInput({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface RadioProps {
  name: string;
  value: string;
  options: Choice[];
  onChange: (value: string) => void;
}

/** A row of choices of which one holds. Goes inside a FieldGroup. */
export function RadioRow({ name, value, options, onChange }: RadioProps) {
  return (
    <div className={styles.radios}>
      {options.map((option) => (
        <label key={option.value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
