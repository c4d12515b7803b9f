import { expect, test } from 'vitest';
import { placeOf } from '../../route.ts';
import {
  hrefOfStep,
  isAnswered,
  problemOfStep,
  STEPS,
  standOfStep,
  stepBeside,
  stepInAddress,
  stepOfPlace,
  studiedAbroad,
} from './steps.ts';

test('at most six steps, each with an address of its own that leads back to it', () => {
  expect(STEPS.length).toBeLessThanOrEqual(6);
  for (const step of STEPS) {
    expect(placeOf(hrefOfStep(step)).route).toBe('begin');
    expect(stepInAddress(hrefOfStep(step))).toBe(step);
  }
  expect(stepInAddress('#/begin?step=nowhere')).toBe(STEPS[0]);
  expect(stepInAddress('#/begin')).toBe(STEPS[0]);
});

test('each step leads to its neighbours, and the ends to nowhere', () => {
  expect(STEPS.map((step) => stepBeside(step, 1))).toEqual([...STEPS.slice(1), null]);
  expect(STEPS.map((step) => stepBeside(step, -1))).toEqual([null, ...STEPS.slice(0, -1)]);
});

test('a step is answered by an answer of its own, "no" and "none" included', () => {
  expect(STEPS.filter((step) => isAnswered({ profile: 1 }, step))).toEqual([]);
  expect(STEPS.filter((step) => isAnswered({ visa: { needed: false } }, step))).toEqual(['you']);
  expect(STEPS.filter((step) => isAnswered({ exams: [{ exam: 'step1' }] }, step))).toEqual(['exams']);
  expect(STEPS.filter((step) => isAnswered({ preferences: { specialties: {} } }, step))).toEqual(['wishes']);
  expect(STEPS.filter((step) => isAnswered({ budget: 0 }, step))).toEqual(['money']);
});

test('a step with an answer to correct is not done, whatever else it holds; that nothing is chosen yet is no mistake', () => {
  const issue = (path: string) => ({ path, expected: '', got: '', message: '' });
  const draft = { applicant: 'us-md', exams: [{ exam: 'step1', date: 'soon' }], budget: 900 };
  const stands = (issues: string[]) => STEPS.map((step) => standOfStep(draft, issues.map(issue), step));
  expect(stands([])).toEqual(['answered', 'open', 'answered', 'open', 'open', 'answered']);
  expect(stands(['exams[0].date', 'letters[0].asked'])[2]).toBe('wrong');
  expect(stands(['exams', 'school.graduated']).slice(1, 3)).toEqual(['wrong', 'wrong']);
  const missing = [issue('applicant')];
  expect(standOfStep({}, missing, 'you')).toBe('open');
  expect(standOfStep({ applicant: 'neither' }, missing, 'you')).toBe('wrong');
  expect(problemOfStep(draft, [issue('budget'), issue('exams[0].date')], 'exams')?.path).toBe(
    'exams[0].date',
  );
});

test('who studied abroad is known from the kind of applicant', () => {
  expect(studiedAbroad({})).toBeNull();
  expect(studiedAbroad({ applicant: 'us-do' })).toBe(false);
  expect(studiedAbroad({ applicant: 'us-img' })).toBe(true);
});

test('the step of a wrong answer is found from its place', () => {
  expect(['citizenship', 'visa.needed', 'exams[2].score', 'experience', 'couple'].map(stepOfPlace)).toEqual([
    'you',
    'you',
    'exams',
    'experience',
    'wishes',
  ]);
  expect(['letters[0].asked', 'seasons', 'visa'].map(stepOfPlace)).toEqual([null, null, null]);
});
