import { list } from '@matchwright/engine';
import { advise, type SeasonMoney } from '@matchwright/engine/advice';
import { forSeason, type SeasonalFacts } from '@matchwright/facts';
import { type Profile, parseProfile, profileContext } from '@matchwright/inputs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { facts as allFacts, profileOf, TODAY } from './example-profiles.ts';
import { reference, referenceWith } from './plan-people.ts';

let money: SeasonMoney;
beforeAll(() => {
  money = moneyOf(reference);
});

function moneyOf(person: { profile: Profile; facts: SeasonalFacts }, today = TODAY): SeasonMoney {
  return advise('money', person.profile, person.facts, today);
}

/** The figure in force, straight from the shipped parameters: the one without an end, or the newest. */
function raw(key: string): number {
  const rows = allFacts.parameters.filter((row) => row.key === key);
  const row = rows.find(({ to }) => to === null) ?? rows.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (typeof row?.value !== 'number') throw new Error(`no number for ${key}`);
  return row.value;
}

const range = (given: SeasonMoney, id: string) => {
  const item = given.items.find((one) => one.id === id);
  return item && [item.low, item.high];
};

test('every item is its fee in the parameters, and nothing else', () => {
  const step3 = raw('fee.usmle.step3');
  const expected: Record<string, [number, number]> = {
    'ecfmg-token': [raw('fee.ecfmg.eras_token'), raw('fee.ecfmg.eras_token')],
    'usmle-transcript': [70, 70],
    'nrmp-registration': [85, 85],
    step3: [step3, step3],
    'fsmb-account': [0, raw('fee.fsmb.account')],
    oet: [raw('fee.oet.medicine'), raw('fee.oet.medicine')],
    'ecfmg-account': [raw('fee.ecfmg.myintealth_account'), raw('fee.ecfmg.myintealth_account')],
    'ecfmg-application': [
      raw('fee.ecfmg.certification_application'),
      raw('fee.ecfmg.certification_application'),
    ],
    'ecfmg-credentials': [
      2 * raw('fee.ecfmg.credential_verification'),
      2 * raw('fee.ecfmg.credential_verification'),
    ],
    'ecfmg-pathways': [raw('fee.ecfmg.pathways'), raw('fee.ecfmg.pathways')],
    // "0-4000 programme fee; application 0-200", for the one month missing to two.
    rotations: [0, 4200],
    'visitor-visa': [raw('fee.visa.mrv'), raw('fee.visa.mrv') + raw('fee.visa.integrity')],
    'j1-sponsorship': [raw('fee.j1.ecfmg_sponsorship'), raw('fee.j1.ecfmg_sponsorship')],
    sevis: [raw('fee.j1.sevis'), raw('fee.j1.sevis')],
    'visa-fee': [raw('fee.visa.mrv'), raw('fee.visa.mrv')],
    'visa-integrity': [0, raw('fee.visa.integrity')],
  };
  const found = Object.fromEntries(money.items.map(({ id, low, high }) => [id, [low, high]]));
  const { 'eras-applications': applications, ...others } = found;
  expect(others).toEqual(expected);
  const { cost } = list(reference.profile, reference.facts, { detail: false });
  expect(applications).toEqual([cost, cost]);
});

test('the totals, added by hand', () => {
  const { cost } = list(reference.profile, reference.facts, { detail: false });
  // Open and part of the plan: token, transcript, Match, Step 3, English test, credentials, Pathways, visitor visa, list.
  const planned = 185 + 70 + 85 + 955 + 455 + 220 + 945 + 185 + cost;
  expect(money.totals.planned).toEqual({ low: planned, high: planned + 75 + 4200 + 250 });
  expect(money.totals.optional).toEqual({ low: 0, high: 0 });
  expect(money.totals.ifYouMatch).toEqual({ low: 370 + 220 + 185, high: 370 + 220 + 185 + 250 });
  expect(money.totals.all).toEqual({ low: planned, high: planned + 75 + 4200 + 250 + 1025 });
});

