import type { Task } from '@matchwright/engine/advice';

/** The events that one task may have: the day it is due, and the day to start. */
export type Part = 'due' | 'start';

/** Work of more days than this has an event for its start too. */
const LONGEST_WITHOUT_START = 3;

/**
 * Work that is late always has its start event: its due day may lie in the past, where nobody looks. Otherwise the
 * parts depend on nothing that changes from one export to the next, so that no event is left behind in a calendar.
 */
export function partsOf({ kind, days, status }: Task): Part[] {
  const takesTime = kind === 'work' || kind === 'own';
  return takesTime && (days > LONGEST_WITHOUT_START || status === 'late') ? ['start', 'due'] : ['due'];
}
