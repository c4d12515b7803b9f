import { isOtherCurrency, readTypedSum, US_STATES } from '@matchwright/inputs';
import { useId, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { FieldGroup, type FieldProps } from '../../parts/field.tsx';
import { CheckInput, type Choice, ChoiceInput, RadioRow, TextInput } from '../../parts/inputs.tsx';
import { type DraftPath, entriesAt, valueAt } from '../../profile/draft.ts';
import { byAlphabet, countryNames } from '../../text/countries.ts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { editValue, useField, useProblem, writtenPath } from './use-field.ts';

interface PathProps extends Omit<FieldProps, 'problem'> {
  path: DraftPath;
}

export interface TextProps extends PathProps {
  /** Instead of what the reader of the profile says. */
  problem?: string;
  numeric?: boolean;
  width?: 'short' | 'medium' | 'full';
  placeholder?: string;
}

/** A line of text of the draft. */
export function TextField({ path, numeric, ...rest }: TextProps) {
  return (
    <TextInput
      {...useField(path)}
      {...rest}
      place={writtenPath(path)}
      inputMode={numeric ? 'numeric' : 'text'}
    />
  );
}

/** A sum of dollars in the way people write sums, and under it the sum that is counted with. */
export function SumField(props: TextProps) {
  const { value, problem } = useField(props.path);
  const sum = readTypedSum(value);
  const note =
    problem || sum === null || String(sum) === value ? undefined : phrases.profile.sumRead(money(sum));
  // The sign of another currency is no mistake in the number: the fees are simply in dollars.
  const other = problem && isOtherCurrency(value) ? { problem: phrases.profile.inDollars } : {};
  return <TextField {...props} {...other} numeric note={note} />;
}

interface ChoiceProps extends PathProps {
  options: Choice[];
  empty?: string;
}

/** A choice of the draft; the empty one means not known. */
export function ChoiceField({ path, empty = phrases.profile.notChosen, ...rest }: ChoiceProps) {
  return <ChoiceInput {...rest} empty={empty} {...useField(path)} place={writtenPath(path)} />;
}

const countries = Object.entries(countryNames)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => byAlphabet(a.label, b.label));

export function CountryField(props: PathProps) {
  return <ChoiceField {...props} options={countries} />;
}

export const states = Object.entries(US_STATES).map(([value, label]) => ({ value, label }));

/** Yes, no, or not known yet. */
export function YesNoField({ path, ...rest }: PathProps) {
  const name = useId();
  const { value } = useField(path);
  const problem = useProblem(path);
  const options = [
    { value: 'true', label: phrases.profile.yes },
    { value: 'false', label: phrases.profile.no },
    { value: '', label: phrases.profile.unknown },
  ];
  return (
    <FieldGroup {...rest} problem={problem} place={writtenPath(path)}>
      <RadioRow
        name={name}
        value={value}
        options={options}
        onChange={(answer) => editValue(path, answer === '' ? undefined : answer === 'true')}
      />
    </FieldGroup>
  );
}

/** A list of names, typed with commas between them. */
export function NamesField({ path, ...rest }: PathProps & { width?: TextProps['width'] }) {
  const value = usePlanner((state) => valueAt(state.draft, path));
  const problem = useProblem(path);
  const [typed, setTyped] = useState('');
  const names = entriesAt({ value }, ['value']).map(String);
  // What is being typed may end in a comma that the list does not know.
  const text = namesIn(typed).join() === names.join() ? typed : names.join(', ');
  function change(next: string) {
    setTyped(next);
    const list = namesIn(next);
    editValue(path, list.length > 0 ? list : undefined);
  }
  return <TextInput {...rest} value={text} problem={problem} onChange={change} place={writtenPath(path)} />;
}

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Several of a few options, kept as a list in the order of the options. */
export function TicksField({ path, options, ...rest }: ChoiceProps) {
  const chosen = usePlanner((state) => valueAt(state.draft, path));
  const problem = useProblem(path);
  const entries = entriesAt({ chosen }, ['chosen']);
  function change(value: string, on: boolean) {
    const known = options.map((option) => option.value);
    const others = entries.filter((entry) => !known.includes(String(entry)));
    const next = known.filter((option) => (option === value ? on : entries.includes(option)));
    const all = [...next, ...others];
    editValue(path, all.length > 0 ? all : undefined);
  }
  return (
    <FieldGroup {...rest} problem={problem} place={writtenPath(path)}>
      <div className={styles.checks}>
        {options.map((option) => (
          <CheckInput
            key={option.value}
            label={option.label}
            checked={entries.includes(option.value)}
            onChange={(on) => change(option.value, on)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
