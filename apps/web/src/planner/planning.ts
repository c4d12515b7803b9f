import type { ListResult } from '@matchwright/engine';
import { isoDay } from '../profile/reading-context.ts';
import type { Runner, Subject } from '../runner/runner.ts';
import { sameForTheList } from './beside-the-list.ts';
import type { Change } from './changes.ts';
import { createExtras } from './extras.ts';
import { latestWins } from './latest-wins.ts';
import { NO_PLAN, type PlannerStore } from './planner-state.ts';

const TYPING_PAUSE_MS = 120;
const IDLE_MS = 500;

interface Parts {
  store: PlannerStore;
  runner: Runner;
  now: () => Date;
}

/** Keeps the plan, and what screens want beside it, in step with the last complete profile and the answers. */
export function createPlanning({ store, runner, now }: Parts) {
  const { getState: get, setState: set } = store;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  // Counts up when a profile is replaced or erased: answers to older questions are then thrown away.
  let generation = 0;
  // Counts the requests: a list that was on its way when a newer one needed none must not be shown.
  let turns = 0;
  const extras = createExtras({ store, runner, now });

  const plan = latestWins((subject: Subject) =>
    runner.plan(subject, { today: isoDay(now()), detail: false }),
  );

  async function replan() {
    const { subject, facts } = get();
    // Until the facts are there, passing scores are unchecked; they start the first plan when they arrive.
    if (!subject || !facts) return;
    const asked = generation;
    const turn = ++turns;
    if (keepsTheList(subject)) {
      extrasSoon();
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
    extrasSoon();
  }

  /** What can wait until the person does. */
  function extrasSoon() {
    clearTimeout(idle);
    idle = setTimeout(() => extras.resume(), IDLE_MS);
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

  return {
    want: extras.want,
    /** Re-plans after a short pause, so that typing and dragging ask once. */
    request() {
      clearTimeout(pause);
      clearTimeout(idle);
      extras.hold();
      pause = setTimeout(() => void replan(), get().plan.result ? TYPING_PAUSE_MS : 0);
    },
    /** Drops every result, for a new profile or none. */
    forget() {
      generation += 1;
      clearTimeout(pause);
      clearTimeout(idle);
      extras.forget();
      set({ plan: NO_PLAN });
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
