import type { ListResult } from '@matchwright/engine';
import type { SpecialtyId } from '@matchwright/facts';
import { DEFAULT_BUDGET, type Profile } from '@matchwright/inputs';
import { type Draft, valueAt, withValue } from '../profile/draft.ts';
import type { StoredAnswer } from '../storage/answers.ts';
import type { DraftOrigin } from '../storage/saved-document.ts';

/** What a signal set by hand is called: where there is one kind only, it is just a signal. */
export type SignalWord = 'gold' | 'silver' | 'signal' | 'none';

/** What a person did to the plan, in terms the changes panel can put into words. */
export type ChangeKind =
  | { kind: 'budget'; from: number; to: number }
  | { kind: 'stars'; specialty: SpecialtyId; stars: number }
  | { kind: 'pin' | 'unpin' | 'exclude' | 'include'; code: string }
  /** A signal set by hand, in the words of its specialty; null leaves it to the planner again. */
  | { kind: 'signal'; code: string; wish: SignalWord | null }
  | { kind: 'signals-freed' }
  /** `code` pinned in place of another program, which is excluded. */
  | { kind: 'swap'; code: string; left: string }
  /** The wishes of a saved version of the list. */
  | { kind: 'version'; name: string }
  | { kind: 'profile' }
  /** Another profile took the place of this one. */
  | { kind: 'opened' }
  /** A change of the what-if screen that was kept, in its own words. */
  | { kind: 'kept'; says: string }
  /** A task of the plan, in its own words; the list is not touched. */
  | { kind: 'task'; says: string }
  | { kind: 'answer' | 'forget'; code: string }
  | { kind: 'import' | 'forget-all'; count: number };

/**
 * One step back: the drafts and answers before it, and the plan before and after. `completeBefore` is what the plan
 * was made from, which differs from the draft while an answer is wrong. `after` is null until it is computed.
 */
export interface Change {
  what: ChangeKind;
  at: number;
  draftBefore: Draft;
  answersBefore: StoredAnswer[];
  completeBefore: Draft | null;
  /** Set when the step replaced the whole profile. */
  originBefore?: DraftOrigin;
  before: ListResult | null;
  after: ListResult | null;
}

/** A step that was taken back, with what undoing it left behind, so that it can be done again. */
export interface UndoneStep {
  change: Change;
  draftAfter: Draft;
  completeAfter: Draft | null;
  answersAfter: StoredAnswer[];
  originAfter: DraftOrigin;
}

const SAME_GESTURE_MS = 1500;
const KEPT = 50;

/** Adds a change; a slider drag or a burst of typing stays one step. */
export function withChange(changes: Change[], change: Change): Change[] {
  const last = changes.at(-1);
  if (last && sameGesture(last, change)) {
    const what =
      last.what.kind === 'budget' && change.what.kind === 'budget'
        ? { ...change.what, from: last.what.from }
        : change.what;
    // Back where the gesture began: there is nothing to undo.
    if (changesNothing(what)) return changes.slice(0, -1);
    return [...changes.slice(0, -1), { ...last, what, at: change.at, after: null }];
  }
  return changesNothing(change.what) ? changes : [...changes, change].slice(-KEPT);
}

function changesNothing(what: ChangeKind): boolean {
  return what.kind === 'budget' && what.from === what.to;
}

/**
 * A budget step names the budgets that the plans were made for, the assumed one when the field is empty, and goes
 * back to the last budget that was accepted, not to words that were refused.
 */
export function settledStep(step: Change, before: Profile | null, after: Profile | null): Change {
  if (step.what.kind !== 'budget') return step;
  const [from, to] = [before, after].map((profile) => profile?.budget ?? DEFAULT_BUDGET) as [number, number];
  const draftBefore = withValue(step.draftBefore, ['budget'], valueAt(step.completeBefore, ['budget']));
  return { ...step, what: { ...step.what, from, to }, draftBefore };
}

function sameGesture(last: Change, next: Change): boolean {
  if (next.at - last.at > SAME_GESTURE_MS || last.what.kind !== next.what.kind) return false;
  if (next.what.kind === 'budget' || next.what.kind === 'profile') return true;
  return (
    next.what.kind === 'stars' && last.what.kind === 'stars' && next.what.specialty === last.what.specialty
  );
}

/** Programs that came in, went out, or changed their level. */
export function listDifference(before: ListResult, after: ListResult) {
  const levelBefore = new Map(before.programs.map((program) => [program.code, program.level]));
  const codesAfter = new Set(after.programs.map((program) => program.code));
  return {
    cameIn: after.programs.filter((program) => !levelBefore.has(program.code)),
    wentOut: before.programs.filter((program) => !codesAfter.has(program.code)),
    levelsMoved: after.programs.filter((program) => {
      const level = levelBefore.get(program.code);
      return level !== undefined && level !== program.level;
    }).length,
  };
}
