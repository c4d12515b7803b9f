import type { OddsModel } from '@matchwright/facts';
import type { ProfileChange } from '../../decision-results.ts';
import type { Topic } from '../finding.ts';
import { concerns } from './field-path.ts';

/** Something that a profile leaves open, with answers that a person could give. */
export interface OpenField {
  /** Stable path; `exams.step2ck.score` stands for "a Step 2 CK attempt with its score". */
  id: string;
  /** The field or list of the form in which it is entered. */
  place: string;
  topic: Topic;
  label: string;
  why: string;
  /** None where no answer has a measured effect. */
  answers: { says: string; changes: ProfileChange[] }[];
  /** The effect of the model that carries the answers; null when there is none. */
  effect: keyof OddsModel['effects'] | null;
  /** Keys of the dated parameters that its words rest on. */
  parameters: string[];
}

/** Whether a path that a rule would have to know is answered by this field. */
export function asksFor(path: string, { id, place }: OpenField): boolean {
  return path === place || concerns(path, id);
}
