import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Activity, CircularPlanError, inOrder } from './activity.ts';
import { criticalChain } from './critical-chain.ts';
import { criticalPath } from './critical-path.ts';

const SEED = { seed: 20261122, numRuns: 400 };

function activity(id: string, days: number, after: string[] = [], more: Partial<Activity> = {}): Activity {
  return { id, days, after, at: null, notBefore: null, own: null, deadline: null, toGoal: true, ...more };
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const often = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary });

/** Activities named 0, 1, 2 …, each following some of those before it: every such graph is free of circles. */
const network = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc
    .tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc.record({
          days: fc.integer({ min: 0, max: 6 }),
          after: fc.subarray(Array.from({ length: i }, (_, j) => String(j))),
          at: rarely(fc.integer({ min: 0, max: 40 })),
          notBefore: rarely(fc.integer({ min: -5, max: 20 })),
          own: rarely(fc.integer({ min: -5, max: 40 })),
          deadline: often(
            fc.record({
              day: fc.integer({ min: -5, max: 40 }),
              from: fc.constant('season'),
              own: fc.boolean(),
            }),
          ),
          toGoal: fc.oneof(
            { weight: 4, arbitrary: fc.constant(true) },
            { weight: 1, arbitrary: fc.constant(false) },
          ),
        }),
      ),
    )
    .map((drawn) =>
      drawn.map((one, i): Activity => ({ id: String(i), ...one, days: one.at === null ? one.days : 0 })),
    ),
);
const anyDay = fc.integer({ min: 0, max: 15 });

/** The same figures by walking every path, one at a time. */
function bruteForce(activities: Activity[], today: number) {
  const byId = new Map(activities.map((one) => [one.id, one]));
  const starts = (one: Activity): number[] => [
    today,
    ...(one.notBefore === null ? [] : [one.notBefore]),
    ...(one.own === null ? [] : [one.own - one.days]),
  ];
  /** Finish of the last activity of every path that ends here. */
  const finishes = (id: string): number[] => {
    const one = byId.get(id) as Activity;
    if (one.at !== null) return [one.at];
    return [...starts(one), ...one.after.flatMap(finishes)].map((start) => start + one.days);
  };
  /** What every path onwards leaves as the last day of finishing here. */
  const limits = (id: string, ownDates: boolean): number[] => {
    const one = byId.get(id) as Activity;
    if (one.at !== null) return [one.at];
    const bounds = activities
      .filter(({ after }) => after.includes(id))
      .flatMap((next) => limits(next.id, ownDates).map((day) => day - next.days));
    if (one.deadline && (ownDates || !one.deadline.own)) bounds.push(one.deadline.day);
    if (ownDates && one.own !== null) bounds.push(one.own);
    return bounds;
  };
  return new Map(
    activities.map(({ id }) => {
      const finish = Math.max(...finishes(id));
      const slackOf = (bounds: number[]) => (bounds.length === 0 ? null : Math.min(...bounds) - finish);
      return [id, { finish, slack: slackOf(limits(id, true)), seasonSlack: slackOf(limits(id, false)) }];
    }),
  );
}

test('both passes agree with walking every path', () => {
  let dated = 0;
  fc.assert(
    fc.property(network, anyDay, (activities, today) => {
      const timings = criticalPath(activities, today);
      for (const [id, { finish, slack, seasonSlack }] of bruteForce(activities, today)) {
        const timing = timings.get(id);
        if (slack === null) expect(timing).toBeUndefined();
        else {
          dated++;
          expect([timing?.earliestFinish, timing?.slack, timing?.seasonSlack]).toEqual([
            finish,
            slack,
            seasonSlack,
          ]);
        }
      }
    }),
    SEED,
  );
  expect(dated).toBeGreaterThan(500);
});

