import { dayWords } from '../text/dates.ts';
import { Button } from './button.tsx';
import styles from './which-day.module.css';

interface Props {
  /** ISO dates that what is typed can mean. */
  days: readonly string[];
  onChoose: (day: string) => void;
}

/** For the `ask` of a field: the days that its text can mean; the text stays until one of them is chosen. */
export function WhichDay({ days, onChoose }: Props) {
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <Button
          key={day}
          onClick={({ currentTarget }) => {
            // The buttons go with the answer; the focus stays with the field.
            currentTarget.closest('div:has(input)')?.querySelector('input')?.focus();
            onChoose(day);
          }}
        >
          {dayWords(day)}
        </Button>
      ))}
    </div>
  );
}
