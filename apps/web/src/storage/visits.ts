import type { PlannerStore } from '../planner/planner-state.ts';
import { forgetHalfFilled } from './half-filled.ts';

const KEY = 'matchwright-returning';

/**
 * Remembers whether a profile is kept on this device, where `early.js` can see it before the first paint: somebody who
 * returns must not see the page for newcomers first.
 */
export function rememberVisits(store: PlannerStore): void {
  store.subscribe(({ stage }, before) => {
    if (stage === before.stage) return;
    // Every tab hears of it when everything is deleted, so each forgets its own.
    if (stage === 'empty') forgetHalfFilled();
    try {
      if (stage === 'working') localStorage.setItem(KEY, 'yes');
      if (stage === 'empty') localStorage.removeItem(KEY);
    } catch {
      // A closed store keeps no profile either.
    }
  });
}
