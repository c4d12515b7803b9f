import type { Advice, AdviceTopic, Risks, SeasonSoFar } from '@matchwright/engine/advice';
import { planner, usePlanner } from '../app-planner.ts';
import type { Subject } from '../runner/runner.ts';
import { type Asked, useAnswer } from '../use-asked.ts';
import { useSeasonSoFar } from './season-so-far.ts';
import { useSeasonToday } from './use-season-today.ts';

/** A person and what their season says, as one thing to ask about. */
interface Asking {
  subject: Subject;
  season: SeasonSoFar;
}

/** Topics that the season changes. */
const WITH_END: ReadonlySet<AdviceTopic> = new Set(['plan', 'money']);

const askings = new WeakMap<Subject, Map<SeasonSoFar, Asking>>();

/** The same two give the same thing, so that an answer is known again when the screen comes back. */
function askingOf(subject: Subject, season: SeasonSoFar): Asking {
  const known = askings.get(subject) ?? new Map<SeasonSoFar, Asking>();
  askings.set(subject, known);
  const asking = known.get(season) ?? { subject, season };
  known.set(season, asking);
  return asking;
}

/** What the advisor says on a topic as things stand now; asked anew when the profile changes, or what its season says. */
export function useAdvice<T extends AdviceTopic>(topic: T): Asked<Advice[T]> {
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  const season = useSeasonSoFar(subject?.profile.season, WITH_END.has(topic));
  const today = useSeasonToday(subject?.profile.season);
  return useAnswer(`advice ${topic} ${today}`, subject && askingOf(subject, season), (asking) =>
    planner.ask.advise(asking.subject, topic, today, asking.season),
  );
}

/** The risks alone. They share with the plan what was worked out, so that they are asked with the same season. */
export function useRisks(): Asked<Risks> {
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  const season = useSeasonSoFar(subject?.profile.season, true);
  const today = useSeasonToday(subject?.profile.season);
  return useAnswer(`risks ${today}`, subject && askingOf(subject, season), (asking) =>
    planner.ask.risks(asking.subject, today, asking.season),
  );
}

/** What the certificate decides before any chance does; empty until it is known. */
export function useCertificateNotes(): readonly string[] {
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  const today = useSeasonToday(subject?.profile.season);
  const { result } = useAnswer(`certificate ${today}`, subject, (one) => planner.ask.certificate(one, today));
  return result ?? NONE;
}

const NONE: readonly string[] = [];