test('critical are exactly those of the least slack that wait for no date, and the path is a chain of them', () => {
  let chains = 0;
  fc.assert(
    fc.property(network, anyDay, (activities, today) => {
      const timings = criticalPath(activities, today);
      const { critical, path, slack } = criticalChain(activities, timings);
      const candidates = activities.filter(({ id, at, toGoal }) => {
        const timing = timings.get(id);
        return toGoal && at === null && timing !== undefined && timing.seasonSlack !== null && !timing.waits;
      });
      const slacks = candidates.map(({ id }) => timings.get(id)?.seasonSlack as number);
      expect(slack).toBe(slacks.length === 0 ? null : Math.min(...slacks));
      for (const { id } of candidates) expect(critical.has(id)).toBe(timings.get(id)?.seasonSlack === slack);
      expect(path.every((id) => critical.has(id))).toBe(true);
      expect(path.length > 0).toBe(critical.size > 0);
      for (const [i, id] of path.entries()) {
        if (i > 0) expect(activities.find((one) => one.id === id)?.after).toContain(path[i - 1]);
      }
      const lengthOf = (ids: string[]) => ids.reduce((sum, id) => sum + days.get(id)!, 0);
      const days = new Map(activities.map((one) => [one.id, one.days]));
      const chainsTo = (id: string): string[][] => {
        const before =
          activities.find((one) => one.id === id)?.after.filter((one) => critical.has(one)) ?? [];
        return [[id], ...before.flatMap(chainsTo).map((chain) => [...chain, id])];
      };
      for (const other of [...critical].flatMap(chainsTo))
        expect(lengthOf(other)).toBeLessThanOrEqual(lengthOf(path));
      if (path.length > 1) chains++;
    }),
    SEED,
  );
  expect(chains).toBeGreaterThan(20);
});

test('a later today makes no slack larger, and a task less makes none smaller', () => {
  fc.assert(
    fc.property(network, anyDay, fc.nat(), (activities, today, n) => {
      const now = criticalPath(activities, today);
      const tomorrow = criticalPath(activities, today + 1);
      for (const [id, { slack }] of now) expect(tomorrow.get(id)?.slack).toBeLessThanOrEqual(slack);
      const gone = activities[n % activities.length]?.id;
      const rest = criticalPath(
        activities.filter(({ id }) => id !== gone),
        today,
      );
      for (const [id, { slack }] of rest) expect(slack).toBeGreaterThanOrEqual(now.get(id)?.slack as number);
    }),
    SEED,
  );
});

test('a network worked by hand: two chains to one date', () => {
  // exam (60 days) → score (28) and form (21), both for day 100; today is day 0.
  const timings = criticalPath(
    [
      activity('score', 28, ['exam']),
      activity('send', 2, ['score', 'form'], { deadline: { day: 100, from: 'review' } }),
      activity('exam', 60),
      activity('form', 21),
    ],
    0,
  );
  const rows = [...timings].map(([id, t]) => [
    id,
    t.earliestStart,
    t.earliestFinish,
    t.latestFinish,
    t.slack,
  ]);
  expect(rows.sort()).toEqual([
    ['exam', 0, 60, 70, 10],
    ['form', 0, 21, 98, 77],
    ['score', 60, 88, 98, 10],
    ['send', 88, 90, 100, 10],
  ]);
});

test('a fixed date of the season holds back what follows without making it critical', () => {
  const activities = [
    activity('opens', 0, [], { at: 50 }),
    activity('send', 5, ['opens', 'draft'], { deadline: { day: 60, from: 'review' } }),
    activity('draft', 10),
  ];
  const timings = criticalPath(activities, 0);
  expect(timings.get('send')).toMatchObject({ earliestStart: 50, slack: 5, waits: true });
  expect(timings.get('draft')).toMatchObject({ latestFinish: 55, slack: 45, waits: false });
  expect(criticalChain(activities, timings)).toMatchObject({ path: ['draft'], slack: 45 });
  // Once the draft would be too late, the chain through sending is what a lost day is lost for.
  const late = criticalPath(activities, 48);
  expect(late.get('send')).toMatchObject({ slack: -3, waits: false });
  expect(criticalChain(activities, late)).toMatchObject({ path: ['draft', 'send'], slack: -3 });
});

test('an own date binds what comes first, but the season decides what is critical', () => {
  const activities = [
    activity('study', 20),
    activity('exam', 0, ['study'], { own: 40, deadline: { day: 100, from: 'season' } }),
  ];
  const timings = criticalPath(activities, 10);
  expect(timings.get('study')).toMatchObject({ latestFinish: 40, from: 'exam', slack: 10, seasonSlack: 70 });
  expect(timings.get('exam')).toMatchObject({ earliestFinish: 40, slack: 0, seasonSlack: 60 });
  expect(criticalChain(activities, timings).path).toEqual(['exam']);
});

test('a circle is refused by name', () => {
  const circle = [activity('a', 1, ['c']), activity('b', 1, ['a']), activity('c', 1, ['b'])];
  expect(() => inOrder(circle)).toThrow(CircularPlanError);
});
