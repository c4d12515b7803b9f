import { list, whatIf } from '@matchwright/engine';
import { type AdviceTopic, advise } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { profileOf, TODAY } from './example-profiles.ts';

/** What confused people who read the advice on unusual profiles for the first time. */
const BOTH = [
  { exam: 'step1', date: '2019-03-10', result: 'pass' },
  { exam: 'step2ck', date: '2020-03-10', score: 221 },
];
const failed3 = (...years: number[]) =>
  years.map((year) => ({ exam: 'step3', date: `${year}-02-10`, result: 'fail' }));
const person = (more: Record<string, unknown>) => ({
  season: 2028,
  applicant: 'non-us-img',
  citizenship: 'IN',
  visa: { needed: true, acceptable: ['J-1', 'H-1B'] },
  school: { country: 'IN', graduated: 2012 },
  ecfmg: { certified: true },
  exams: [...BOTH, ...failed3(2026)],
  experience: [{ kind: 'practice', country: 'IN', field: ['internal-medicine'], from: '2013-01' }],
  preferences: { specialties: { 'internal-medicine': 5 } },
  budget: 1500,
  ...more,
});
const given = (more: Record<string, unknown>) => profileOf(person(more));
const advice = <T extends AdviceTopic>(topic: T, more: Record<string, unknown>) => {
  const { profile, facts } = given(more);
  return advise(topic, profile, facts, TODAY);
};
const H1B_ONLY = { visa: { needed: true, acceptable: ['H-1B'] } };

test('a chance of 0 says why: nobody can sponsor an H-1B before Step 3 is passed', () => {
  const why = /accept only an H-1B, and no hospital can ask for one before you pass Step 3/;
  const { profile, facts } = given(H1B_ONLY);
  const result = list(profile, facts, { detail: false });
  expect(result).toMatchObject({ programs: [], noneOpen: expect.stringMatching(why) });
  expect(result.notes.join(' ')).toMatch(why);
  const { standing, questions } = advice('audit', H1B_ONLY);
  expect(standing.noneOpen).toMatch(why);
  expect(questions[0]?.answer[0]).toMatch(why);
  const open = given({});
  expect(list(open.profile, open.facts, { detail: false }).noneOpen).toBeNull();
});

test('programs pinned where none is open are no plan: it is said first, with what would open one', () => {
  const pin = given({})
    .facts.programs.filter(({ specialty }) => specialty === 'internal-medicine')
    .slice(0, 2)
    .map(({ code }) => code);
  const preferences = { specialties: { 'internal-medicine': 5 }, pin };
  const { profile, facts } = given({ ...H1B_ONLY, preferences });
  const result = list(profile, facts, { detail: false });
  expect(result.programs.map(({ code }) => code).sort()).toEqual([...pin].sort());
  expect(result.match.hi90).toBe(0);
  expect(result.bySpecialty['internal-medicine']).toMatchObject({ count: 2, eligible: 0 });
  expect(result.noneOpen).toMatch(/before you pass Step 3\. Pass it first, .* only because you chose them/);
  const { base, noneOpen } = whatIf(profile, facts);
  expect([base.hi90, noneOpen]).toEqual([0, result.noneOpen]);
  const open = given({ preferences });
  expect(whatIf(open.profile, open.facts).noneOpen).toBeNull();
});

test('who has no attempt at Step 3 left is not told to pass it', () => {
  const says = (...attempts: object[]) => {
    const { profile, facts } = given({ ...H1B_ONLY, exams: [...BOTH, ...attempts] });
    return list(profile, facts, { detail: false }).noneOpen;
  };
  const three = failed3(2022, 2023, 2024);
  expect(says(...three)).toContain('Pass it first');
  // The last attempt may be the pass.
  expect(says(...three, { exam: 'step3', date: '2026-10-01' })).toContain('Pass it first');
  const last = says(...three, ...failed3(2025));
  expect(last).toMatch(/no attempt at Step 3 is left\. What is left is a J-1/);
  expect(last).not.toContain('Pass it first');
});

test('an H-1B is no way out either when no attempt at Step 3 is left', () => {
  const menu = (years: number[]) => {
    const { profile, facts } = given({
      citizenship: 'NG',
      visa: { needed: true, acceptable: ['J-1'] },
      exams: [...BOTH, ...failed3(...years)],
    });
    return whatIf(profile, facts, { today: TODAY });
  };
  expect(menu([2022, 2023]).unmeasured.map(({ id }) => id)).toContain('visa-h1b-unrestricted');
  const none = menu([2022, 2023, 2024, 2025]);
  expect(none.unmeasured.map(({ id }) => id)).not.toContain('visa-h1b-unrestricted');
  expect(none.notes.join(' ')).toContain('An H-1B is not offered');
  const { findings } = advice('audit', {
    citizenship: 'NG',
    visa: { needed: true, acceptable: ['J-1'] },
    exams: [...BOTH, ...failed3(2022, 2023, 2024, 2025)],
  });
  expect(findings.find(({ id }) => id === 'risk.visa')?.do.join(' ')).toContain(
    'The H-1B is not on that list, but it needs a passed Step 3',
  );
});

test('the season never hangs on a task that is useful, not required', () => {
  const american = {
    applicant: 'us-img',
    citizenship: 'US',
    visa: { needed: false },
    experience: [
      {
        kind: 'hands-on',
        country: 'US',
        field: ['internal-medicine'],
        months: 3,
        from: '2025-01',
        to: '2025-03',
      },
    ],
  };
  const { criticalPath, tasks } = advice('plan', american);
  expect(tasks.some(({ id }) => id === 'research-output')).toBe(true);
  expect(criticalPath).not.toContain('research-output');
  // Nor does somebody who needs no visa read of the H-1B.
  const step3 = tasks.filter(({ id }) => id.startsWith('step3-'));
  expect(step3.length).toBeGreaterThan(0);
  expect(JSON.stringify(step3)).not.toContain('H-1B');
});

test('Step 3 and a restriction: no first day in the past, and that no visitor visa is to be had', () => {
  const exams = [...BOTH, ...failed3(2021, 2022, 2023)];
  const { step3, findings } = advice('exams', { citizenship: 'SY', exams });
  expect(step3.reasons.join(' ')).not.toContain('The first possible day');
  const suspended = /^Visitor visas .* suspended for citizens of Syria.*before you pay for Step 3/;
  const said = [step3.says, ...step3.reasons].filter((one) => /suspended for citizens of Syria/.test(one));
  expect(said).toEqual([step3.says]);
  expect(findings.find(({ id }) => id === 'risk.step3-failed')?.do[0]).toMatch(suspended);
});

test('internal medicine with pediatrics is not called Med-Peds', () => {
  const two = { preferences: { specialties: { 'internal-medicine': 5, pediatrics: 3 } } };
  const said = (topic: AdviceTopic, id: string) =>
    JSON.stringify(advice(topic, two)).match(new RegExp(`"id":"${id}".*?\\]`))?.[0];
  expect(said('research', 'research.themes')).toContain('both of your specialties');
  expect(said('plan', 'letters-choose')).not.toContain('For Med-Peds');
  expect(JSON.stringify(advice('experience', two).habits)).toContain('which specialties you want');
});
