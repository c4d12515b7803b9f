import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import type { Missing, MissingField } from './missing.ts';

/** What to enter first into a profile that says little yet. */
export interface FirstEntries {
  says: string;
  /** The answer that could change most first. */
  fields: Pick<MissingField, 'id' | 'place' | 'label' | 'why' | 'over'>[];
}

/** Null when enough is known for a chance that is the person's own. */
export function firstEntries(situation: Situation, missing: readonly Missing[]): FirstEntries | null {
  const weighty = missing.filter(({ field }) => field.answers.length > 0);
  if (weighty.length < situation.figure('advice.audit.nearly_empty_fields')) return null;
  return {
    says: say`Your profile leaves ${weighty.length} answers open that change your chance. Enter these first. The one that changes most comes first.`,
    fields: weighty.map(({ id, place, label, why, over }) => ({ id, place, label, why, over })),
  };
}
