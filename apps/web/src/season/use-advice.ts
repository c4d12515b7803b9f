import type { Advice, AdviceTopic, SeasonEnd } from '@matchwright/engine/advice';
import { planner, usePlanner } from '../app-planner.ts';
import type { Subject } from '../runner/runner.ts';
import { type Asked, useAnswer } from '../use-asked.ts';
import { useSeasonEnd } from './season-end.ts';
import { seasonToday } from './season-today.ts';

/** A person and how their season ended, as one thing to ask about. */
interface Asking {
  subject: Subject;
  ended: SeasonEnd;
}

/** Topics that the end of the season changes. */
const WITH_END: ReadonlySet<AdviceTopic> = new Set(['plan', 'money']);

const askings = new WeakMap<Subject, Map<SeasonEnd, Asking>>();

/** The same two give the same thing, so that an answer is known again when the screen comes back. */
function askingOf(subject: Subject, ended: SeasonEnd): Asking {
  const known = askings.get(subject) ?? new Map<SeasonEnd, Asking>();
  askings.set(subject, known);
  const asking = known.get(ended) ?? { subject, ended };
  known.set(ended, asking);
  return asking;
}

/** What the advisor says on a topic as things stand now; asked anew when the profile changes, or the end of its season. */
export function useAdvice<T extends AdviceTopic>(topic: T): Asked<Advice[T]> {
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  const ended = useSeasonEnd(subject?.profile.season, WITH_END.has(topic));
  return useAnswer(`advice ${topic}`, subject && askingOf(subject, ended), (asking) =>
    planner.ask.advise(asking.subject, topic, seasonToday(asking.subject.profile.season), asking.ended),
  );
}
