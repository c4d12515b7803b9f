import { checkList, list, PlanError, valueList } from '@matchwright/engine';
import { advise } from '@matchwright/engine/advice';
import { DEFAULT_BUDGET } from '@matchwright/inputs';
import { beforeAll, expect, test } from 'vitest';
import { example, profileOf, TODAY } from './example-profiles.ts';

const reference = example('reference');
let result: ReturnType<typeof list>;
beforeAll(() => {
  result = list(reference.profile, reference.facts);
});

function feesOf(counts: number[]): number {
  return counts.reduce((sum, n) => sum + Math.max(11 * n, 30 * n - 570), 0);
}

test('the reference list keeps its budget, its signals and its sums', () => {
  const specialties = Object.values(result.bySpecialty);
  expect(result.cost).toBe(feesOf(specialties.map((s) => s.count)));
  expect(result.cost).toBe(specialties.reduce((sum, s) => sum + s.cost, 0));
  const fixed = result.fixedFees.reduce((sum, fee) => sum + fee.amount.value, 0);
  expect(result.total).toBe(result.cost + fixed);
  expect(result.total).toBeLessThanOrEqual(result.budget);
  expect(result.budget).toBe(2500);
  // Nothing more fits: the cheapest further application costs more than what is left.
  expect(result.budget - result.total).toBeLessThan(30);
  for (const { gold, silver, goldAllowed, silverAllowed } of specialties) {
    expect(gold).toBeLessThanOrEqual(goldAllowed);
    expect(silver).toBeLessThanOrEqual(silverAllowed);
  }
  expect(result.programs).toHaveLength(specialties.reduce((sum, s) => sum + s.count, 0));
  const byPart = specialties.reduce((sum, s) => sum + s.match.p, 0);
  expect(byPart).toBeCloseTo(result.match.p, 10);
  const interviews = result.programs.reduce((sum, p) => sum + p.interview.p, 0);
  expect(interviews / result.expectedInterviews).toBeCloseTo(1, 1);
});

test('the chances of a list say that they are of one person when two match as a couple', () => {
  const noteOf = (couple: boolean | undefined) =>
    list({ ...reference.profile, couple }, reference.facts, { detail: false }).coupleNote;
  expect(noteOf(true)).toMatch(/as a couple.*yours alone/);
  expect([noteOf(false), noteOf(undefined)]).toEqual([null, null]);
});

test('what is counted as open but may be closed is what the audit says may be closed', () => {
  const { findings } = advise('audit', reference.profile, reference.facts, TODAY);
  const doubtful = (specialty: string) => {
    const stated = findings.flatMap(({ closes }) => closes?.programs ?? []);
    const certain = new Set(stated.filter((one) => one.certain).map(({ code }) => code));
    const open = stated.filter((one) => one.specialty === specialty && !certain.has(one.code));
    return new Set(open.map(({ code }) => code)).size;
  };
  for (const [specialty, { mayBeClosed }] of Object.entries(result.bySpecialty)) {
    expect([specialty, mayBeClosed]).toEqual([specialty, doubtful(specialty)]);
    expect(mayBeClosed).toBeGreaterThan(0);
  }
});

test('each program stands once, is offered, and no general reason stands on most rows', () => {
  const offered = new Set(reference.facts.programs.map((p) => p.code));
  expect(new Set(result.programs.map((p) => p.code)).size).toBe(result.programs.length);
  for (const program of result.programs) {
    expect(offered.has(program.code)).toBe(true);
    for (const sibling of program.sameInstitution)
      expect(result.programs.map((p) => p.code)).toContain(sibling);
  }
  const general = (reason: string) => /^Interviews many|^Best value/.test(reason);
  const all = result.programs.flatMap(({ reasons }) => reasons);
  expect(all.length).toBeGreaterThan(0);
  for (const one of new Set(all.filter(general)))
    expect(2 * all.filter((reason) => reason === one).length).toBeLessThanOrEqual(result.programs.length);
});

