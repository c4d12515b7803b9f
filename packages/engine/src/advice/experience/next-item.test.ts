import { describe, expect, test } from 'vitest';
import { addDays } from '../../dates/iso-date.ts';
import { experienceGuide } from '../experience-guide.ts';
import { schedule } from '../schedule.ts';
import { situationOf } from '../testing/rule-cases.ts';
import { handsOnMonths } from './hands-on-months.ts';
import { letterDates } from './letter-dates.ts';
import { blockLengths } from './next-item.ts';
import { nextRotation } from './next-rotation.ts';
import { placesToAsk } from './places.ts';
import { rotationKinds } from './rotation-kinds.ts';

const handsOn = (rest: Record<string, unknown>) => ({
  kind: 'hands-on',
  country: 'US',
  field: ['im'],
  ...rest,
});
const graduate = { school: { graduated: 2021 }, visa: { needed: true } };
const next = (raw: Record<string, unknown>, today?: string) => experienceGuide(situationOf(raw, today)).next;

describe('dates from which a letter still arrives', () => {
  // Season 2027, published: programs look from 23 September 2026. Eight weeks for the letter and two until it shows,
  // 30 days of work, 120 days to find a place, 90 for a visa.
  const dates = (today: string, lengths: number[], raw: Record<string, unknown> = graduate) =>
    letterDates(situationOf({ season: 2027, ...raw }, today), lengths);

  test('are counted back from the published day, also across New Year', () => {
    expect(dates('2025-10-01', [1])).toEqual([
      {
        date: '2026-09-23',
        projected: false,
        source: expect.any(String),
        months: 1,
        latestStart: '2026-06-15',
        askBy: '2025-11-17',
        soonestStart: '2026-04-29',
        soonestEnd: '2026-05-29',
        soonestLetter: '2026-08-07',
        state: 'in-time',
      },
    ]);
  });

  test.each([
    ['2025-11-17', 'in-time'],
    ['2025-11-18', 'tight'],
    ['2026-06-15', 'tight'],
    ['2026-06-16', 'too-late'],
  ])('on %s it is %s', (today, state) => {
    expect(dates(today, [1])[0]?.state).toBe(state);
  });

  test('say when the season is not published', () => {
    expect(letterDates(situationOf({ season: 2028 }), [1])[0]?.projected).toBe(true);
  });

  test('of four months are ninety days earlier than those of one', () => {
    const [one, four] = dates('2025-10-01', [1, 4]);
    expect([four?.latestStart, four?.soonestStart]).toEqual(['2026-03-17', one?.soonestStart]);
  });

  test('are those of the plan, whatever is done of it, and those of the lead times where it holds no rotation', () => {
    for (const done of [[], ['usce-arrange'], ['usce-arrange', 'usce-visa']]) {
      const raw = { ...graduate, season: 2028, experience: [handsOn({ months: 1 })], plan: { done } };
      const situation = situationOf(raw);
      const { tasks } = schedule(situation);
      const named = (id: string) => tasks.find((task) => task.id === id);
      const [date] = letterDates(situation, [1]);
      const rotation = named('usce-rotation');
      expect(date?.soonestStart, done.join()).toBe(rotation?.earliest);
      expect(date?.latestStart, done.join()).toBe(addDays(rotation?.wanted ?? '', -30));
      expect(date?.state, done.join()).toBe(rotation?.status === 'late' ? 'tight' : 'in-time');
      // A letter shows up to two weeks after its upload.
      const uploaded = named('letters-upload')?.due ?? '';
      if (rotation?.status === 'late') expect(date?.soonestLetter).toBe(addDays(uploaded, 14));
    }
    const enough = { ...graduate, season: 2028, experience: [handsOn({ months: 4 })] };
    expect(dates('2026-11-22', [1], enough)[0]?.soonestStart).toBe('2027-06-20');
  });
});

