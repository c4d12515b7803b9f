import type { ListResult } from '@matchwright/engine';
import { type Profile, type ProfileContext, parseProfile } from '@matchwright/inputs';
import type { Draft } from '../profile/draft.ts';
import type { CheckResult, FactsSummary, Runner, Subject } from '../runner/runner.ts';
import type { StoredAnswer } from '../storage/answers.ts';
import type { DirectorySettings } from '../storage/directory-settings.ts';
import type { DraftOrigin } from '../storage/saved-document.ts';
import { type ChangeKind, settledStep, withChange } from './changes.ts';
import { createDevice, type DeviceActions, type DeviceServices } from './device.ts';
import type { Extra } from './extras.ts';
import { createPlannerStore, type PlannerState, type PlannerStore } from './planner-state.ts';
import { createPlanning, messageOf } from './planning.ts';

/** What the planner needs from outside; tests hand in their own. */
export interface PlannerServices extends DeviceServices {
  runner: Runner;
  contextOf: (facts: FactsSummary | null, now: Date) => ProfileContext;
}

export interface Planner extends DeviceActions {
  store: PlannerStore;
  /** What the screens around the list ask the engine for, each for itself. */
  ask: Pick<
    Runner,
    | 'directory'
    | 'compare'
    | 'program'
    | 'whatIf'
    | 'whyNot'
    | 'compareSeasons'
    | 'verifyFirst'
    | 'advise'
    | 'risks'
    | 'besideList'
    | 'rules'
    | 'season'
    | 'interviewSheet'
    | 'rankOrder'
    | 'stableMatches'
  >;
  /** A screen that shows an extra of the plan is there, until the function that comes back is called. */
  want(extra: Extra): () => void;
  /** Has the proof of the list on the page checked by code that shares nothing with the solver. */
  check(result: ListResult): Promise<CheckResult>;
  /** Opens what was saved on the device. */
  open(): Promise<void>;
  /** Puts a whole profile in place of the current one. */
  begin(draft: Draft, origin: DraftOrigin): void;
  /**
   * Changes the draft; wrong answers are kept and the plan stays with the last complete profile. A change made
   * on the list reaches that profile too, so that it works while some other answer needs correcting.
   */
  edit(change: (draft: Draft) => Draft, what: ChangeKind): void;
  /** Changes what the person found out about programs; the plan follows. */
  editAnswers(change: (answers: StoredAnswer[]) => StoredAnswer[], what: ChangeKind): void;
  /** Remembers how a spreadsheet's columns are read. */
  keepMapping(mapping: unknown, keeps: (other: unknown) => boolean): void;
  /** Changes how the person likes the directory; no step of undo. */
  editDirectory(change: (settings: DirectorySettings) => DirectorySettings): void;
  /** What reading a profile needs to know today, with the dated facts once they are loaded. */
  readingContext(): ProfileContext;
  /** Settles once the dated facts are there, or could not be loaded. */
  factsTried(): Promise<void>;
  undo(): void;
  /** Does the last step that was taken back again. */
  redo(): void;
  retry(): void;
}

