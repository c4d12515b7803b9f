import { hasNoPlace } from '../rules/certified-too-late.ts';
import type { Situation } from '../situation.ts';
import { inOrder } from './activity.ts';
import { type DraftTask, ofEvent, ofExperience, ofOwn, ofTemplate } from './draft-task.ts';
import { ownTasks } from './own-tasks.ts';
import { isOver } from './phase-ends.ts';
import { TASKS } from './phases/index.ts';
import { plannedExperience } from './planned-experience.ts';
import { seasonEvents } from './season-events.ts';
import { AFTER_MATCH } from './template.ts';

/** What the person left out, with its title, so that it can be brought back. */
export function leftOutTasks(situation: Situation): { id: string; title: string }[] {
  const left = new Set(situation.profile.plan?.leaveOut);
  return allDrafts(situation)
    .filter(({ activity, kind }) => kind !== 'own' && left.has(activity.id))
    .map(({ activity, text }) => ({ id: activity.id, title: text.title }));
}

/** Every task and date that applies to this person, those left out excepted. */
export function draftTasks(situation: Situation): DraftTask[] {
  const left = new Set(situation.profile.plan?.leaveOut);
  const isLost = hasNoPlace(situation);
  const kept = allDrafts(situation)
    .filter(({ activity, kind }) => kind === 'own' || !left.has(activity.id))
    .filter((draft) => !isLost || !followsMatch(draft));
  return withoutOver(situation, expanded(kept));
}

/** Only a place leads to it: the visa to train, the contract, the first day. */
function followsMatch({ activity, phase }: DraftTask): boolean {
  return AFTER_MATCH.has(phase) || activity.id === 'residency-start';
}

function allDrafts(situation: Situation): DraftTask[] {
  return [
    ...seasonEvents(situation).map((event) => ofEvent(situation, event)),
    ...TASKS.filter(({ applies }) => !applies || applies(situation)).map((task) =>
      ofTemplate(situation, task),
    ),
    ...plannedExperience(situation).map((entry) => ofExperience(situation, entry)),
    ...ownTasks(situation).map((task) => ofOwn(situation, task)),
  ];
}

/** Tasks whose time is over go, except those that something still ahead waits for. */
function withoutOver(situation: Situation, drafts: DraftTask[]): DraftTask[] {
  const kept = new Set<string>();
  const ends = drafts.map(({ activity: { id, after }, phase, doneBy }) => ({ id, after, phase, doneBy }));
  for (const { id, after, phase, doneBy } of inOrder(ends).reverse()) {
    if (doneBy === null && isOver(situation, phase) && !kept.has(id)) continue;
    kept.add(id);
    if (doneBy === null) for (const first of after) kept.add(first);
  }
  return drafts.filter(({ activity }) => kept.has(activity.id));
}

/** `hands-on-*` stands for every task whose id begins so; names of tasks that do not apply fall away. */
function expanded(drafts: DraftTask[]): DraftTask[] {
  const ids = drafts.map(({ activity }) => activity.id);
  const matching = (name: string) =>
    name.endsWith('*')
      ? ids.filter((id) => id.startsWith(name.slice(0, -1)))
      : ids.filter((id) => id === name);
  return drafts.map((draft) => {
    const after = [...new Set(draft.activity.after.flatMap(matching))];
    return { ...draft, activity: { ...draft.activity, after } };
  });
}
