import { parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { mayFallBelow, openQuestions } from './open-questions.ts';
import { contextOf } from './reading-context.ts';

function questions(draft: object) {
  const reading = parseProfile(
    { profile: 1, season: 2028, ...draft },
    contextOf(null, new Date('2026-11-22')),
  );
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return openQuestions(reading.profile);
}
const step2 = { exam: 'step2ck', score: 240 };

test.each([
  [{ applicant: 'non-us-img' }, ['step2 exams', 'visa visa.needed']],
  [{ applicant: 'non-us-img', exams: [step2] }, ['visa visa.needed']],
  [{ applicant: 'non-us-img', exams: [step2], visa: { needed: true } }, []],
  [
    { applicant: 'non-us-img', exams: [{ exam: 'step1', score: 230 }], visa: { needed: false } },
    ['step2 exams'],
  ],
  [{ applicant: 'us-img' }, ['step2 exams']],
  [{ applicant: 'us-img', exams: [{ exam: 'step2ck', result: 'pass' }] }, ['step2 exams[0].score']],
  [{ applicant: 'us-md' }, ['score exams']],
  [{ applicant: 'us-md', exams: [step2] }, []],
  [{ applicant: 'us-do', exams: [{ exam: 'comlex1', score: 500 }] }, []],
])('%j leaves open %j', (draft, open) => {
  expect(questions(draft).map(({ name, place }) => `${name} ${place}`)).toEqual(open);
});

test('only of a graduate of a school abroad without a Step 2 CK score the range may lie too high', () => {
  expect(mayFallBelow(questions({ applicant: 'non-us-img', visa: { needed: true } }))).toBe(true);
  expect(mayFallBelow(questions({ applicant: 'non-us-img', exams: [step2] }))).toBe(false);
  expect(mayFallBelow(questions({ applicant: 'us-md' }))).toBe(false);
});
