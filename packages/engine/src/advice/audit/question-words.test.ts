import { expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { situationOf } from '../testing/rule-cases.ts';

const wanting = { preferences: { specialties: { 'med-peds': 5 } } };
const answerOf = (raw: Record<string, unknown>, id: string) =>
  audit(situationOf({ ...wanting, ...raw }))
    .questions.find((question) => question.id === id)
    ?.answer.join(' ');

test('a failed Step 3 is among the attempts to name', () => {
  const exams = [
    { exam: 'step1', date: '2020-03-01', result: 'pass' },
    { exam: 'step2ck', date: '2021-05-01', score: 245 },
    { exam: 'step3', date: '2024-03-01', result: 'fail' },
  ];
  expect(answerOf({ exams }, 'scores')).toContain('name it yourself: 1 failed attempt at Step 3');
  expect(answerOf({ exams: exams.slice(0, 2) }, 'scores')).not.toContain('Step 3');
});

test('where too little is known for one number, the next answer names none either', () => {
  const { standing, questions } = audit(situationOf(wanting));
  const wait = questions.find(({ id }) => id === 'wait')?.answer.join(' ') ?? '';
  expect(standing.vague).toBe(true);
  expect(wait).toContain('Too little is known');
  expect(wait).not.toMatch(/the chance is/);
  const known = { visa: { needed: true }, exams: [{ exam: 'step2ck', date: '2024-05-01', score: 245 }] };
  expect(answerOf(known, 'wait')).toMatch(/the chance is/);
});