describe('the steps to the next rotation', () => {
  const steps = (raw: Record<string, unknown>, today?: string) => {
    const situation = situationOf({ ...graduate, experience: [handsOn({ months: 1 })], ...raw }, today);
    return nextRotation(situation, handsOnMonths(situation)).steps.join(' ');
  };

  test('name the one start that the plan has, and by how much its letter misses the season', () => {
    // 210 days of 22 November 2026, 30 of work and 70 for the letter: six days after 22 September 2027.
    expect(steps({})).toMatch(/soonest start is 20 June 2027\. .* 28 September 2027, 6 days after/);
    expect(steps({})).toMatch(/still ends before applications open, so it counts\. .*start by 14 June 2027/);
  });

  test('name the last days while there is time', () => {
    expect(steps({}, '2026-11-16')).toMatch(
      /Write to hospitals by 16 November 2026, and start by 14 June 2027\./,
    );
  });

  test('say that the work counts for the next season when it ends too late', () => {
    expect(steps({}, '2027-06-20')).toMatch(/^A letter of it comes too late.* counts for the next season/);
  });
});

describe('the next item', () => {
  test('is hands-on for graduates, by elective for students, and both while nobody knows', () => {
    const kinds = (school: object, today?: string) =>
      rotationKinds(situationOf({ school }, today)).map(({ id }) => id);
    expect(kinds({ graduated: 2021 })).toEqual(['externship', 'observership']);
    expect(kinds({ graduated: 2028 })).toEqual(['elective', 'observership']);
    expect(kinds({})).toEqual(['elective', 'externship', 'observership']);
    expect(kinds({ graduated: 2026 }, '2026-11-22')).toEqual(['elective', 'externship', 'observership']);
    expect(kinds({ graduated: 2026 }, '2027-01-01')).toEqual(['externship', 'observership']);
  });

  test('counts months for a visitor visa when one is needed, and says them when nobody knows', () => {
    const lead = (visa: object) => rotationKinds(situationOf({ school: { graduated: 2021 }, visa }))[0]?.lead;
    expect(lead({ needed: true })).toMatchObject({ place: 4, visa: 3 });
    expect(lead({ needed: false })).toMatchObject({ place: 4, visa: 0 });
    expect(lead({})).toMatchObject({
      place: 4,
      visa: 0,
      says: 'Write about 4 months before you want to start, or 7 months if you need a visitor visa.',
    });
  });

  test('counts what is short of two months in whole blocks', () => {
    const blocks = (months: number) => {
      const situation = situationOf({ experience: [handsOn({ months })] });
      return blockLengths(situation, handsOnMonths(situation));
    };
    expect(blocks(0)).toEqual([1, 2]);
    expect(blocks(0.5)).toEqual([1, 2]);
    expect(blocks(1)).toEqual([1]);
    expect(blocks(6)).toEqual([1]);
  });

  test.each([
    [[], 'cannot-tell'],
    [[handsOn({ months: 1 })], 'needed'],
    [[handsOn({ months: 3 })], 'needed'],
    [[handsOn({ months: 3, field: ['med-peds'] })], 'optional'],
  ])('%o: %s', (experience, need) => {
    expect(next({ ...graduate, experience })?.need).toBe(need);
  });

  test('names the fees of a visitor visa apart, for those who need one', () => {
    const cost = (visa: object) =>
      next({ school: { graduated: 2021 }, visa, experience: [handsOn({ months: 1 })] })?.cost;
    // A place costs 0 to 4,000 and an application to it 0 to 200; a visitor visa 185, its integrity fee 250.
    expect(cost({ needed: false })).toEqual({ low: 0, high: 4200 });
    expect(cost({ needed: true })).toEqual({ low: 0, high: 4200 });
    const says = (needed: boolean) => next({ school: { graduated: 2021 }, visa: { needed } })?.costSays;
    expect(says(true)).toMatch(/Plus up to \$435 for a visitor visa; nothing if you hold one/);
    expect(says(false)).not.toMatch(/visa/);
  });

  test('gives the gains of the menu, and says plainly when they include zero', () => {
    const situation = situationOf({
      ...graduate,
      exams: [{ exam: 'step2ck', score: 224, result: 'pass' }],
      experience: [handsOn({ months: 1 })],
    });
    const found = experienceGuide(situation).next;
    const menu = situation.menu()?.changes.filter(({ id }) => id.startsWith('hands-on-')) ?? [];
    // A place, a visa and three more months would end after applications open; two end in time.
    expect(menu.length).toBe(2);
    expect(found?.worth.gains.map(({ gain }) => gain.p).sort()).toEqual(
      menu.map(({ gain }) => gain.p).sort(),
    );
    for (const { gain, includesZero } of found?.worth.gains ?? []) {
      expect(includesZero).toBe(gain.lo90 <= 0 && gain.hi90 >= 0);
    }
    const zero = found?.worth.gains.some(({ includesZero }) => includesZero);
    expect(/includes zero/.test(found?.worth.says.join(' ') ?? '')).toBe(zero);
  });

  test.each([
    ['nothing entered', { ...graduate }, undefined, /Enter your US experience/],
    [
      'more months than anything is known of',
      { experience: [handsOn({ months: 20 })] },
      undefined,
      /more than 12 months/,
    ],
    [
      'applications open in a week',
      { season: 2027, experience: [handsOn({ months: 1 })] },
      '2026-08-26',
      /would end after/,
    ],
  ])('why there is no number: %s', (_name, raw, today, says) => {
    const found = next(raw, today);
    expect(found?.worth.gains).toEqual([]);
    expect(found?.worth.says[0]).toMatch(says);
  });

  test('is not asked of students and graduates of US schools', () => {
    const guide = experienceGuide(situationOf({ applicant: 'us-do', experience: [handsOn({ months: 1 })] }));
    expect(guide.next).toBeNull();
    expect(guide.notes[0]?.sources.length).toBe(1);
    expect(guide.items.length).toBe(1);
  });

  test('openness about scores is advised only where there is something to be open about', () => {
    const habits = (exams: object[]) =>
      experienceGuide(situationOf({ exams })).habits.some(({ says }) => says.includes('openly'));
    expect(habits([{ exam: 'step2ck', score: 229, result: 'pass' }])).toBe(true);
    expect(habits([{ exam: 'step2ck', score: 230, result: 'pass' }])).toBe(false);
    expect(habits([{ exam: 'step1', result: 'fail' }])).toBe(true);
  });
});

