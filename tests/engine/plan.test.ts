import { whatIf } from '@matchwright/engine';
import type { Schedule, Task } from '@matchwright/engine/advice';
import { forSeason } from '@matchwright/facts';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts as allFacts, TODAY } from './example-profiles.ts';
import { has, openTasks, planOf, reference, referenceWith, step, task } from './plan-people.ts';

test('the reference profile, worked by hand from the published calendar and the lengths', () => {
  const plan = planOf(reference);
  // Match Day 2028 is the third Friday of March; rank lists are due 16 days before.
  expect(task(plan, 'match-day')).toMatchObject({ due: '2028-03-17', time: '12:00', projected: true });
  expect(task(plan, 'rank-list-deadline')).toMatchObject({
    due: '2028-03-01',
    time: '21:00',
    kind: 'deadline',
  });
  // Applications open on the first Wednesday of September; the Step 3 score takes four weeks, and two more stay in hand.
  expect(task(plan, 'step3-score')).toMatchObject({
    start: '2027-07-21',
    due: '2027-08-18',
    dueFrom: 'submit-opens',
  });
  expect(task(plan, 'step3-exam')).toMatchObject({ start: '2027-07-21', due: '2027-07-21', days: 0 });
  // Soonest: certificate on 1 March, two weeks for the permit, a seat four weeks later; prepared long before.
  expect(task(plan, 'step3-exam')).toMatchObject({ earliest: '2027-04-12', slackDays: 100, lateDays: 0 });
  // So booking begins with the certificate and ends four weeks before the safe day.
  expect(task(plan, 'step3-register')).toMatchObject({
    earliest: '2027-03-01',
    start: '2027-06-09',
    due: '2027-06-23',
  });
  // Programs first look on the fourth Wednesday of September; two days in hand, three to send.
  expect(task(plan, 'send-applications')).toMatchObject({
    start: '2027-09-17',
    due: '2027-09-20',
    projected: true,
  });
  // Four months to find a place, three for the visa, one month of work, then 28 + 28 + 14 days for its letter: 310
  // days, and 304 are left until 22 September.
  expect(plan.criticalPath).toEqual([
    'usce-arrange',
    'usce-visa',
    'usce-rotation',
    'letters-ask',
    'letters-remind',
    'letters-upload',
  ]);
  expect(plan.criticalSlackDays).toBe(-6);
  expect(task(plan, 'usce-arrange')).toMatchObject({
    start: '2026-11-22',
    due: '2027-03-22',
    lateDays: 6,
    critical: true,
  });
  expect(task(plan, 'usce-visa')).toMatchObject({ start: '2027-03-22', due: '2027-06-20', days: 90 });
  // Step 3 is held in the United States only, so that its visa comes before the day, whatever else is ready.
  expect(task(plan, 'visitor-visa')).toMatchObject({ start: '2027-04-22', due: '2027-07-21' });
  // The certificate stands on the person's own day; what leads to it is worked back from there.
  expect(task(plan, 'ecfmg-certificate')).toMatchObject({
    due: '2027-03-01',
    personal: true,
    projected: false,
    slackDays: 0,
    seasonSlackDays: 100,
    source: 'you',
  });
  // One day to book, English test 42 days, decision 42, certificate 14: all of the 99 days until 1 March.
  expect(task(plan, 'oet-book')).toMatchObject({ start: '2026-11-22', due: '2026-11-23', slackDays: 0 });
  expect(task(plan, 'oet')).toMatchObject({
    start: '2026-11-23',
    slackDays: 0,
    dueFrom: 'ecfmg-certificate',
  });
  // That certificate needs the Pathway of 2027, whose last day is published.
  expect(task(plan, 'pathways-deadline')).toMatchObject({ due: '2027-01-31', projected: false });
});

test('what is too late says by how many days, and what the odds say is lost', () => {
  const certified = referenceWith({ ecfmg: { certified: true } });
  // Whoever has entered Step 3 wants it; for others it falls out of the plan once its score cannot come in time.
  const { exams } = certified.profile;
  const booking = referenceWith({ ecfmg: { certified: true }, exams: [...exams, step('step3', {})] });
  const late = planOf(booking, '2027-06-01');
  expect(planOf(certified, '2027-06-01').tasks.some(({ id }) => id === 'step3-exam')).toBe(false);
  const exam = task(late, 'step3-exam');
  expect(task(late, 'step3-prepare')).toMatchObject({ status: 'late', start: '2027-06-01' });
  // 90 days for the visa from 1 June end on 30 August, 26 days after the last sensible exam day.
  expect(exam).toMatchObject({ due: '2027-08-30', wanted: '2027-08-04', lateDays: 26, slackDays: -26 });
  const menu = whatIf(certified.profile, certified.facts, { today: TODAY });
  expect(exam.ifLate?.says).toMatch(/without it/);
  expect(exam.ifLate?.gain?.p).toBeCloseTo(
    menu.changes.find(({ id }) => id === 'step3')?.gain.p as number,
    10,
  );
  expect(exam.ifLate?.gain?.p).toBeGreaterThan(0.01);
});

