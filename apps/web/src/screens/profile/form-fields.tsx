import { readTypedDate, readTypedDay, US_STATES } from '@matchwright/inputs';
import { useId, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { FieldGroup, type FieldProps } from '../../parts/field.tsx';
import { CheckInput, type Choice, ChoiceInput, RadioRow, TextInput } from '../../parts/inputs.tsx';
import { type DraftPath, entriesAt, valueAt } from '../../profile/draft.ts';
import { byAlphabet, countryNames } from '../../text/countries.ts';
import { dayWords, monthOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { editValue, useField, useProblem, writtenPath } from './use-field.ts';

interface PathProps extends Omit<FieldProps, 'problem'> {
  path: DraftPath;
}

interface TextProps extends PathProps {
  numeric?: boolean;
  width?: 'short' | 'medium' | 'full';
  placeholder?: string;
}

/** A line of text of the draft. */
export function TextField({ path, numeric, ...rest }: TextProps) {
  return (
    <TextInput
      {...rest}
      {...useField(path)}
      place={writtenPath(path)}
      inputMode={numeric ? 'numeric' : 'text'}
    />
  );
}

interface DateProps extends TextProps {
  /** A field that holds a month keeps it; one that holds a day takes the first or the last day of a month. */
  keeps?: 'month' | 'first-day' | 'last-day';
}

/** A date in the way people write dates, and under it the day or month that is counted with. */
export function DateTextField({ keeps = 'first-day', ...rest }: DateProps) {
  const { value, problem } = useField(rest.path);
  return <TextField {...rest} note={problem ? undefined : countedAs(value, keeps)} />;
}

/** Nothing while the text is what the file holds, or none that can be read. */
function countedAs(text: string, keeps: DateProps['keeps']): string | undefined {
  const read = readTypedDate(text);
  if (read === null) return undefined;
  const isMonth = read.length === 7;
  if (isMonth && keeps !== 'month') {
    const day = readTypedDay(text, keeps === 'last-day' ? 'last' : 'first');
    return day === null ? undefined : phrases.profile.dayTaken(dayWords(day));
  }
  return read === text ? undefined : phrases.profile.dateRead(isMonth ? monthOf(read) : dayWords(read));
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
