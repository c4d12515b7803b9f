import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptStore } from '../storage/kept.ts';
import { createKeptShelf, type KeptShelf } from '../storage/kept-shelf.ts';
import { sameContent } from '../storage/same-content.ts';
import type { Tabs } from '../storage/tabs.ts';
import { NO_SEASON, type SeasonRecord } from './season-record.ts';

/** One thing that the person did, with the season before and after it. */
export interface SeasonStep {
  /** What was done, in words for people. */
  says: string;
  /** The field that was typed in, when it was typing. */
  typing?: string;
  before: SeasonRecord;
  after: SeasonRecord;
  beside?: Beside;
}

/** What a step changed outside the season, so that going back or forward takes it along. */
export interface Beside {
  undo(): void;
  redo(): void;
}

export interface SeasonHistory {
  /** Steps that can be taken back, the newest last. */
  done: SeasonStep[];
  /** Steps that were taken back and can be done again, the next one last. */
  undone: SeasonStep[];
}

export interface SeasonShelf extends Pick<KeptShelf<SeasonRecord>, 'store' | 'open' | 'flush' | 'leave'> {
  history: StoreApi<SeasonHistory>;
  /**
   * Changes the season at once, and what is kept soon after. `says` names the step to whoever may take it back.
   * Typing on in one field, which `typing` names, is one step. `beside` goes back and forward with it.
   */
  change(says: string, step: (record: SeasonRecord) => SeasonRecord, typing?: string, beside?: Beside): void;
  undo(): void;
  redo(): void;
}

/** More steps back than anybody remembers. */
const MOST_STEPS = 100;

/** The season of this page, with the way back from each change. */
export function createSeasonShelf(open: () => Promise<KeptStore<SeasonRecord>>, tabs?: Tabs): SeasonShelf {
  const kept = createKeptShelf({ open, empty: NO_SEASON, ...(tabs ? { tabs } : {}) });
  const history = createStore<SeasonHistory>(() => ({ done: [], undone: [] }));
  const present = () => kept.store.getState().value;

  // What another tab changed, or a restored backup brought, is no step of this page to take back.
  kept.store.subscribe(({ value }) => {
    const { done, undone } = history.getState();
    const known = done.at(-1)?.after ?? undone.at(-1)?.before;
    if (known && !sameContent(known, value)) history.setState({ done: [], undone: [] });
  });

  return {
    store: kept.store,
    history,
    open: kept.open,
    flush: kept.flush,
    leave: kept.leave,
    change(says, step, typing, beside) {
      const before = present();
      if (!before) return;
      const after = step(before);
      if (sameContent(after, before)) return;
      const { done } = history.getState();
      const last = done.at(-1);
      const goesOn = typing !== undefined && last?.typing === typing;
      const next: SeasonStep = goesOn
        ? { ...last, says, after }
        : { says, before, after, ...(typing === undefined ? {} : { typing }), ...(beside ? { beside } : {}) };
      history.setState({
        done: [...(goesOn ? done.slice(0, -1) : done), next].slice(-MOST_STEPS),
        undone: [],
      });
      kept.change(step);
      // Only typing is worth waiting for more of: a page that is closed at once takes what waits with it.
      if (typing === undefined) void kept.flush();
    },
    undo() {
      const { done, undone } = history.getState();
      const last = done.at(-1);
      if (!last) return;
      history.setState({ done: done.slice(0, -1), undone: [...undone, last] });
      kept.change(() => last.before);
      last.beside?.undo();
    },
    redo() {
      const { done, undone } = history.getState();
      const next = undone.at(-1);
      if (!next) return;
      history.setState({ done: [...done, next], undone: undone.slice(0, -1) });
      kept.change(() => next.after);
      next.beside?.redo();
    },
  };
}