const anyProfile = fc.record({
  season: fc.constantFrom(2027, 2028, 2029),
  applicant: fc.constantFrom('us-md', 'us-do', 'us-img', 'non-us-img'),
  couple: fc.constantFrom(undefined, true),
  visa: fc.constantFrom({}, { needed: true, acceptable: ['J-1'] }, { needed: true, acceptable: ['H-1B'] }),
  ecfmg: fc.constantFrom({}, { certified: true }, { expected: '2027-11-01' }, { expected: '2028-04-20' }),
  school: fc.constantFrom({}, { graduated: 2006 }, { graduated: 2024 }, { graduated: 2028 }),
  exams: fc.subarray([
    step('step1', { date: '2023-02-01', result: 'fail' }),
    step('step1', { date: '2023-09-01', result: 'pass' }),
    step('step2ck', { date: '2025-03-01', score: 223 }),
    step('step3', { date: '2027-12-01' }),
  ]),
  experience: fc.subarray([
    { kind: 'hands-on', country: 'US', field: ['pediatrics'], from: '2027-10', to: '2027-11' },
    { kind: 'practice', country: 'EG', field: ['pediatrics'], from: '2024-01' },
  ]),
  letters: fc.subarray([{ status: 'received' }, { status: 'asked' }, { status: 'planned' }]),
  plan: fc.record({
    done: fc.subarray(['oet', 'story', 'usce-arrange', 'step3-exam', 'letters-choose']),
    leaveOut: fc.subarray(['research-output', 'step3-exam', 'usce-rotation', 'ecfmg-certificate']),
    dates: fc.constantFrom({}, { 'statement-final': '2027-10-15' }, { 'match-day': '2028-03-10' }),
    own: fc.constantFrom([], [{ title: 'Rent a room', due: '2027-10-20' }]),
  }),
});
const anyToday = fc.integer({ min: 0, max: 300 }).map((days) => {
  return new Date(Date.UTC(2026, 10, 22) + days * 86_400_000).toISOString().slice(0, 10);
});

/** Without US rotations and Step 3 nothing asks the odds, which the dates do not need. */
function given(raw: Record<string, unknown>) {
  const reading = parseProfile(JSON.parse(JSON.stringify(raw)), profileContext(allFacts, TODAY));
  if (!reading.ok) return null;
  const facts = forSeason(allFacts, reading.profile.season);
  return { profile: reading.profile, facts: { ...facts, programs: facts.programs.slice(0, 8) } };
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const SEED = { seed: 20261122, numRuns: 60 };

test('dates keep their order, whatever the profile and the day', () => {
  let late = 0;
  fc.assert(
    fc.property(anyProfile, anyToday, (raw, today) => {
      const person = given(raw);
      if (!person) return;
      const plan = planOf(person, today);
      const byId = new Map(plan.tasks.map((one) => [one.id, one]));
      expect(byId.size).toBe(plan.tasks.length);
      for (const one of plan.tasks) {
        expect(one.start <= one.due, `${one.id}: ${one.start} to ${one.due}`).toBe(true);
        expect(one.critical && one.status === 'done').toBe(false);
        if (one.status === 'done') continue;
        expect(one.start >= today, one.id).toBe(true);
        expect(one.status === 'late', one.id).toBe(one.lateDays > 0);
        if (one.lateDays > 0) late++;
        // Nobody books a seat for the next day, and nobody enters the form for Step 3 without the certificate.
        if (/-exam$/.test(one.id)) {
          const booking = byId.get(one.id.replace(/exam$/, 'register'));
          if (booking && booking.status !== 'done')
            expect(daysBetween(booking.due, one.start), one.id).toBeGreaterThanOrEqual(28);
        }
        for (const id of one.after) {
          const first = byId.get(id) as Task;
          expect(first.before).toContain(one.id);
          if (first.status !== 'done') expect(one.start >= first.due, `${id} before ${one.id}`).toBe(true);
        }
      }
      const critical = plan.tasks.filter((one) => one.critical);
      for (const one of critical) expect(one.seasonSlackDays).toBe(plan.criticalSlackDays);
      expect(plan.criticalPath.every((id) => byId.get(id)?.critical)).toBe(true);
      const dues = plan.tasks.map(({ due }) => due);
      expect(dues).toEqual([...dues].sort());
      expect(planOf(person, today)).toEqual(plan);
    }),
    SEED,
  );
  expect(late).toBeGreaterThan(100);
}, 120_000);

const withStep3 = (plan: Schedule) => has(plan, 'step3-exam');

test('a later day makes no slack larger, and a task done makes none smaller', () => {
  fc.assert(
    fc.property(anyProfile, fc.integer({ min: 0, max: 120 }), fc.nat(), (raw, days, n) => {
      // Own dates of the profile lie behind these days; one that passes counts no more, and the plan says so.
      const person = given(raw);
      if (!person) return;
      const day = (count: number) =>
        new Date(Date.UTC(2026, 10, 22) + count * 86_400_000).toISOString().slice(0, 10);
      const now = planOf(person, day(days));
      const later = planOf(person, day(days + 30));
      const slack = new Map(now.tasks.map((one) => [one.id, one.slackDays]));
      // Once its score cannot come in time, Step 3 falls out of the plan and presses nothing any more.
      for (const one of withStep3(now) && !withStep3(later) ? [] : openTasks(later)) {
        if (slack.has(one.id)) expect(one.slackDays, one.id).toBeLessThanOrEqual(slack.get(one.id) as number);
      }
      const works = openTasks(now).filter(({ kind, id }) => kind === 'work' && id !== 'ecfmg-certificate');
      const chosen = works[n % Math.max(1, works.length)];
      if (!chosen) return;
      const plan = { ...person.profile.plan, done: [...(person.profile.plan?.done ?? []), chosen.id] };
      const done = planOf({ ...person, profile: { ...person.profile, plan } as Profile }, day(days));
      expect(task(done, chosen.id).status).toBe('done');
      // What could not count without the done task may be back, and has no slack to compare.
      const back = withStep3(done) && !withStep3(now);
      for (const one of back ? [] : openTasks(done).filter(({ id }) => slack.has(id)))
        expect(one.slackDays, `${one.id} after ${chosen.id}`).toBeGreaterThanOrEqual(
          slack.get(one.id) as number,
        );
    }),
    SEED,
  );
}, 120_000);
