import { isoDay } from '../profile/reading-context.ts';
import type { Runner, Subject } from '../runner/runner.ts';
import { sameForTheList } from './beside-the-list.ts';
import { NOTHING, type PlannerStore } from './planner-state.ts';

/** What some screens show beside the plan: comparisons and marginal values, the odds of all programs, the budget curve. */
export type Extra = 'details' | 'odds' | 'frontier';
/** What is soonest missed comes first. */
const ORDER: readonly Extra[] = ['details', 'odds', 'frontier'];

interface Parts {
  store: PlannerStore;
  runner: Runner;
  now: () => Date;
}

/** Works out the extras of a plan, one after the other, and only those that a screen wants: they take longer than it. */
export function createExtras({ store, runner, now }: Parts) {
  const { getState: get, setState: set } = store;
  const wanted: Record<Extra, number> = { details: 0, odds: 0, frontier: 0 };
  const failed = new Set<Extra>();
  // Counts up when a profile is replaced or erased: answers to older questions are then thrown away.
  let generation = 0;
  let held = true;
  let busy = false;
  let curveOf: Subject | null = null;

  const day = () => ({ today: isoDay(now()) });
  const fetchers: Record<Extra, (subject: Subject) => Promise<() => void>> = {
    async details(subject) {
      const result = await runner.plan(subject, day());
      return () => {
        if (get().plan.subject === subject) set({ plan: { ...get().plan, result, detailed: true } });
      };
    },
    async odds(subject) {
      set({ odds: { ...get().odds, since: now().getTime(), error: null } });
      const result = await runner.odds(subject);
      return () => set({ odds: { result, subject, since: null, error: null } });
    },
    async frontier(subject) {
      const { frontier } = await runner.plan(subject, { ...day(), frontier: true, detail: false });
      return () => {
        curveOf = subject;
        set({ frontier: frontier ?? null });
      };
    },
  };

  function missing(subject: Subject): Extra | undefined {
    const { plan, odds } = get();
    const standsFor = (other: Subject | null) => other !== null && sameForTheList(other, subject);
    const there = {
      details: plan.detailed,
      odds: odds.result !== null && standsFor(odds.subject),
      frontier: standsFor(curveOf),
    };
    return ORDER.find((extra) => wanted[extra] > 0 && !failed.has(extra) && !there[extra]);
  }

  async function work() {
    if (busy) return;
    busy = true;
    for (;;) {
      const { subject } = get().plan;
      const extra = held || subject === null ? undefined : missing(subject);
      if (extra === undefined || subject === null) break;
      await workOut(extra, subject);
    }
    busy = false;
  }

  async function workOut(extra: Extra, subject: Subject) {
    const asked = generation;
    try {
      const take = await fetchers[extra](subject);
      if (asked === generation) take();
    } catch (error) {
      if (asked !== generation) return;
      failed.add(extra);
      const says = error instanceof Error ? error.message : String(error);
      if (extra === 'odds') set({ odds: { ...get().odds, since: null, error: says } });
    }
  }

  return {
    /** A screen that shows it is there, until the function that comes back is called. */
    want(extra: Extra): () => void {
      wanted[extra] += 1;
      failed.delete(extra);
      void work();
      return () => {
        wanted[extra] -= 1;
      };
    },
    /** A plan is on its way, which must not wait behind extras of the one before. */
    hold() {
      held = true;
      failed.clear();
    },
    resume() {
      held = false;
      void work();
    },
    /** Drops every result, for a new profile or none. */
    forget() {
      generation += 1;
      held = true;
      failed.clear();
      curveOf = null;
      set({ odds: NOTHING, frontier: null });
    },
  };
}
