import type { ListResult, OddsResult, Range } from '@matchwright/engine';
import type { Issue, Profile } from '@matchwright/inputs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from '../profile/draft.ts';
import type { FactsSummary, Subject } from '../runner/runner.ts';
import type { StoredAnswer } from '../storage/answers.ts';
import type { SaveState } from '../storage/autosave.ts';
import { type DirectorySettings, NO_SETTINGS } from '../storage/directory-settings.ts';
import type { DraftOrigin } from '../storage/saved-document.ts';
import type { Change, UndoneStep } from './changes.ts';

/** One computation and its newest result. The result stays on the page while a newer one is worked out. */
export interface Computed<T> {
  result: T | null;
  /** Who and what the result is about. */
  subject: Subject | null;
  /** Milliseconds since 1970 when the running computation began, or null. */
  since: number | null;
  error: string | null;
}

export type FrontierPoint = { budget: number; match: Range };

export interface PlannerState {
  stage: 'opening' | 'empty' | 'working';
  /** Exactly what was typed or loaded. */
  draft: Draft | null;
  origin: DraftOrigin;
  issues: Issue[];
  /** What was kept although it looks like a mistake, such as a misspelt field of a file. */
  warnings: string[];
  /** The last complete profile, and the draft it was read from. */
  profile: Profile | null;
  lastComplete: Draft | null;
  /** What the person found out about programs; it counts in every result. */
  answers: StoredAnswer[];
  mappings: unknown[];
  /** Saved filters and chosen columns of the directory. */
  directory: DirectorySettings;
  /** The last complete profile with the answers; a new one whenever either changes. */
  subject: Subject | null;
  save: SaveState;
  /** What the device held could not be read; it is kept aside. */
  unread: 'damaged' | 'newer' | null;
  /** A version of another tab was saved over and is kept. */
  overtook: boolean;
  /** Another tab changed the plan while steps of this one could still be undone; they went with it. */
  undoLost: boolean;
  /** `detailed` once comparisons and marginal values belong to the result too. */
  plan: Computed<ListResult> & { detailed: boolean };
  odds: Computed<OddsResult>;
  frontier: FrontierPoint[] | null;
  facts: FactsSummary | null;
  changes: Change[];
  /** What was taken back and can be done again, the next one last; a new change forgets it. */
  undone: UndoneStep[];
}

export type PlannerStore = StoreApi<PlannerState>;

export const NOTHING = { result: null, subject: null, since: null, error: null };
export const NO_PLAN = { ...NOTHING, detailed: false };

export function createPlannerStore(): PlannerStore {
  return createStore<PlannerState>(() => ({
    stage: 'opening',
    draft: null,
    origin: 'own',
    issues: [],
    warnings: [],
    profile: null,
    lastComplete: null,
    answers: [],
    mappings: [],
    directory: NO_SETTINGS,
    subject: null,
    save: { status: 'idle' },
    unread: null,
    overtook: false,
    undoLost: false,
    plan: NO_PLAN,
    odds: NOTHING,
    frontier: null,
    facts: null,
    changes: [],
    undone: [],
  }));
}
