import { expect, test } from 'vitest';
import { dateWords } from '../dates/date-words.ts';
import { addDays } from '../dates/iso-date.ts';
import { audit } from './audit.ts';
import { examGuide } from './exam-guide.ts';
import { step3Guide } from './exams/step3-guide.ts';
import { letterCalendar } from './letters/letter-dates.ts';
import { schedule } from './schedule.ts';
import { situationOf } from './testing/rule-cases.ts';

const raw = {
  citizenship: 'EG',
  visa: { needed: true, acceptable: ['H-1B'] },
  school: { graduated: 2023 },
  exams: [
    { exam: 'step1', date: '2023-05-10', result: 'fail' },
    { exam: 'step1', date: '2024-05-10', result: 'pass' },
    { exam: 'step2ck', date: '2025-05-10', score: 219 },
  ],
  preferences: { specialties: { 'med-peds': 5 } },
};
const situation = (more: object = {}) => situationOf({ ...raw, ...more });
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

test('the certificate is needed by the day on which rank lists are due, whatever the plan hopes for', () => {
  const of = situation();
  const note = schedule(of).notes.find((one) => one.startsWith('Start on your ECFMG certificate now'));
  expect(note).toContain(dateWords(of.date('rank-list-deadline')?.date as string));
});

const RETAKE = [
  { exam: 'step1', date: '2024-08-01', result: 'pass' },
  { exam: 'step2ck', date: '2025-11-01', score: 214, result: 'fail' },
];

test('a Step to be sat has one safe day and one last day: in its table, in the words and in the plan', () => {
  const of = situation({ exams: RETAKE, ecfmg: { certified: false } });
  const guide = examGuide(of);
  const sent = guide.latest.find(({ exam }) => exam === 'step2ck')?.days[0];
  const day = task(of, 'step2-exam');
  expect(day?.due).toBe(sent?.comfortable);
  const words = [day?.how.join(' '), [guide.step2.says, ...guide.step2.why].join(' ')];
  const repair = audit(of).findings.find(({ id }) => id === 'exam.step2-schedule')?.repair;
  expect(repair?.by).toBe(sent?.comfortable);
  for (const one of words) {
    expect(one).toContain(dateWords(sent?.comfortable as string));
    expect(one).toContain(dateWords(sent?.latest as string));
  }
});

test('between the safe day and the last day an exam is not late', () => {
  const sent = examGuide(situation({ exams: RETAKE })).latest[0]?.days[0];
  // Of 90 days of preparation, so many are left that the exam falls between the two.
  const between = addDays(sent?.comfortable as string, 7 - 90);
  const plan = schedule(situationOf({ ...raw, exams: RETAKE, ecfmg: { certified: false } }, between));
  const day = plan.tasks.find(({ id }) => id === 'step2-exam');
  expect(day?.status).not.toBe('late');
  expect(day?.due).toBe(addDays(sent?.comfortable as string, 7));
  const after = addDays(sent?.latest as string, 1 - 90);
  const late = schedule(situationOf({ ...raw, exams: RETAKE, ecfmg: { certified: false } }, after));
  expect(late.tasks.find(({ id }) => id === 'step2-exam')?.lateDays).toBe(1);
});

test('a failed exam on which the certificate rests is prepared for now, a booked one in its time', () => {
  for (const ecfmg of [{ certified: false }, { certified: false, expected: '2028-01' }]) {
    const plan = schedule(situation({ exams: RETAKE, ecfmg }));
    expect(plan.next).toContain('step2-prepare');
    expect(plan.tasks.find(({ id }) => id === 'step2-prepare')?.start).toBe(plan.today);
  }
  const booked = [...RETAKE, { exam: 'step2ck', date: '2027-07-01' }];
  const start = task(situation({ exams: booked }), 'step2-prepare')?.start;
  expect(start).toBe(addDays('2027-07-01', -90));
});

test('what is to be begun today, and the days to spare, do not disagree', () => {
  const passed = [
    { exam: 'step1', date: '2024-08-01', result: 'pass' },
    { exam: 'step2ck', date: '2025-06-01', score: 219 },
  ];
  const plan = schedule(situation({ exams: passed, ecfmg: { certified: false, expected: '2027-03-01' } }));
  const book = plan.tasks.find(({ id }) => id === 'oet-book');
  // Her own date for the certificate asks for it now; the season alone would not.
  expect(book?.slackDays).toBeLessThan(book?.seasonSlackDays as number);
  const why = plan.nextWhy['oet-book'];
  expect(why).toContain('to keep the date of "Get your ECFMG certificate"');
  expect(why).toContain(`The season alone would leave ${book?.seasonSlackDays} days`);
  expect(why).not.toContain('at the latest');
  const started = schedule(situation({ exams: passed }));
  const first = started.tasks.find(({ id }) => id === 'oet-book');
  expect(started.nextWhy['oet-book']).toContain(`it could wait ${first?.slackDays} days`);
});

test('what usually begins earlier is told with that day and the next step, without a count of days', () => {
  const plan = schedule(situation({ exams: RETAKE, season: 2027 }));
  const late = plan.tasks.filter(({ id, status }) => status === 'late' && plan.next.includes(id));
  expect(late.length).toBeGreaterThan(0);
  for (const { id, wanted, days, start } of late) {
    expect(plan.nextWhy[id]).toContain(`usually begun by ${dateWords(addDays(wanted, -days))}`);
    expect(plan.nextWhy[id]).toContain(`Begin on ${dateWords(start)}`);
    expect(plan.nextWhy[id]).not.toMatch(/\d days? late/);
  }
});

test('a day of the certificate that has passed is one day, and never none', () => {
  const exams = [
    { exam: 'step1', date: '2023-05-10', result: 'fail' },
    { exam: 'step1', date: '2024-05-10', result: 'pass' },
    { exam: 'step2ck', date: '2025-05-10', score: 219 },
  ];
  const plan = schedule(
    situationOf(
      { ...raw, exams, season: 2029, ecfmg: { certified: false, expected: '2028-02-17' } },
      '2028-04-10',
    ),
  );
  const notes = plan.notes.filter((note) => note.includes('You expected'));
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(note).toContain('on 17 February 2028. Has it come?');
  expect(plan.notes.join(' ')).not.toContain('You entered no date');
});
