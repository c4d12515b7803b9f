import type {
  Advice,
  AdviceTopic,
  BesideList,
  CertificateBeside,
  Risks,
  SeasonSoFar,
} from '@matchwright/engine/advice';
import { type PlanStage, planStage } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import { planner, usePlanner } from '../app-planner.ts';
import { mayNeedCertificate } from '../profile/may-need-certificate.ts';
import type { Subject } from '../runner/runner.ts';
import { NO_CERTIFICATE } from '../text/standing-words.ts';
import { type Asked, useAnswer } from '../use-asked.ts';
import { useSeasonSoFar } from './season-so-far.ts';
import { usePlanToday } from './use-season-today.ts';

/** A person and what their season says, as one thing to ask about. */
interface Asking {
  subject: Subject;
  season: SeasonSoFar;
}

/** Topics that the season changes. */
const WITH_END: ReadonlySet<AdviceTopic> = new Set(['audit', 'plan', 'money']);

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
  const today = usePlanToday(subject?.profile.season);
  return useAnswer(`advice ${topic} ${today}`, subject && askingOf(subject, season), (asking) =>
    planner.ask.advise(asking.subject, topic, today, asking.season),
  );
}

/** The risks alone. They share with the plan what was worked out, so that they are asked with the same season. */
export function useRisks(): Asked<Risks> {
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  const season = useSeasonSoFar(subject?.profile.season, true);
  const today = usePlanToday(subject?.profile.season);
  return useAnswer(`risks ${today}`, subject && askingOf(subject, season), (asking) =>
    planner.ask.risks(asking.subject, today, asking.season),
  );
}

/** What stands beside the chance of the list. It is asked for by itself, because it is there long before the risks. */
function useBeside(): Asked<BesideList> {
  const subject = usePlanner((state) => (state.facts ? state.subject : null));
  const season = useSeasonSoFar(subject?.profile.season, true);
  const today = usePlanToday(subject?.profile.season);
  return useAnswer(`beside ${today}`, subject && askingOf(subject, season), (asking) =>
    planner.ask.besideList(asking.subject, today, asking.season),
  );
}

/** The same; null until it is known. */
export function useBesideList(): BesideList | null {
  return useBeside().result;
}

/** Whether a condition of the chance may still be found: until then no chance is to be shown. */
export function useAwaitsCondition(): boolean {
  const mayNeed = usePlanner(({ profile }) => profile !== null && mayNeedCertificate(profile));
  const { result, error } = useBeside();
  return mayNeed && result === null && error === null;
}

/** What the certificate decides before any chance does; nothing until it is known. */
export function useCertificate(): CertificateBeside {
  return useBesideList() ?? NO_CERTIFICATE;
}

/** Where the season of the plan stands; null while its days are not known. */
export function usePlanStage(): PlanStage | null {
  const season = usePlanner((state) => state.profile?.season);
  const calendar = usePlanner((state) => state.facts?.calendar);
  const { sent } = useSeasonSoFar(season, true);
  const today = usePlanToday(season);
  return calendar && season !== undefined ? planStage(calendarOf({ calendar }, season), sent, today) : null;
}
