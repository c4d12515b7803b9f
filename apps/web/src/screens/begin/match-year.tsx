import { calendarOf } from '@matchwright/facts';
import { planner, usePlanner } from '../../app-planner.ts';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { textAt } from '../../profile/draft.ts';
import { planToday } from '../../season/season-today.ts';
import { dayWords } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { useField } from '../profile/use-field.ts';

const t = phrases.begin.match;
const SEASON = ['season'];
/** Seasons that a profile may plan ahead. */
const AHEAD = 3;

/** The Match year that the answers are for, as text: the chosen one, else the next; null until the calendar is there. */
export function useMatchYear(): string | null {
  const chosen = usePlanner((state) => textAt(state.draft, SEASON));
  const next = useNextSeason();
  return chosen || (next === null ? null : String(next));
}

/** The next season whose applications have not opened. */
function useNextSeason(): number | null {
  const known = usePlanner((state) => state.facts !== null);
  return known ? planner.readingContext().nextSeason() : null;
}

/** The Match year that the plan is for, why it is that one, and any other that can be planned for. */
export function MatchYear() {
  const year = useMatchYear();
  const next = useNextSeason();
  const calendar = usePlanner((state) => state.facts?.calendar);
  const { problem, onChange } = useField(SEASON);
  if (year === null || next === null || !calendar) return null;
  const dayOf = (id: string) => calendarOf({ calendar }, next - 1).find(({ event }) => event === id)?.date;
  const [opened, closes] = [dayOf('submit-opens'), dayOf('rank-list-deadline')];
  const running = String(next - 1);
  // After it nobody can still match in that season.
  const isRunning = closes !== undefined && closes >= planToday(next - 1);
  const options = [
    ...(isRunning ? [{ value: running, label: t.running(running) }] : []),
    ...Array.from({ length: AHEAD + 1 }, (_, n) => String(next + n)).map((value) => ({
      value,
      label: value,
    })),
  ];
  const why = opened ? t.why(running, dayWords(opened), String(next)) : undefined;
  return (
    <ChoiceInput
      label={t.label}
      {...(why ? { help: why } : {})}
      {...(problem ? { problem } : {})}
      note={isRunning && year === running ? t.late : undefined}
      value={year}
      options={options}
      onChange={onChange}
      width="medium"
      place="season"
    />
  );
}
