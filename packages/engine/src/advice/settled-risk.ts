import type { Finding, Topic } from './finding.ts';
import { planOf } from './plan-of.ts';
import type { Situation } from './situation.ts';

/** What a person can still do something about while programs make their lists, and after that. */
const OPEN_TO_THE_END: ReadonlySet<Topic> = new Set(['visa', 'certification']);

/**
 * Whether nothing that is done now changes a risk in this season: programs make their rank lists, or applications are out
 * and the plan has no time left for what would lessen it. Once the Match is over, it is a gap of the next season.
 */
export function isSettled(situation: Situation, { kind, topic, repair }: Finding): boolean {
  const [ranking, match] = [situation.date('ranking-opens'), situation.date('match-day')];
  if (kind !== 'risk' || OPEN_TO_THE_END.has(topic) || !match || match.date < situation.today) return false;
  if (ranking && ranking.date < situation.today) return true;
  const tasks = repair?.tasks ?? [];
  if (!situation.sent || tasks.length === 0) return false;
  const gone = new Set(planOf(situation).noLonger.map(({ id }) => id));
  return tasks.every((id) => gone.has(id));
}
