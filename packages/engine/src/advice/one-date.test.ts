import { expect, test } from 'vitest';
import { dateWords } from '../dates/date-words.ts';
import { step3Guide } from './exams/step3-guide.ts';
import { letterCalendar } from './letters/letter-dates.ts';
import { schedule } from './schedule.ts';
import { situationOf } from './testing/rule-cases.ts';

const situation = (more: object = {}) =>
  situationOf({
    citizenship: 'EG',
    visa: { needed: true, acceptable: ['H-1B'] },
    school: { graduated: 2023 },
    exams: [
      { exam: 'step1', date: '2023-05-10', result: 'fail' },
      { exam: 'step1', date: '2024-05-10', result: 'pass' },
      { exam: 'step2ck', date: '2025-05-10', score: 219 },
    ],
    preferences: { specialties: { 'med-peds': 5 } },
    ...more,
  });
const task = (of: ReturnType<typeof situation>, id: string) =>
  schedule(of).tasks.find((one) => one.id === id);

test('letters have one last day to upload: on their page and in the plan', () => {
  const of = situation({
    experience: [
      {
        kind: 'hands-on',
        country: 'US',
        field: ['internal-medicine', 'pediatrics'],
        from: '2026-01',
        to: '2026-04',
      },
    ],
  });
  expect(letterCalendar(of)?.upload).toBeDefined();
  expect(task(of, 'letters-upload')?.due).toBe(letterCalendar(of)?.upload);
});

test('Step 3 is begun on one day: in its guide and in the plan', () => {
  const of = situation({ ecfmg: { certified: true } });
  const start = task(of, 'step3-prepare')?.start;
  expect(start).toBeDefined();
  expect(step3Guide(of).begin).toBe(start);
  expect(step3Guide(of).reasons.join(' ')).toContain(dateWords(start as string));
});

test('the note on the certificate names the day of its task', () => {
  const of = situation();
  const note = schedule(of).notes.find((one) => one.startsWith('Start on your ECFMG certificate now'));
  expect(note).toContain(dateWords(task(of, 'ecfmg-certificate')?.due as string));
});
