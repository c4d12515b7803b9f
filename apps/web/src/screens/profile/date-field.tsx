import { daysMeant, isImpossibleDay, latinDigits, readTypedDate, readTypedDay } from '@matchwright/inputs';
import { planner, usePlanner } from '../../app-planner.ts';
import { WhichDay } from '../../parts/which-day.tsx';
import { type ExampleOf, exampleDay } from '../../profile/example-day.ts';
import { dayWords, monthOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { TextField, type TextProps } from './form-fields.tsx';
import { editValue, useField } from './use-field.ts';

const t = phrases.profile;

interface Props extends TextProps {
  /**
   * A field that holds a month keeps it; one that holds a day takes the first or the last day of a month. `year`: that of
   * an exam taken, where a year alone is enough. `open-year`: that of an exam without a result, where it is not.
   */
  keeps?: 'month' | 'first-day' | 'last-day' | 'year' | 'open-year';
  /** Shown while the field is empty: a day of this kind, as people may write it. */
  example?: ExampleOf;
}

/** A date in the way people write dates, and under it the day, month or year that is counted with. */
export function DateTextField({ keeps = 'first-day', example, ...props }: Props) {
  const shown = useExample(example);
  const rest = example ? { ...props, placeholder: shown } : props;
  const { value, problem } = useField(rest.path);
  const days = daysMeant(value);
  if (days.length > 0)
    return (
      <TextField
        {...rest}
        problem={t.whichDay}
        ask={<WhichDay days={days} onChoose={(day) => editValue(rest.path, day)} />}
      />
    );
  if (problem) return <TextField {...rest} problem={plainProblem(value, keeps) ?? problem} />;
  return <TextField {...rest} note={countedAs(value, keeps)} />;
}

/** How a date may be written: the day and the month, or, of an exam that was taken, the month and its year alone. */
function useExample(of: ExampleOf | undefined): string | undefined {
  const day = useExampleDay(of ?? 'ahead');
  if (of === undefined) return undefined;
  const month = monthOf(day.slice(0, 7));
  return of === 'taken' ? t.exams.yearHelp(month, day.slice(0, 4)) : t.exams.dateHelp(day, month);
}

/** The example of this person's season. */
export function useExampleDay(of: ExampleOf): string {
  const season = usePlanner((state) => state.profile?.season);
  return exampleDay(of, season ?? planner.readingContext().nextSeason());
}

/** What is wrong, when it is plainer than what the reader of the profile says. */
function plainProblem(text: string, keeps: Props['keeps']): string | undefined {
  if (isImpossibleDay(text)) return t.noSuchDay;
  if (!isYear(text)) return undefined;
  if (liesAhead(text)) return t.yearAhead(latinDigits(text).trim());
  return keeps === 'year' ? undefined : t.monthToo;
}

function liesAhead(year: string): boolean {
  return latinDigits(year).trim() > planner.readingContext().today.slice(0, 4);
}

/** Nothing while the text is what the file holds, or none that can be read. */
function countedAs(text: string, keeps: Props['keeps']): string | undefined {
  if (isYear(text)) {
    if (keeps === 'open-year') return liesAhead(text) ? t.yearAhead(latinDigits(text).trim()) : t.yearOpen;
    return keeps === 'year' ? t.yearTaken(latinDigits(text).trim()) : undefined;
  }
  const read = readTypedDate(text);
  if (read === null) return undefined;
  const isMonth = read.length === 7;
  if (isMonth && keeps !== 'month') {
    const day = readTypedDay(text, keeps === 'last-day' ? 'last' : 'first');
    return day === null ? undefined : t.dayTaken(dayWords(day));
  }
  return read === text ? undefined : t.dateRead(isMonth ? monthOf(read) : dayWords(read));
}

function isYear(text: string): boolean {
  return /^[12]\d{3}$/.test(latinDigits(text).trim());
}
