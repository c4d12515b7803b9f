import { advise, type SeasonEnd } from '@matchwright/engine/advice';
import { describe, expect, test } from 'vitest';
import { has, openTasks, planOf, referenceWith, task } from './plan-people.ts';

const planAt = (today: string, ended: SeasonEnd, changes: Record<string, unknown> = {}) => {
  const { profile, facts } = referenceWith(changes, today);
  return advise('plan', profile, facts, today, ended);
};
/** What only a place leads to. */
const FOLLOWS = ['visa-ministry', 'visa-j1-sponsorship', 'visa-appointment', 'onboarding', 'residency-start'];

describe('Match Day of 2028 was 17 March', () => {
  test('who did not match has no contract, visa or first day in the plan, and reads what to do', () => {
    const plan = planAt('2028-04-01', 'unmatched');
    for (const id of FOLLOWS) expect(has(plan, id), id).toBe(false);
    expect(openTasks(plan)).toEqual([]);
    expect(plan).toMatchObject({ goal: null, next: [], nextSeason: 2029, criticalPath: [] });
    expect(plan.notes.join(' ')).toMatch(
      /did not match in 2028.*begin season 2029 on the page “After the Match”/,
    );
    expect(plan.notes.join(' ')).not.toMatch(/If you matched/);
  });

  test('what the person put into the plan for the next season stays', () => {
    const own = [{ title: 'Step 3 passed before applying', due: '2028-09-06' }];
    const plan = planAt('2028-04-01', 'unmatched', { plan: { own } });
    expect(openTasks(plan).map(({ title }) => title)).toEqual(['Step 3 passed before applying']);
  });

  test.each(['matched', 'matched-in-soap'] as const)(
    '%s: all of it stands, and no doubt is raised',
    (ended) => {
      const plan = planAt('2028-04-01', ended);
      for (const id of FOLLOWS.slice(1)) expect(has(plan, id), id).toBe(true);
      expect(plan.goal?.id).toBe('residency-start');
      expect(plan.notes.join(' ')).toMatch(/You matched\./);
      expect(plan.notes.join(' ')).not.toMatch(/If you/);
    },
  );

  test('between the Monday of Match Week and Match Day a place may still come', () => {
    const plan = planAt('2028-03-14', 'unmatched');
    for (const id of FOLLOWS) expect(has(plan, id), id).toBe(false);
    expect(has(plan, 'soap-offers')).toBe(true);
    expect(plan.notes.join(' ')).toMatch(/no place yet.*it comes back/);
    expect(has(planAt('2028-03-14', 'matched-in-soap'), 'onboarding')).toBe(true);
  });

  test('a result before its Match Week is of another season and changes nothing', () => {
    // 13 March 2028 is the Monday.
    expect(planAt('2028-03-12', 'unmatched')).toEqual(planAt('2028-03-12', null));
    expect(planAt('2028-03-13', 'unmatched')).not.toEqual(planAt('2028-03-13', null));
  });

  test('its money goes with the tasks', () => {
    const money = (ended: SeasonEnd) => {
      const { profile, facts } = referenceWith({}, '2028-04-01');
      return advise('money', profile, facts, '2028-04-01', ended).totals.all.high;
    };
    expect(money(null)).toBeGreaterThan(0);
    expect(money('unmatched')).toBeLessThan(money(null));
  });
});

describe('why the first three stand first', () => {
  const plan = planOf(referenceWith({}));

  test('each of them says why, and nothing else does', () => {
    expect(plan.next.length).toBe(3);
    expect(Object.keys(plan.nextWhy)).toEqual(plan.next);
  });

  test('the last day to begin and what waits for it are those of the task', () => {
    // One day of work that the English test waits for, and the certificate behind it.
    const oet = task(plan, 'oet-book');
    expect(oet).toMatchObject({ days: 1, start: '2026-11-22' });
    // The certificate decides when, long before the season does.
    expect(oet.seasonSlackDays).toBeGreaterThan(oet.slackDays);
    expect(plan.nextWhy['oet-book']).toContain(
      `Begin by 22 November 2026 to keep the date of "${task(plan, 'ecfmg-certificate').title}". The season alone would leave ${oet.seasonSlackDays} days.`,
    );
    expect(plan.nextWhy['oet-book']).toContain(`"${task(plan, 'oet').title}"`);
  });

  test('a rotation says that dates and not its worth put it there, with what the odds give it', () => {
    const { next, nextWhy, tasks } = planOf(
      referenceWith({ ecfmg: { certified: true }, plan: { done: ['story'] } }),
    );
    const worth = tasks.filter(({ id, ifLate }) => next.includes(id) && ifLate?.gain);
    expect(worth.map(({ id }) => id)).toContain('usce-arrange');
    for (const { id } of worth)
      expect(nextWhy[id]).toMatch(/not by worth\. For your chance to match it means: /);
    // The letters wait for the rotation, which is why it presses.
    expect(nextWhy['usce-arrange']).toMatch(/These steps wait for it: .*"Ask your authors/);
    expect(nextWhy['usce-arrange']).toMatch(/A letter that comes of it is not in this number/);
  });

  test('an own date says that it is one, and what to do when it has passed', () => {
    const why = (due: string) => {
      const leaveOut = ['usce-arrange', 'usce-rotation', 'oet-book'];
      const plan = { own: [{ title: 'Call my mentor', due }], leaveOut };
      return planOf(referenceWith({ plan })).nextWhy['own-call-my-mentor'];
    };
    expect(why('2026-11-01')).toBe(
      'Your own date for it was 1 November 2026. Do it as soon as you can, or set a new date.',
    );
    expect(why('2026-11-23')).toBe('Its date is your own: 23 November 2026.');
  });
});
