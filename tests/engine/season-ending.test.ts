import { advise } from '@matchwright/engine/advice';
import { weekClock } from '@matchwright/engine/match-week';
import {
  interviewCalendar,
  lookBack,
  rankOrder,
  type SoapHour,
  seasonOutlook,
  soapGuide,
} from '@matchwright/engine/season';
import { calendarDay, seasonDay, soapEndsAt, weekDays } from '@matchwright/engine/season-day';
import { seasonSoFar } from '@matchwright/engine/season-so-far';
import { forSeason } from '@matchwright/facts';
import { clockAt, parseSeason, rankListOf, type SeasonLog } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

/** Rank lists are due on 3 March at 21:00, Match Week is 15 to 19 March, offers go out on the 18th. */
const season = forSeason(facts, 2027);
const raw = {
  season: 2027,
  applicant: 'non-us-img',
  citizenship: 'EG',
  visa: { needed: true },
  ecfmg: { certified: true },
  school: { graduated: 2022 },
  exams: [
    { exam: 'step1', date: '2021-05-10', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', score: 238 },
  ],
  preferences: { specialties: { 'internal-medicine': 5 } },
  budget: 2000,
};
const { profile } = profileOf(raw);
const MEDICINE = facts.programs.filter(({ specialty }) => specialty === 'internal-medicine').slice(40, 60);

/** Two interviews that overlap in January; 18 programs never answered. */
function logOf(more: object = {}): SeasonLog {
  const applications = MEDICINE.map(({ code }, i) => ({
    program: code,
    history: [
      { status: 'submitted', date: '2026-09-24' },
      ...(i < 2 ? [{ status: 'interviewed', date: '2027-01-12' }] : []),
    ],
    ...(i < 2 ? { interviews: [{ start: `2027-01-12T15:${i}0:00Z` }] } : {}),
  }));
  const parsed = parseSeason({ season: 2027, applications, ...more }, { today: '2027-06-01' });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}
const outlook = (log: SeasonLog, today: string) => seasonOutlook(profile, log, season, today);
const allOf = ({ says, do: steps }: { says: string[]; do: string[] }) => [...says, ...steps].join(' ');

describe('once a result can be known', () => {
  test('no chance is spoken of, whatever is noted', () => {
    for (const result of ['unmatched', 'matched', 'matched-in-soap'] as const) {
      const told = outlook(logOf({ result }), '2027-03-15');
      expect(told.stage).toBe(result);
      expect(allOf(told)).not.toMatch(/%|chance to match|Prepare each interview|Get ready for SOAP/);
    }
  });

  test('without a match, SOAP leads on while it runs, then the look back alone', () => {
    const log = logOf({ result: 'unmatched' });
    expect(outlook(log, '2027-03-15').do[0]).toContain('SOAP goes on until 18 March 2027');
    expect(allOf(outlook(log, '2027-03-19'))).not.toContain('SOAP');
    expect(outlook(log, '2027-03-19').do).toHaveLength(1);
  });

  test('without a note it asks: from the Monday on, and after Match Day', () => {
    expect(outlook(logOf(), '2027-03-14').stage).toBe('running');
    const monday = outlook(logOf(), '2027-03-15');
    expect([monday.stage, monday.says[0]]).toEqual([
      'asked',
      expect.stringContaining('15 March 2027, 10:00 Eastern Time'),
    ]);
    expect(outlook(logOf(), '2027-03-20').says[0]).toContain('How did it end');
  });
});

describe('what to do next follows the calendar', () => {
  test('with all interviews over, the list comes first, with its hour', () => {
    const steps = outlook(logOf(), '2027-02-25').do;
    expect(steps[0]).toContain('Certify your rank list by 3 March 2027, 21:00 Eastern Time');
    expect(steps[1]).toContain('SOAP before 15 March 2027');
    expect(steps.join(' ')).not.toContain('Prepare each interview');
  });

  test('an interview ahead comes before the list, and one after it comes after it', () => {
    const withOne = (day: string) => {
      const log = logOf();
      const [first, ...others] = log.applications;
      if (!first) throw new Error('an application');
      const interviews = [{ ...first.interviews[0], start: `${day}T15:00:00Z` }] as typeof first.interviews;
      return outlook({ ...log, applications: [{ ...first, interviews }, ...others] }, '2027-02-25').do;
    };
    expect(withOne('2027-02-27').map((one) => one.split(' ')[0])).toEqual(['Prepare', 'Certify', 'Get']);
    expect(withOne('2027-03-10').map((one) => one.split(' ')[0])).toEqual(['Certify', 'Prepare', 'Get']);
  });

  test('nothing is to be prepared for a day without its hour that is over, nor for an old invitation without one', () => {
    const asked = (status: 'invited' | 'scheduled', interview: object, today: string) => {
      const [first, ...others] = logOf().applications;
      const history = [...(first?.history.slice(0, 1) ?? []), { status, date: '2026-10-15' }];
      const one = { ...first, history, interviews: [interview] } as NonNullable<typeof first>;
      const steps = outlook({ ...logOf(), applications: [one, ...others] }, today).do;
      return steps.some((step) => step.startsWith('Prepare each interview'));
    };
    expect(asked('scheduled', { day: '2027-01-20' }, '2027-01-19')).toBe(true);
    expect(asked('scheduled', { day: '2027-01-20' }, '2027-01-21')).toBe(false);
    expect(asked('invited', {}, '2026-11-20')).toBe(true);
    expect(asked('invited', {}, '2027-02-20')).toBe(false);
    expect(asked('scheduled', {}, '2027-02-20')).toBe(true);
    expect(asked('scheduled', {}, '2027-03-05')).toBe(false);
  });

  test('a certified list, and one whose deadline is over, is not asked for', () => {
    const certified = logOf({ rankList: { ranks: [{ program: MEDICINE[0]?.code }], certified: true } });
    expect(outlook(certified, '2027-02-25').do.join(' ')).not.toContain('Certify');
    expect(outlook(logOf(), '2027-03-04').do.join(' ')).not.toContain('Certify');
    expect(outlook(logOf(), '2027-01-20').do.join(' ')).not.toContain('Certify');
  });
});

test('silence is counted alike before and after lists are due, with the day from which it counts as no', () => {
  for (const today of ['2027-02-25', '2027-03-10', '2027-03-16'])
    expect(outlook(logOf(), today).waiting).toBe(18);
  expect(outlook(logOf(), '2027-02-25').says.join(' ')).toContain('18 programs never answered');
  expect(outlook(logOf(), '2027-02-25').says.join(' ')).toContain('from that day on we count silence as no');
});

test('a certificate that comes too late stands before every chance of the season', () => {
  const late = profileOf({ ...raw, ecfmg: { certified: false, expected: '2027-05-04' } }).profile;
  const log = logOf({ rankList: { ranks: [{ program: MEDICINE[0]?.code }] } });
  const list = rankListOf(log, { today: '2027-02-25', specialtyOf: () => 'internal-medicine' });
  const on = (today: string) => [
    seasonOutlook(late, log, season, today, list),
    rankOrder(late, list, season, today),
  ];
  for (const { certificateNotes, certificateCondition } of on('2027-02-25')) {
    const note = certificateNotes.join(' ');
    expect(note).toContain('practically nil: ECFMG certification must be there by 3 March 2027');
    expect(note).toContain('it comes on about 4 May 2027');
    expect(certificateCondition).toBe('if-certified');
  }
  for (const { certificateNotes, certificateCondition } of on('2027-03-10')) {
    expect(certificateNotes.join(' ')).toContain('ECFMG had to confirm you by 3 March 2027');
    expect(certificateCondition).toBe('not-certified');
  }
  expect(rankOrder(profile, list, season, '2027-02-25').certificateNotes).toEqual([]);
});

test('once the certificate was missed, the season speaks of no chance', () => {
  const missed = profileOf({ ...raw, ecfmg: { certified: false } }).profile;
  const told = seasonOutlook(missed, logOf(), season, '2027-03-10');
  expect(told.stage).toBe('running');
  expect(allOf(told)).not.toMatch(/%|chance to match from here|Get ready for SOAP/);
  expect(told.do[0]).toContain('say in your profile that you are certified');
});

describe('looked back on, and in SOAP, with a certificate that nobody has confirmed', () => {
  const of = (ecfmg: object) => profileOf({ ...raw, ecfmg }).profile;
  const open = of({ certified: false, expected: '2027-01-20' });
  const missed = of({ certified: false, expected: '2027-05-04' });
  const back = (who: typeof profile, today: string, more: object = {}) =>
    lookBack(who, logOf(more), { season, next: forSeason(facts, 2028) }, today);
  const unmatched = { result: 'unmatched' };

  test('it stands beside the numbers, as on the page of the season, and among the gaps once lists were due', () => {
    for (const [who, today] of [
      [open, '2027-02-25'],
      [open, '2027-03-10'],
      [missed, '2027-03-10'],
    ] as const) {
      const { certificateNotes, certificateCondition } = seasonOutlook(who, logOf(), season, today);
      expect(certificateCondition).not.toBeNull();
      expect(back(who, today)).toMatchObject({ certificateNotes, certificateCondition });
    }
    expect(back(open, '2027-02-25').gaps.map(({ id }) => id)).not.toContain('gap.certificate');
    for (const today of ['2027-03-10', '2027-04-10']) {
      const told = back(open, today, today > '2027-03-15' ? unmatched : {});
      expect([told.certificateCondition, told.gaps[0]?.id]).toEqual(['if-was-certified', 'gap.certificate']);
      expect(told.funnel.at(-1)?.says).toMatch(/^If you were certified in time, the chance of a match/);
      expect(told.says.join(' ')).not.toContain('The season went as the odds had it');
    }
    expect(back(profile, '2027-04-10', unmatched).gaps.map(({ id }) => id)).not.toContain('gap.certificate');
    // ECFMG's confirmation was seen, whatever the profile says.
    const seen = back(open, '2027-04-10', { ...unmatched, soapReady: ['certificate'] });
    expect([seen.certificateCondition, seen.certificateNotes]).toEqual([null, []]);
  });

  test('without it no chance is told of the list that was ranked', () => {
    const told = back(missed, '2027-04-10', unmatched);
    expect(told.funnel.at(-1)).toMatchObject({ stage: 'match', expected: null, verdict: 'cannot-tell' });
    expect(told.gaps[0]).toMatchObject({ id: 'gap.certificate', title: 'No ECFMG certificate in time' });
    expect(told.says.join(' ')).toContain('Without the certificate no list can lead to a match');
  });

  test('SOAP is not pushed on whom it is closed to, and for whom it may be, that comes first', () => {
    const steps = (who: typeof profile) => {
      const told = seasonOutlook(who, logOf(unmatched), season, '2027-03-16');
      return [...told.says, ...told.do].join(' ');
    };
    expect(steps(profile)).not.toContain('Look first');
    expect(steps(open)).toMatch(/Look first whether ECFMG had confirmed you.*Open its page/);
    expect(steps(missed)).toMatch(/you cannot take part in SOAP of 2027\. Contact no program/);
    expect(steps(missed)).not.toContain('Open its page');
    const guide = (who: typeof profile) => soapGuide(who, logOf(unmatched), season, '2027-03-16').says[0];
    expect(guide(missed)).toContain('you cannot take part in SOAP of 2027');
    expect(guide(open)).toContain('Look first whether ECFMG had confirmed you');
    const shut = back(missed, '2027-03-16', unmatched);
    expect(shut.certificateNotes.join(' ')).toContain('nor take part in SOAP in 2027');
    expect([...shut.says, ...shut.thisWeek].join(' ')).not.toMatch(/SOAP comes first|steps of SOAP/);
    expect(back(open, '2027-03-16', unmatched).says[0]).toContain('SOAP comes first');
  });
});

test('the chance from here says its condition, and awaits no invitation once none can come', () => {
  const open = profileOf({ ...raw, ecfmg: { certified: false, expected: '2027-01-20' } }).profile;
  const on = (who: typeof profile, today: string) => seasonOutlook(who, logOf(), season, today);
  expect(on(open, '2027-02-25').says[0]).toMatch(/^If you are certified in time, your chance to match/);
  expect(on(open, '2027-03-10').says[0]).toMatch(/^If you were certified in time, your chance to match/);
  expect(on(profile, '2027-02-25').says[0]).toMatch(/^Your chance to match from here is/);
  expect([outlook(logOf(), '2027-01-20'), outlook(logOf(), '2027-02-25')]).toMatchObject([
    { invitationsOver: false },
    { invitationsOver: true },
  ]);
});

test('silence is no refusal: each is counted by its name, before and after rank lists are due', () => {
  const [first, second, third, ...others] = logOf().applications;
  if (!first || !second || !third) throw new Error('three applications');
  const refused = {
    ...third,
    history: [...third.history, { status: 'rejected' as const, date: '2026-11-10' }],
  };
  const log = { ...logOf(), applications: [first, second, refused, ...others] };
  for (const today of ['2027-02-25', '2027-03-10']) {
    const { moved } = outlook(log, today);
    expect(Object.fromEntries(moved.map(({ kind, count }) => [kind, count]))).toEqual({
      invited: 2,
      refused: 1,
      silent: 17,
    });
  }
});

test('once lists were due, no advice on a rank list needs a change of it', () => {
  const log = logOf({ rankList: { ranks: MEDICINE.slice(0, 2).map(({ code }) => ({ program: code })) } });
  const list = rankListOf(log, { today: '2027-02-25', specialtyOf: () => 'internal-medicine' });
  const said = (today: string) => {
    const { closed, notes, visaNotes, places } = rankOrder(profile, list, season, today);
    return { closed, words: [...notes, ...visaNotes, ...places.flatMap((one) => one.notes)].join(' ') };
  };
  const advice = /before you rank|Leave off|Rank by where|Rank both|More programs raise/;
  expect(said('2027-03-03')).toMatchObject({ closed: false, words: expect.stringMatching(advice) });
  expect(said('2027-03-04')).toMatchObject({ closed: true, words: expect.not.stringMatching(advice) });
  expect(said('2027-03-04').words).toContain('ask about the visa at once');
});

test('two interviews at once are said while one can still be moved', () => {
  const at = (now: string) => interviewCalendar(logOf(), season, now).conflicts.map(({ kind }) => kind);
  expect(at('2027-01-10T00:00:00Z')).toEqual(['overlap']);
  expect(at('2027-02-25T00:00:00Z')).toEqual([]);
});

test('after the last offers the page of SOAP no longer sends into the week', () => {
  const first = (today: string, more: object) =>
    soapGuide(profile, logOf(more), season, today).says.join(' ');
  expect(first('2027-03-18', { result: 'unmatched' })).toContain('Take one step at a time');
  for (const today of ['2027-03-19', '2027-04-10']) {
    expect(first(today, { result: 'unmatched' })).toContain('SOAP of 2027 is over, and you have no place');
    expect(first(today, {})).toContain('Note how your season ended');
  }
  expect(first('2027-04-10', { result: 'matched' })).toContain('You matched');
  const over = soapGuide(profile, logOf(), season, '2027-03-19');
  // Nothing is asked for any more, and no rule of the week holds; what is open after it stays.
  expect(over).toMatchObject({ over: true, conditions: [], ready: [], limits: [], contact: [] });
  expect(over.ifNot.map(({ id }) => id)).toContain('open-places');
  expect(soapGuide(profile, logOf(), season, '2027-03-18').over).toBe(false);
});

/** What rotations and Step 3 are worth takes long to work out and is not asked here. */
const planner = profileOf({
  ...raw,
  plan: { leaveOut: ['usce-arrange', 'usce-visa', 'usce-rotation', 'step3-exam', 'step3'] },
}).profile;

/** What the pages say at a moment in New York, on a device elsewhere. */
function pagesAt(moment: string, zone: string, log: SeasonLog) {
  const clock = clockAt(moment, 'America/New_York');
  const day = seasonDay(season.season.calendar, clockAt(moment, zone).date, clock, soapEndsAt(season));
  const guide = soapGuide(profile, log, season, day);
  const { standings } = weekClock(guide.hours, clock);
  const planDay = calendarDay(season.season.calendar, clockAt(moment, zone).date, clock, soapEndsAt(season));
  const { begins } = weekDays(season.season.calendar);
  const plan = advise('plan', planner, season, planDay, seasonSoFar(log, 2027, day, begins));
  const open = plan.tasks
    .filter(({ status, kind }) => status !== 'done' && kind === 'work')
    .map(({ id }) => id);
  return {
    now: Object.keys(standings).find((id) => standings[id] === 'now') ?? null,
    soapIsOver: guide.says.join(' ').includes('SOAP of 2027 is over'),
    season: outlook(log, day).do.join(' ').includes('SOAP goes on'),
    plan: open.filter((id) => id.startsWith('soap-')),
    back: lookBack(profile, log, { season, next: forSeason(facts, 2028) }, day),
    guide,
    stage: outlook(log, day).stage,
    today: [planDay, plan.today],
    asks: open.includes('match-status'),
  };
}

// Thursday, 18 March 2027, in New York: the last round is from 18:00 to 20:00, and SOAP ends at 21:00.
test.each([
  ['17:55', '2027-03-18T21:55:00Z', null, false],
  ['18:05', '2027-03-18T22:05:00Z', 'round-4', false],
  ['20:55', '2027-03-19T00:55:00Z', null, false],
  ['21:05', '2027-03-19T01:05:00Z', 'soap-ends', true],
])('at %s of its last day every page says the same of SOAP', (_hour, moment, step, isOver) => {
  for (const zone of ['Africa/Cairo', 'Pacific/Honolulu']) {
    const {
      now,
      soapIsOver,
      season: goesOn,
      plan,
      back,
    } = pagesAt(moment, zone, logOf({ result: 'unmatched' }));
    expect([zone, now, soapIsOver, goesOn]).toEqual([zone, step, isOver, !isOver]);
    expect([zone, plan]).toEqual([zone, isOver ? [] : ['soap-decide']]);
    expect([zone, back.says[0]?.includes('SOAP comes first')]).toEqual([zone, !isOver]);
    expect([zone, back.thisWeek.join(' ').includes('Decide nothing large')]).toEqual([zone, isOver]);
  }
});

// The NRMP tells on Monday, 15 March, at 10:00 in New York, 14:00 in universal time.
test.each(['Africa/Cairo', 'Pacific/Honolulu'])(
  'in %s nobody did not match before the hour at which one can know it',
  (zone) => {
    const log = logOf({ result: 'unmatched' });
    const before = pagesAt('2027-03-15T13:59:00Z', zone, log);
    const status = ({ guide }: typeof before) => guide.conditions.find(({ id }) => id === 'no-match')?.status;
    expect([before.stage, status(before), before.back.result, before.plan.includes('soap-send')]).toEqual([
      'running',
      'cannot-tell',
      null,
      false,
    ]);
    expect(before.back.says[0]).toContain('Nobody can know that before 15 March 2027, 10:00 Eastern Time');
    // The plan counts from the Monday itself, as the clock of the page of SOAP does.
    expect([...before.today, before.asks]).toEqual(['2027-03-15', '2027-03-15', true]);
    const after = pagesAt('2027-03-15T14:00:00Z', zone, log);
    expect([after.stage, status(after), after.back.result, after.plan.includes('soap-send')]).toEqual([
      'unmatched',
      'met',
      'unmatched',
      true,
    ]);
  },
);

test('at every minute of Match Week the season, the page of SOAP and its clock agree, wherever one is', () => {
  const log = logOf({ result: 'unmatched' });
  const judged = new Map<string, { goesOn: boolean; isOver: boolean; hours: SoapHour[] }>();
  const of = (day: string) => {
    const guide = soapGuide(profile, log, season, day);
    const goesOn = allOf(outlook(log, day)).includes('SOAP goes on until');
    const isOver = guide.says.join(' ').includes('SOAP of 2027 is over');
    const told = judged.get(day) ?? { goesOn, isOver, hours: guide.hours };
    judged.set(day, told);
    return told;
  };
  // The NRMP's hours: SOAP ends on Thursday at 21:00 in New York, 01:00 of the next day in universal time.
  const end = Date.parse('2027-03-19T01:00:00Z');
  for (const zone of ['Asia/Karachi', 'Pacific/Honolulu'])
    for (let moment = end - 36 * 3_600_000; moment < end + 15 * 3_600_000; moment += 15 * 60_000) {
      const now = new Date(moment).toISOString();
      const clock = clockAt(now, 'America/New_York');
      const day = seasonDay(season.season.calendar, clockAt(now, zone).date, clock, soapEndsAt(season));
      const { goesOn, isOver, hours } = judged.get(day) ?? of(day);
      const rounds = weekClock(hours, clock).standings;
      expect([now, isOver, goesOn, rounds['soap-ends'] === 'now' || rounds['soap-ends'] === 'over']).toEqual([
        now,
        moment >= end,
        moment < end,
        moment >= end,
      ]);
    }
});
