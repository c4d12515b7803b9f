import { expect, test } from 'vitest';
import { certificateDate } from '../../whatif/certificate-date.ts';
import { seasonMoney } from '../money.ts';
import { schedule } from '../schedule.ts';
import { situationOf } from '../testing/rule-cases.ts';

const RAW = {
  visa: { needed: true },
  school: { graduated: 2019 },
  exams: [
    { exam: 'step1', date: '2021-06-05', result: 'fail' },
    { exam: 'step1', date: '2022-11-05', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-01', score: 221 },
  ],
  noUsExperience: true,
  preferences: { specialties: { 'med-peds': 5 } },
};
const planOf = (raw: Record<string, unknown>) => schedule(situationOf({ ...RAW, ...raw }));
const idsOf = (plan: ReturnType<typeof planOf>) => plan.tasks.map(({ id }) => id);
const NEEDS_ENTRY = /^usce-(arrange|visa|rotation)$|^visitor-visa$|^step3-(prepare|register|exam)$/;

test('who may not enter is asked that first, and nothing that needs entry is late, critical or paid for before', () => {
  const plan = planOf({ citizenship: 'NG' });
  expect(plan.next[0]).toBe('visa-check');
  expect(idsOf(plan).filter((id) => id.startsWith('usce-'))).toEqual(['usce-home']);
  const inUs = plan.tasks.filter(({ id }) => NEEDS_ENTRY.test(id));
  expect(inUs.length).toBeGreaterThan(2);
  for (const { id, critical, status, lateDays } of inUs) {
    expect([id, critical, status === 'late', lateDays]).toEqual([id, false, false, 0]);
    // Preparing costs nothing; what is booked and paid for waits for the answer.
    if (id !== 'step3-prepare') expect(comesBefore(plan, 'visa-check', id)).toBe(true);
  }
});

test('with an open way the rotation comes back, without the condition', () => {
  const plan = planOf({ citizenship: 'NG', plan: { done: ['visa-check'] } });
  expect(idsOf(plan)).toEqual(expect.arrayContaining(['usce-arrange', 'usce-visa', 'usce-rotation']));
  expect(idsOf(plan)).not.toContain('usce-home');
  for (const { id, title } of plan.tasks)
    if (NEEDS_ENTRY.test(id)) expect(title).not.toContain('if you may enter');
});

test('whom no restriction names is asked nothing and keeps the rotation', () => {
  for (const raw of [{ citizenship: 'EG' }, { citizenship: 'NG', visa: { needed: false } }]) {
    const ids = idsOf(planOf(raw));
    expect(ids).toContain('usce-arrange');
    expect(ids).not.toContain('visa-check');
    expect(ids).not.toContain('usce-home');
  }
});

test('a certificate without a date begins now, and stands in what decides the season', () => {
  const open = planOf({ citizenship: 'EG' });
  const first = open.tasks.filter(({ id }) =>
    ['oet-book', 'ecfmg-credentials', 'ecfmg-pathways'].includes(id),
  );
  expect(first.map(({ status, start }) => [status, start])).toEqual(first.map(() => ['now', open.today]));
  expect(first).toHaveLength(3);
  const inPath = open.criticalPath.includes('ecfmg-certificate');
  expect(inPath || /ECFMG certificate decides the season/.test(open.criticalSays ?? '')).toBe(true);
  const dated = planOf({ citizenship: 'EG', ecfmg: { certified: false, expected: '2027-12-01' } });
  expect(dated.tasks.find(({ id }) => id === 'oet-book')?.status).toBe('ahead');
});

test('a late chain says from when it was late and by when it can be done', () => {
  const plan = planOf({ citizenship: 'EG' });
  const first = plan.tasks.find(({ id }) => id === plan.criticalPath[0]);
  const last = plan.tasks.find(({ id }) => id === plan.criticalPath.at(-1));
  expect(first?.status).toBe('late');
  const days = (iso: string) => Date.parse(iso) / 86_400_000;
  const begin = new Date((days(first?.wanted ?? '') - (first?.days ?? 0)) * 86_400_000);
  const words = (date: Date) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  expect(plan.criticalSays).toContain(`usually begun by ${words(begin)}`);
  expect(plan.criticalSays).toContain(`can be done on ${words(new Date(last?.due ?? ''))}`);
});

function comesBefore(plan: ReturnType<typeof planOf>, first: string, id: string): boolean {
  const after = plan.tasks.find((task) => task.id === id)?.after ?? [];
  return after.includes(first) || after.some((one) => comesBefore(plan, first, one));
}

const VENEZUELA = {
  ...RAW,
  citizenship: 'VE',
  school: { country: 'VE', graduated: 2019 },
  exams: [
    { exam: 'step1', date: '2024-08-01', result: 'pass' },
    { exam: 'step2ck', date: '2025-03-01', result: 'fail' },
    { exam: 'step2ck', date: '2025-06-01', score: 219, result: 'pass' },
  ],
};

test('nothing is paid for before the answer about the visa, in the plan and in the money', () => {
  for (const ecfmg of [{ certified: false }, { certified: false, expected: '2027-02' }]) {
    const situation = situationOf({ ...VENEZUELA, ecfmg });
    const plan = schedule(situation);
    const question = plan.tasks.find(({ id }) => id === 'visa-check');
    expect(plan.next[0]).toBe('visa-check');
    expect(question?.start).toBe(plan.today);
    const open = seasonMoney(situation).items.filter(({ status }) => status !== 'paid');
    expect(open.length).toBeGreaterThan(5);
    for (const { task, month } of open) {
      const paid = plan.tasks.find(({ id }) => id === task);
      if (!paid) continue;
      expect([paid.id, paid.start >= (question?.due ?? '~')]).toEqual([paid.id, true]);
      expect(month).toBe(paid.start.slice(0, 7));
    }
    expect(plan.cannotWait).toEqual([]);
    // Who asks for the certificate's day reads the one that the plan needs for it, question included.
    const due = plan.tasks.find(({ id }) => id === 'ecfmg-certificate')?.due ?? '';
    const { profile, facts, today } = situation;
    const soonest = certificateDate(profile, facts, today)?.date;
    expect(soonest).toBe(ecfmg.expected ? due : earliest(plan, 'ecfmg-certificate'));
  }
});

test('with the answer there, what costs money waits no longer', () => {
  const plan = planOf({ ...VENEZUELA, plan: { done: ['visa-check'] } });
  expect(plan.tasks.find(({ id }) => id === 'oet-book')?.start).toBe(plan.today);
});

test('what cannot wait for the answer stays, and the plan and the money say so', () => {
  const situation = situationOf({ ...VENEZUELA, season: 2027 });
  const plan = schedule(situation);
  expect(plan.cannotWait.map(({ id }) => id)).toContain('oet-book');
  expect(plan.next[0]).toBe('visa-check');
  const says = /leave no time to wait with .*"Book your day for OET Medicine"/;
  expect(plan.notes.some((note) => says.test(note))).toBe(true);
  expect(seasonMoney(situation).notes.some((note) => says.test(note))).toBe(true);
});

function earliest(plan: ReturnType<typeof planOf>, id: string): string | undefined {
  const task = plan.tasks.find((one) => one.id === id);
  return task && new Date(Date.parse(task.earliest) + task.days * 86_400_000).toISOString().slice(0, 10);
}