test('the list and the fixed fees stand once, and beside the budget', () => {
  const { cost, total, fixedFees, programs } = list(reference.profile, reference.facts, { detail: false });
  const fixed = fixedFees.reduce((sum, { amount }) => sum + amount.value, 0);
  expect(money.applications).toEqual({
    programs: programs.length,
    list: cost,
    fixed,
    total,
    open: total,
    rest: { low: money.totals.all.low - total, high: money.totals.all.high - total },
    budget: 2500,
    short: { low: money.totals.planned.low - 2500, high: money.totals.planned.high - 2500 },
    stated: true,
  });
  const ofBudget = ['eras-applications', 'ecfmg-token', 'usmle-transcript', 'nrmp-registration'];
  const items = money.items.filter(({ id }) => ofBudget.includes(id));
  expect(items.reduce((sum, { high }) => sum + high, 0)).toBe(total);
  const labels = money.items.map(({ label }) => label);
  expect(
    labels.filter((label) => /token|transcript,|NRMP registration|ERAS applications/.test(label)),
  ).toHaveLength(4);
});

test('each fee stands in the month of its task', () => {
  const plan = advise('plan', reference.profile, reference.facts, TODAY);
  const start = new Map(plan.tasks.map((task) => [task.id, task.start.slice(0, 7)]));
  for (const { id, month, task, status } of money.items)
    expect(month, id).toBe(status === 'paid' ? null : start.get(task as string));
  expect(money.items.find(({ id }) => id === 'eras-applications')?.month).toBe('2027-09');
  expect(money.items.find(({ id }) => id === 'nrmp-registration')?.month).toBe('2027-09');
});

test('what is done is not counted, what is left out does not stand', () => {
  const settled = moneyOf(
    referenceWith({ plan: { done: ['oet', 'ecfmg-pathways'], leaveOut: ['step3-exam', 'usce-rotation'] } }),
  );
  expect(
    settled.items
      .filter(({ status }) => status === 'paid')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['ecfmg-account', 'ecfmg-application', 'ecfmg-pathways', 'oet']);
  for (const id of ['step3', 'fsmb-account', 'rotations', 'visitor-visa'])
    expect(range(settled, id)).toBeUndefined();
  const less = money.totals.planned.low - settled.totals.planned.low;
  const lists = (money.applications?.list ?? 0) - (settled.applications?.list ?? 0);
  expect(less - lists).toBe(455 + 945 + 955 + 185);
});

test('each kind of applicant pays what concerns them', () => {
  const md = moneyOf(
    profileOf({ applicant: 'us-md', exams: [{ exam: 'step1', result: 'pass' }], budget: 900 }),
  );
  expect(md.items.map(({ group }) => group)).not.toContain('certification');
  expect(range(md, 'ecfmg-token')).toBeUndefined();
  expect(range(md, 'step2')).toEqual([695, 695 + 235]);
  const dox = moneyOf(profileOf({ applicant: 'us-do', exams: [{ exam: 'comlex1', result: 'pass' }] }));
  expect(range(dox, 'usmle-transcript')).toBeUndefined();
  expect(dox.unknown.join(' ')).toMatch(/COMLEX/);
  const couple = moneyOf(referenceWith({ couple: true, interviews: 30 }));
  expect(range(couple, 'nrmp-couple')).toEqual([45, 45]);
  expect(range(couple, 'nrmp-extra-ranks')).toEqual([0, 10 * 30]);
  const unsaid = moneyOf(profileOf({ applicant: 'non-us-img' }));
  expect(unsaid.unknown.join(' ')).toMatch(/does not say whether you need one/);
  expect(unsaid.applications?.stated).toBe(false);
  const late = moneyOf(reference, '2028-02-10');
  expect(range(late, 'nrmp-late')).toEqual([50, 50]);
  expect(range(late, 'eras-applications')).toBeUndefined();
  expect(late.applications).toBeNull();
  expect(late.savings.map(({ id }) => id)).toEqual(['included-ranks']);
});

