import type { SpecialtyId } from '@matchwright/facts';
import type { Application, SeasonLog } from '@matchwright/inputs/season';

type Result = NonNullable<SeasonLog['result']>;
type Counts = NonNullable<SeasonLog['counts'][SpecialtyId]>;

/** How the season ended; nothing takes the answer back. Who did not match has no place where it was. */
export function withResult(log: SeasonLog, result: Result | null): SeasonLog {
  const { result: _former, ...rest } = log;
  const settled = result === null || result === 'unmatched' ? withoutPlace(rest) : rest;
  return result === null ? settled : { ...settled, result };
}

/** The application at which the person matched, -1 when none says so. */
export function placeOf({ applications }: SeasonLog): number {
  return applications.findIndex(({ history }) => history.some(({ status }) => status === 'matched'));
}

/** Matched at one of the applications, and at no other. @param today ISO date */
export function withPlace(log: SeasonLog, index: number, today: string): SeasonLog {
  const cleared = withoutPlace(log);
  const matched = { status: 'matched' as const, date: today };
  const applications = cleared.applications.map((one, i) =>
    i === index ? { ...one, history: [...one.history, matched] } : one,
  );
  return { ...cleared, applications };
}

/** Matched at a program that nobody followed; an empty name takes it back. */
export function withNamedPlace(log: SeasonLog, name: string, today: string): SeasonLog {
  const { applications, ...rest } = withoutPlace(log);
  const others = applications.filter((one) => !isOnlyAPlace(one));
  if (name === '') return { ...rest, applications: others };
  const history = [{ status: 'matched' as const, date: today }];
  return {
    ...rest,
    applications: [...others, { name, history, interviews: [], letters: [], contacts: [] }],
  };
}

function withoutPlace(log: SeasonLog): SeasonLog {
  const applications = log.applications.map((one) => {
    const history = one.history.filter(({ status }) => status !== 'matched');
    return history.length === one.history.length ? one : { ...one, history };
  });
  return { ...log, applications };
}

/** An entry that this page made for the name of a place, and nothing else is known of. */
function isOnlyAPlace({
  program,
  name,
  history,
  interviews,
  letters,
  contacts,
  notes,
}: Application): boolean {
  const empty = [history, interviews, letters, contacts].every((list) => list.length === 0);
  return program === undefined && name !== undefined && empty && notes === undefined;
}

/** Totals of one specialty; without applications there is nothing to count. */
export function withCounts(log: SeasonLog, specialty: SpecialtyId, counts: Counts | null): SeasonLog {
  const { [specialty]: _former, ...others } = log.counts;
  return { ...log, counts: counts === null ? others : { ...others, [specialty]: counts } };
}