test('a program in a state the person prefers says so, and three stars prefer nothing', () => {
  const counts = new Map<string, number>();
  for (const { state } of result.programs) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [state = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const rowsWith = (stars: number) => {
    const preferences = { ...reference.profile.preferences, states: { [state]: stars } };
    return list({ ...reference.profile, preferences }, reference.facts).programs.filter(
      (program) => program.state === state,
    );
  };
  const says = ({ reasons }: { reasons: string[] }) => reasons.some((one) => /a state you prefer/.test(one));
  const preferred = rowsWith(5);
  expect(preferred.length).toBeGreaterThan(0);
  // Three reasons are shown: what the person set by hand, a signal and ties come before.
  for (const program of preferred) expect(says(program) || program.reasons.length === 3).toBe(true);
  expect(rowsWith(3).some(says)).toBe(false);
});

test('the proof holds to 0.002 points and the independent checker agrees', () => {
  expect(result.certificate.gap).toBeLessThanOrEqual(2e-5);
  expect(result.certificate.upperBound).toBeGreaterThanOrEqual(result.certificate.value);
  const report = checkList(reference.profile, reference.facts);
  expect(report).toMatchObject({ feasible: true, valid: true, problems: [] });
  expect(report.value).toBeCloseTo(result.certificate.value, 9);
});

test('the optimiser and the fresh evaluation agree on how good the list is', () => {
  // The optimiser sees 128 nodes, the report 16,384 others: more than two points apart would be a fault.
  const anywhere = profileOf({ ...rawReference(), preferences: { specialties: { pediatrics: 5 } } });
  const single = list(anywhere.profile, anywhere.facts, { detail: false });
  expect(single.certificate.objective).toBe('match');
  expect(Math.abs(single.certificate.value - single.match.p)).toBeLessThan(0.02);
});

test('the same profile gives the same list, and a list valued again is worth the same', () => {
  expect(list(reference.profile, reference.facts)).toEqual(result);
  const valued = valueList(reference.profile, reference.facts, result.programs);
  expect(valued.match.p).toBeCloseTo(result.match.p, 3);
  const half = valueList(reference.profile, reference.facts, result.programs.slice(0, 60));
  expect(half.match.p).toBeLessThan(result.match.p);
  expect(() =>
    valueList(reference.profile, reference.facts, [{ code: '0000140C0', level: 'applied' }]),
  ).toThrow(/0000140C0/);
});

test('no common habit does better with the same money', () => {
  expect(result.comparisons.length).toBeGreaterThanOrEqual(4);
  for (const other of result.comparisons) {
    expect(other.cost).toBeLessThanOrEqual(result.cost + 30);
    expect(other.value, other.name).toBeLessThanOrEqual(result.certificate.value + 1e-4);
  }
});

test('more budget is never worse, and the frontier starts at the fixed fees', () => {
  const budgets = [341, 400, 700, 1200, 2500, 4000];
  const frontier =
    list(reference.profile, reference.facts, { frontier: budgets, detail: false }).frontier ?? [];
  expect(frontier.map((point) => point.budget)).toEqual(budgets);
  for (const [n, point] of frontier.entries()) {
    expect(point.cost).toBeLessThanOrEqual(point.budget);
    const before = frontier[n - 1];
    if (before) expect(point.upperBound).toBeGreaterThanOrEqual(before.upperBound - 2e-5);
  }
  expect(frontier[0]?.programs).toBe(0);
  // The curve must not contradict the headline.
  const same = frontier.find((point) => point.budget === result.budget);
  expect(same?.match.p).toBeCloseTo(result.match.p, 4);
});

test('pins stay, exclusions and unwanted states go', () => {
  const outside = reference.facts.programs.find(
    (p) => p.specialty === 'internal-medicine' && !result.programs.some((listed) => listed.code === p.code),
  );
  const first = result.programs[0] as (typeof result.programs)[0];
  const pin = outside?.code as string;
  const changed = profileOf({
    ...rawReference(),
    preferences: { ...rawReference().preferences, pin: [pin], exclude: [first.code], never: ['PA'] },
  });
  const next = list(changed.profile, changed.facts);
  const codes = next.programs.map((p) => p.code);
  expect(codes).toContain(pin);
  expect(next.programs.find((p) => p.code === pin)?.pinned).toBe(true);
  expect(codes).not.toContain(first.code);
  expect(next.programs.some((p) => p.state === 'PA')).toBe(false);
  expect(next.excludedCounts.map((e) => e.rule)).toEqual(
    expect.arrayContaining(['excluded-by-you', 'never-state']),
  );
  expect(next.certificate.value).toBeLessThanOrEqual(result.certificate.value + 2e-5);
});

test('pins that do not fit name the field', () => {
  const codes = reference.facts.programs.filter((p) => p.specialty === 'pediatrics').map((p) => p.code);
  const changed = profileOf({
    ...rawReference(),
    budget: 400,
    preferences: { ...rawReference().preferences, pin: codes },
  });
  expect(() => list(changed.profile, changed.facts)).toThrow(PlanError);
  expect(() => list(changed.profile, changed.facts)).toThrow(/budget of \$400/);
});

test('without a budget the list is planned for the one that the forms show', () => {
  const { profile, facts } = reference;
  expect(list({ ...profile, budget: undefined }, facts, { detail: false }).budget).toBe(DEFAULT_BUDGET);
});

test('a budget under the fixed fees gives an empty list and says what to do', () => {
  const changed = profileOf({ ...rawReference(), budget: 100 });
  const poor = list(changed.profile, changed.facts);
  expect(poor.programs).toEqual([]);
  expect(poor.match.p).toBe(0);
  expect(poor.cost).toBe(0);
  expect(poor.notes.join(' ')).toContain('The smallest budget with one application is');
});

test('fewer interviews to attend never help, and the limit is felt when it binds', () => {
  const strong = example('strong-no-visa');
  const free = list({ ...strong.profile, interviews: undefined }, strong.facts, { detail: false });
  const few = list({ ...strong.profile, interviews: 3 }, strong.facts, { detail: false });
  expect(few.match.p).toBeLessThan(free.match.p - 0.05);
  const report = checkList({ ...strong.profile, interviews: 3 }, strong.facts);
  expect(report).toMatchObject({ feasible: true, valid: true });
});

test('stars decide: wanting only one specialty lists only that one', () => {
  const only = profileOf({ ...rawReference(), preferences: { specialties: { 'med-peds': 5 } } });
  const medPeds = list(only.profile, only.facts, { detail: false });
  expect(new Set(medPeds.programs.map((p) => p.specialty))).toEqual(new Set(['med-peds']));
  const restricted = list(reference.profile, reference.facts, { specialties: ['pediatrics'], detail: false });
  expect(new Set(restricted.programs.map((p) => p.specialty))).toEqual(new Set(['pediatrics']));
});

test('without the reported layer a list still comes out', () => {
  const open = list(reference.profile, { ...reference.facts, estimates: null }, { detail: false });
  expect(open.programs.length).toBeGreaterThan(20);
  expect(open.match.hi90 - open.match.lo90).toBeGreaterThan(0);
});

test('the order of the programs does not change what the list is worth', () => {
  const reversed = { ...reference.facts, programs: [...reference.facts.programs].reverse() };
  const other = list(reference.profile, reversed, { detail: false });
  expect(other.certificate.value).toBeCloseTo(result.certificate.value, 5);
});

function rawReference() {
  const { profile: _, ...rest } = reference.profile;
  return structuredClone({ ...rest, profile: 1 }) as Record<string, unknown> & {
    preferences: Record<string, unknown>;
  };
}
