import type { Issue } from '@matchwright/inputs';
import { type Draft, entriesAt, isEmpty, textAt, valueAt } from '../../profile/draft.ts';
import type { OpenQuestion } from '../../profile/open-questions.ts';
import { hrefOf } from '../../route.ts';

/** The groups of questions of the guided start, one a screen. */
export const STEPS = ['you', 'school', 'exams', 'experience', 'wishes', 'money'] as const;
export type Step = (typeof STEPS)[number];

/** The step that an address names; the first when it names none. */
export function stepInAddress(hash: string): Step {
  const name = new URLSearchParams(hash.split('?')[1] ?? '').get('step');
  return STEPS.find((step) => step === name) ?? STEPS[0];
}

export function hrefOfStep(step: Step): string {
  return `${hrefOf('begin')}?step=${step}`;
}

/** The step before or after; null beyond the ends. */
export function stepBeside(step: Step, by: -1 | 1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}

/** Where each step writes, the answers that only some are asked for included. */
const PLACES: Record<Step, string[][]> = {
  you: [['applicant'], ['citizenship'], ['visa', 'needed'], ['visa', 'acceptable'], ['season']],
  school: [
    ['school', 'country'],
    ['school', 'graduated'],
    ['ecfmg', 'certified'],
    ['ecfmg', 'expected'],
  ],
  exams: [['exams']],
  experience: [['experience'], ['noUsExperience']],
  wishes: [['preferences', 'specialties'], ['preferences', 'states'], ['couple']],
  money: [['budget'], ['interviews']],
};

/** Whether the step has any answer. */
export function isAnswered(draft: Draft | null, step: Step): boolean {
  return PLACES[step].some((path) => {
    const value = valueAt(draft, path);
    return Array.isArray(value) ? entriesAt(draft, path).length > 0 : textAt(draft, path) !== '';
  });
}

/** The step that asks for a place of the profile, `visa.needed` or `exams[2].score`; null when none does. */
export function stepOfPlace(place: string): Step | null {
  const asks = (path: string[]) => {
    const start = path.join('.');
    return place === start || (place.startsWith(start) && /^[.[]/.test(place.slice(start.length)));
  };
  return STEPS.find((step) => PLACES[step].some(asks)) ?? null;
}

/** The first answer of the step that needs correcting. That no kind of applicant is chosen yet is none. */
export function problemOfStep(draft: Draft | null, issues: readonly Issue[], step: Step): Issue | undefined {
  const empty = isEmpty(draft);
  return issues.find(({ path }) => stepOfPlace(path) === step && !(empty && path === 'applicant'));
}

/** How far a step is: a tick says that it is answered and that nothing in it needs correcting. */
export function standOfStep(draft: Draft | null, issues: readonly Issue[], step: Step): StepStand {
  if (problemOfStep(draft, issues, step)) return 'wrong';
  return isAnswered(draft, step) ? 'answered' : 'open';
}

export type StepStand = 'open' | 'answered' | 'wrong';

/** Where a question is asked whose answer would narrow the odds most. */
export function stepOfQuestion({ name }: OpenQuestion): Step {
  return name === 'visa' ? 'you' : 'exams';
}

/** Studied outside the United States and Canada; null while that is not known. */
export function studiedAbroad(draft: Draft | null): boolean | null {
  const applicant = textAt(draft, ['applicant']);
  if (applicant === '') return null;
  return applicant === 'us-img' || applicant === 'non-us-img';
}