describe('places to ask', () => {
  /** The same question answered the long way round, from the directory alone. */
  function byHand(situation: ReturnType<typeof situationOf>, states: string[], specialties: string[]) {
    const { programs } = situation.facts;
    const institutions = new Set<string>();
    for (const program of programs) {
      if (!states.includes(program.state) || !specialties.includes(program.specialty)) continue;
      const hosted = programs.some(
        (one) => one.institution === program.institution && one.specialty === 'med-peds',
      );
      if (hosted) institutions.add(program.institution);
    }
    return institutions;
  }

  test('are the hospitals with Med-Peds in tied and liked states', () => {
    const situation = situationOf({
      ties: { states: ['NY', 'OH'] },
      preferences: {
        specialties: { 'med-peds': 5, pediatrics: 3 },
        states: { PA: 4, TX: 1 },
        never: ['OH'],
      },
    });
    const places = placesToAsk(situation);
    const expected = byHand(situation, ['NY', 'PA'], ['med-peds', 'pediatrics']);
    expect(places.count).toBe(expected.size);
    expect(places.count).toBeGreaterThan(5);
    expect(places.shown.every(({ institution }) => expected.has(institution))).toBe(true);
    expect(places.shown[0]?.tied).toBe(true);
    const sources = Object.keys(situation.facts.sources);
    for (const program of places.shown.flatMap((place) => place.programs)) {
      expect(situation.facts.programs.some(({ code }) => code === program.code)).toBe(true);
      for (const { source } of program.says) expect(sources).toContain(source);
    }
  });

  test('carry what the program says of US experience, with its year', () => {
    const situation = situationOf({ ties: { states: ['TN'] } });
    const says = placesToAsk(situation).shown.flatMap(({ programs }) =>
      programs.flatMap((program) => program.says),
    );
    // Memphis asked for at least three months hands-on, on a page of 2017.
    expect(says).toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/3 months/), year: 2017 }),
    );
  });

  test('are none without inventing any, and the whole country without a state', () => {
    const states = Object.fromEntries(['WY', 'AK'].map((state) => [state, 5]));
    expect(placesToAsk(situationOf({ preferences: { states } }))).toMatchObject({ count: 0, shown: [] });
    const all = placesToAsk(situationOf({}));
    expect(all.count).toBeGreaterThan(60);
    expect(all.shown.length).toBe(12);
    expect(all.says).toMatch(/whole country/);
    const one = placesToAsk(situationOf({ ties: { states: ['IN'] } }));
    expect([one.count, one.says]).toEqual([1, expect.stringMatching(/^1 hospital with/)]);
  });
});
