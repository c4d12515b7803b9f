import type { SeasonLog } from '@matchwright/inputs/season';
import { planner, usePlanner } from '../app-planner.ts';
import { useSeason } from '../app-season.ts';
import type { SeasonAnswers, SeasonTopic, Subject } from '../runner/runner.ts';
import { type Asked, useAnswer } from '../use-asked.ts';
import { useSeasonToday } from './use-season-today.ts';

/** A person and a season of theirs, as one thing to ask about. */
interface Asking {
  subject: Subject;
  log: SeasonLog;
}

const askings = new WeakMap<Subject, WeakMap<SeasonLog, Asking>>();

/** The same two give the same thing, so that an answer is known again when the screen comes back. */
function askingOf(subject: Subject, log: SeasonLog): Asking {
  const known = askings.get(subject) ?? new WeakMap<SeasonLog, Asking>();
  askings.set(subject, known);
  const asking = known.get(log) ?? { subject, log };
  known.set(log, asking);
  return asking;
}

/** What the engine says of the season as it stands; asked anew whenever the season, the profile or the day changes. */
export function useSeasonAnswer<T extends SeasonTopic>(topic: T): Asked<SeasonAnswers[T]> {
  const planned = usePlanner((state) => state.subject?.profile.season);
  const today = useSeasonToday(useSeason((state) => state.value?.log.season) ?? planned);
  return useSeasonAsked(`${topic} ${today}`, ({ subject, log }) =>
    planner.ask.season(subject, log, topic, { today, now: new Date().toISOString() }),
  );
}

/** The same for any question. @param question names what is asked */
export function useSeasonAsked<T>(question: string, ask: (asking: Asking) => Promise<T>): Asked<T> {
  const log = useSeason((state) => state.value?.log ?? null);
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  return useAnswer(question, subject && log ? askingOf(subject, log) : null, ask);
}