/** The one place where the draft, the device's store and the engine meet. */
export function createPlanner(services: PlannerServices): Planner {
  const { runner, contextOf, now } = services;
  const store = createPlannerStore();
  const { getState: get, setState: set } = store;
  const planning = createPlanning({ store, runner, now });
  const { save, openStored, ...device } = createDevice({ services, store, planning, take, takeComplete });

  let facts: Promise<void> = Promise.resolve();
  let opening: Promise<void> | null = null;

  const context = () => contextOf(get().facts, now());

  /** Takes a draft in and says whether it is complete; the plan follows when it is. */
  function take(draft: Draft, changed: Partial<PlannerState> = {}): boolean {
    const reading = parseProfile(draft, context());
    set({ ...changed, draft, issues: reading.ok ? [] : reading.issues });
    set({ warnings: reading.ok ? reading.warnings : get().warnings });
    if (reading.ok) follow(draft, reading.profile);
    return reading.ok;
  }

  /** Takes in a draft only as what the plan is made from. */
  function takeComplete(draft: Draft): boolean {
    const reading = parseProfile(draft, context());
    if (reading.ok) follow(draft, reading.profile);
    return reading.ok;
  }

  function follow(lastComplete: Draft, profile: Profile) {
    const subject: Subject = { profile, answers: get().answers };
    set({ lastComplete, profile, subject });
    planning.request();
  }

  /** Back or forward to a state that was there before. */
  function moveTo(draft: Draft, lastComplete: Draft | null, changed: Partial<PlannerState>) {
    const complete = take(draft, changed);
    if (!complete && lastComplete) takeComplete(lastComplete);
    save();
  }

  /** A step that undo can go back to from here. */
  function step(what: ChangeKind) {
    const { draft, lastComplete, answers, plan } = get();
    return {
      what,
      at: now().getTime(),
      draftBefore: draft ?? {},
      completeBefore: lastComplete,
      answersBefore: answers,
      before: plan.result,
      after: null,
    };
  }

  /** With the dated facts at hand, passing scores and limits are checked too. */
  async function loadFacts() {
    try {
      set({ facts: await runner.facts() });
    } catch (error) {
      set({ plan: { ...get().plan, since: null, error: messageOf(error) } });
      return;
    }
    const { draft, lastComplete } = get();
    if (lastComplete) takeComplete(lastComplete);
    if (draft) take(draft);
  }

  return {
    store,
    ask: runner,
    want: planning.want,
    async check(result) {
      const { plan } = get();
      if (!plan.subject) throw new Error('There is no list to check.');
      return runner.check(plan.subject, result);
    },
    open() {
      facts = loadFacts();
      opening = openStored().finally(() => {
        opening = null;
      });
      return opening;
    },
    begin(draft, origin) {
      // The start page can be pressed before the store has answered; what is in it must not arrive afterwards.
      if (opening) return void opening.then(() => this.begin(draft, origin));
      const { draft: former, plan, origin: originBefore } = get();
      // A new profile is typed step by step; going back from it would throw away what was typed.
      const changes =
        former && plan.result && origin !== 'own' ? [{ ...step({ kind: 'opened' }), originBefore }] : [];
      planning.forget();
      set({ profile: null, subject: null, lastComplete: null, changes, undone: [] });
      take(draft, { stage: 'working', origin });
      save();
    },
    edit(change, what) {
      const { draft, lastComplete, changes, plan, profile } = get();
      if (!draft) return;
      const before = step(what);
      set({ undone: [] });
      const complete = take(change(draft));
      const ofTheForm = what.kind === 'profile';
      const followed =
        complete || (!ofTheForm && lastComplete !== null && takeComplete(change(lastComplete)));
      // Before the first list there is nothing to compare with, and a refused answer changed nothing.
      if (plan.result && (followed || ofTheForm))
        set({ changes: withChange(changes, settledStep(before, profile, get().profile)) });
      save();
    },
    editAnswers(change, what) {
      const { answers, changes, lastComplete, profile } = get();
      set({ changes: withChange(changes, step(what)), answers: change(answers), undone: [] });
      if (lastComplete && profile) follow(lastComplete, profile);
      save();
    },
    keepMapping(mapping, keeps) {
      set({ mappings: [...get().mappings.filter(keeps), mapping] });
      save();
    },
    editDirectory(change) {
      set({ directory: change(get().directory) });
      save();
    },
    readingContext: context,
    factsTried: () => facts,
    undo() {
      const { changes, undone, draft, lastComplete, answers, origin } = get();
      const last = changes.at(-1);
      if (!last) return;
      const left = {
        change: last,
        draftAfter: draft ?? {},
        completeAfter: lastComplete,
        answersAfter: answers,
        originAfter: origin,
      };
      moveTo(last.draftBefore, last.completeBefore, {
        changes: changes.slice(0, -1),
        undone: [...undone, left],
        answers: last.answersBefore,
        origin: last.originBefore ?? origin,
      });
    },
    redo() {
      const { changes, undone } = get();
      const next = undone.at(-1);
      if (!next) return;
      moveTo(next.draftAfter, next.completeAfter, {
        changes: [...changes, next.change],
        undone: undone.slice(0, -1),
        answers: next.answersAfter,
        origin: next.originAfter,
      });
    },
    retry() {
      if (get().facts) planning.request();
      else void loadFacts();
    },
    ...device,
  };
}
