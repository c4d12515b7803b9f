import { expect, test } from 'vitest';
import { schedule } from '../schedule.ts';
import { situationOf } from '../testing/rule-cases.ts';
import { loadNotes } from './overlaps.ts';

const BUSY = {
  visa: { needed: true, acceptable: ['J-1', 'H-1B'] },
  school: { graduated: 2021 },
  ecfmg: { certified: true },
  exams: [
    { exam: 'step1', date: '2022-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-11-10', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', score: 221 },
    { exam: 'step3', date: '2027-07-20' },
  ],
  experience: [{ kind: 'hands-on', country: 'US', field: ['im'], months: 1, from: '2025-02', to: '2025-02' }],
  preferences: { specialties: { 'med-peds': 5 } },
};
const plan = (raw: object) => schedule(situationOf({ ...BUSY, ...raw }));
const clashes = (raw: object) => plan(raw).notes.filter((note) => note.startsWith('Three loads'));

test('Step 3, a visa and a rotation in the same weeks are named, with the weeks and what to move', () => {
  const [note, more] = clashes({});
  const { tasks } = plan({});
  const named = ['usce-rotation', 'step3-prepare', 'visitor-visa'].map(
    (id) => tasks.find((task) => task.id === id) ?? expect.fail(id),
  );
  for (const { title } of named) expect(note).toContain(`"${title}"`);
  // The soonest rotation is 210 days of 22 November 2026; the exam is on 20 July 2027, a month later.
  expect(note).toContain('from 20 June 2027 to 20 July 2027');
  // 75 days of study, 90 for the visa, before 20 June.
  expect(note).toMatch(/begin "Prepare for Step 3" by 6 April 2027 or begin ".*visa.*" by 22 March 2027\.$/);
  expect(more).toBeUndefined();
});

test.each([
  ['what is done is no load', { plan: { done: ['visitor-visa'] } }],
  ['without a visa there are two', { visa: { needed: false } }],
  [
    'nor is an exam that is over before',
    { exams: [...BUSY.exams.slice(0, 3), { exam: 'step3', date: '2027-05-20' }] },
  ],
])('%s', (_name, raw) => {
  expect(clashes(raw)).toEqual([]);
});

test('where nothing can be moved, fewer hours are the advice', () => {
  const { tasks } = plan({});
  const fixed = tasks.map((task) => ({ ...task, personal: true }));
  expect(loadNotes(fixed)[0]).toMatch(/None of them can be over before\. Plan fewer hours/);
});