test('pins beyond the budget leave the list out and say so', () => {
  const pin = reference.facts.programs.slice(0, 40).map(({ code }) => code);
  const none = moneyOf(
    referenceWith({ budget: 400, preferences: { ...reference.profile.preferences, pin } }),
  );
  expect(none.applications).toBeNull();
  expect(range(none, 'eras-applications')).toBeUndefined();
  expect(range(none, 'nrmp-registration')).toEqual([85, 85]);
  expect(none.notes.join(' ')).toMatch(/pinned programs do not fit/);
});

test('what nobody could confirm is marked, and every figure names its source and year', () => {
  for (const { id, source, year, confidence, unconfirmed } of money.items) {
    expect(allFacts.sources[source], id).toBeDefined();
    expect(year, id).toBeGreaterThan(2020);
    if (confidence === 'low') expect(unconfirmed, id).toBe(true);
  }
  // Who charges it prints it there; who prints nothing is not given a page.
  const checkAt = (id: string) => money.items.find((item) => item.id === id)?.checkAt;
  expect(checkAt('nrmp-registration')).toMatch(/^https:\/\/www\.nrmp\.org\//);
  expect(checkAt('step2') ?? checkAt('step3')).toMatch(/^https:\/\/www\.usmle\.org\//);
  // The transcript fee is contested; the fees of 2024 stood on the AAMC's own page.
  expect(money.items.find(({ id }) => id === 'usmle-transcript')?.unconfirmed).toBe(true);
  const published = moneyOf(referenceWith({ season: 2026 }), '2025-07-01');
  expect(published.items.find(({ id }) => id === 'eras-applications')?.unconfirmed).toBe(false);
  const tier = money.savings.find(({ id }) => id === 'cheaper-tier');
  expect(tier?.says).toMatch(/first 30 applications cost \$11 each, those after them \$30/);
  expect(money.savings.find(({ id }) => id === 'fee-assistance')?.says).toMatch(/\$797 to \$239/);
  for (const { id, sources } of money.savings) expect(sources.length, id).toBeGreaterThan(0);
});

const fewPrograms = reference.facts.programs.filter((_, i) => i % 30 === 0);
const anyPerson = fc.record({
  applicant: fc.constantFrom('us-md', 'us-do', 'us-img', 'non-us-img'),
  season: fc.constantFrom(2027, 2028),
  visa: fc.constantFrom({}, { needed: true, acceptable: ['J-1'] }, { needed: true, acceptable: ['H-1B'] }),
  exams: fc.constantFrom(
    [],
    [{ exam: 'step1', result: 'pass' }],
    [{ exam: 'step2ck', date: '2025-01-10', score: 221 }],
  ),
  ecfmg: fc.constantFrom({}, { certified: true }, { expected: '2027-05-01' }),
  couple: fc.constantFrom(undefined, true),
  budget: fc.integer({ min: 0, max: 3000 }),
  interviews: fc.constantFrom(undefined, 8, 25),
  plan: fc.record({
    done: fc.subarray(['oet', 'send-applications', 'nrmp-register', 'step2-register', 'usce-rotation']),
  }),
});

test('the months add up to the totals, and no total is below what it holds', () => {
  let dated = 0;
  fc.assert(
    fc.property(anyPerson, fc.constantFrom(TODAY, '2027-09-10', '2028-02-15'), (person, today) => {
      const reading = parseProfile(JSON.parse(JSON.stringify(person)), profileContext(allFacts, TODAY));
      if (!reading.ok) return;
      const facts = { ...forSeason(allFacts, reading.profile.season), programs: fewPrograms };
      const { items, months, totals } = moneyOf({ profile: reading.profile, facts }, today);
      dated += months.length;
      for (const part of ['planned', 'optional', 'ifYouMatch', 'all'] as const) {
        for (const end of ['low', 'high'] as const)
          expect(months.reduce((sum, month) => sum + month[part][end], 0)).toBe(totals[part][end]);
      }
      const open = items.filter(({ status }) => status !== 'paid');
      expect(open.reduce((sum, { high }) => sum + high, 0)).toBe(totals.all.high);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id, low, high } of items) expect(0 <= low && low <= high, id).toBe(true);
    }),
    { seed: 20261122, numRuns: 40 },
  );
  expect(dated).toBeGreaterThan(60);
}, 120_000);
