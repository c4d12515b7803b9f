import type { ListResult } from '@matchwright/engine';
import { isoDay } from '../profile/reading-context.ts';
import type { Runner, Subject } from '../runner/runner.ts';
import { sameForTheList } from './beside-the-list.ts';
import type { Change } from './changes.ts';
import { latestWins } from './latest-wins.ts';
import { NO_PLAN, NOTHING, type PlannerStore } from './planner-state.ts';

const TYPING_PAUSE_MS = 120;
const IDLE_MS = 500;

interface Parts {
  store: PlannerStore;
  runner: Runner;
  now: () => Date;
}

/** Keeps the plan, the odds and the frontier in step with the last complete profile and the answers. */
export function createPlanning({ store, runner, now }: Parts) {
  const { getState: get, setState: set } = store;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  // Counts up when a profile is replaced or erased: answers to older questions are then thrown away.
  let generation = 0;
  // Counts the requests: a list that was on its way when a newer one needed none must not be shown.
  let turns = 0;
  let curveOf: Subject | null = null;

  const plan = latestWins((subject: Subject) =>
    runner.plan(subject, { today: isoDay(now()), detail: false }),
  );
  const odds = latestWins((subject: Subject) => runner.odds(subject));
  const details = latestWins((subject: Subject) => runner.plan(subject, { today: isoDay(now()) }));
  const frontier = latestWins((subject: Subject) =>
    runner.plan(subject, { today: isoDay(now()), frontier: true, detail: false }),
  );

  async function replan() {
    const { subject, facts } = get();
    // Until the facts are there, passing scores are unchecked; they start the first plan when they arrive.
    if (!subject || !facts) return;
    const asked = generation;
    const turn = ++turns;
    if (keepsTheList(subject)) {
      clearTimeout(idle);
      idle = setTimeout(() => void background(subject, asked), IDLE_MS);
      return;
    }
    set({ plan: { ...get().plan, since: get().plan.since ?? now().getTime(), error: null } });
    const outcome = await plan(subject);
    if (outcome.status === 'superseded' || asked !== generation || turn !== turns) return;
    if (outcome.status === 'failed') {
      set({ plan: { ...get().plan, since: null, error: messageOf(outcome.error) } });
      return;
    }
    show(subject, outcome.value);
    clearTimeout(idle);
    idle = setTimeout(() => void background(subject, asked), IDLE_MS);
  }

  function show(subject: Subject, result: ListResult) {
    set({
      plan: { result, subject, since: null, error: null, detailed: false },
      changes: settled(get().changes, result),
    });
  }

  /** The results on the page stand for this subject too when it differs only in what they do not read. */
  function keepsTheList(subject: Subject): boolean {
    const { plan, odds, changes } = get();
    if (!plan.result || !plan.subject || plan.error || !sameForTheList(plan.subject, subject)) return false;
    const known = odds.result && odds.subject && sameForTheList(odds.subject, subject);
    set({
      plan: { ...plan, subject, since: null },
      odds: known ? { ...odds, subject, since: null } : odds,
      changes: settled(changes, plan.result),
    });
    return true;
  }

  /** What can wait until the person does: comparisons and marginal values, all odds, the budget curve. */
  async function background(subject: Subject, asked: number) {
    const stale = () => asked !== generation || get().plan.subject !== subject;
    if (!get().plan.detailed) {
      const full = await details(subject);
      if (stale() || full.status === 'superseded') return;
      if (full.status === 'done') set({ plan: { ...get().plan, result: full.value, detailed: true } });
    }
    await refreshOdds(subject, asked);
    if (stale() || (curveOf && sameForTheList(curveOf, subject))) return;
    const curve = await frontier(subject);
    if (curve.status !== 'done' || stale()) return;
    curveOf = subject;
    set({ frontier: curve.value.frontier ?? null });
  }

  async function refreshOdds(subject: Subject, asked: number) {
    if (get().odds.subject === subject) return;
    set({ odds: { ...get().odds, since: now().getTime(), error: null } });
    const outcome = await odds(subject);
    if (asked !== generation || outcome.status === 'superseded') return;
    if (outcome.status === 'done')
      set({ odds: { result: outcome.value, subject, since: null, error: null } });
    else set({ odds: { ...get().odds, since: null, error: messageOf(outcome.error) } });
  }

  return {
    /** Re-plans after a short pause, so that typing and dragging ask once. */
    request() {
      clearTimeout(pause);
      clearTimeout(idle);
      pause = setTimeout(() => void replan(), get().plan.result ? TYPING_PAUSE_MS : 0);
    },
    /** Drops every result, for a new profile or none. */
    forget() {
      generation += 1;
      clearTimeout(pause);
      clearTimeout(idle);
      curveOf = null;
      set({ plan: NO_PLAN, odds: NOTHING, frontier: null });
    },
  };
}

/** The last change led to this result, when it has none yet. */
function settled(changes: Change[], result: ListResult): Change[] {
  return changes.map((change, index) =>
    index === changes.length - 1 && change.after === null ? { ...change, after: result } : change,
  );
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
