import { interviewCalendar, interviewSheet, stayingWell } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

const season = forSeason(facts, 2027);

function logOf(raw: object): SeasonLog {
  const parsed = parseSeason(raw, { today: '2026-11-20' });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}

/** One application for each interview, in the order given. */
function calendarOf(interviews: object[], now = '2026-10-01T00:00:00Z', status = 'scheduled') {
  const applications = interviews.map((interview, i) => ({
    program: facts.programs[i]?.code,
    history: [{ status, date: '2026-10-14' }],
    interviews: [interview],
  }));
  return interviewCalendar(logOf({ applications }), season, now);
}

describe('conflicts', () => {
  const kinds = (...interviews: object[]) => calendarOf(interviews).conflicts.map(({ kind }) => kind);
  const zone = 'America/New_York';

  test('two clocks, one moment: nine in New York and eight in Chicago are the same hour', () => {
    expect(
      kinds(
        { start: '2026-11-12T09:00', zone, minutes: 60 },
        { start: '2026-11-12T08:00', zone: 'America/Chicago', minutes: 60 },
      ),
    ).toEqual(['overlap']);
  });

  test('the hour that the clocks show twice parts them, the hour they skip brings them together', () => {
    // 1 November 2026: 00:30 to 02:00 is two and a half hours in New York, an hour and a half by the clock alone.
    expect(
      kinds(
        { start: '2026-11-01T00:30', zone, minutes: 85 },
        { start: '2026-11-01T02:00', zone, minutes: 30 },
      ),
    ).toEqual([]);
    // 14 March 2027: 01:00 to 03:30 is an hour and a half, two and a half by the clock alone.
    expect(
      kinds(
        { start: '2027-03-14T01:00', zone, minutes: 85 },
        { start: '2027-03-14T03:30', zone, minutes: 30 },
      ),
    ).toEqual(['buffer']);
  });

  test('two entries of one program at one time are one interview, entered twice; at two times they are two', () => {
    const at = (...interviews: object[]) => {
      const application = { program: facts.programs[0]?.code, status: 'scheduled', interviews };
      const log = logOf({ applications: [application] });
      return interviewCalendar(log, season, '2026-11-30T00:00:00Z').conflicts;
    };
    const timed = { start: '2026-12-10T09:00', zone, minutes: 60 };
    const id = (i: number) => `${facts.programs[0]?.code}-${i}`;
    const twice = [{ kind: 'twice', first: id(0), second: id(1) }];
    expect(at(timed, timed)).toMatchObject(twice);
    expect(at(timed, { day: '2026-12-10' })).toMatchObject(twice);
    expect(at({ day: '2026-12-10' }, { day: '2026-12-10', place: 'Room 4' })).toMatchObject(twice);
    expect(at({ day: '2026-12-10' }, timed)).toMatchObject([{ first: id(1), second: id(0) }]);
    expect(at(timed, { ...timed, start: '2026-12-10T10:15' })).toEqual([]);
    expect(at(timed, { ...timed, cancelled: true })).toEqual([]);
  });

  test('a buffer of an hour between virtual ones, and a day around a journey', () => {
    const first = { start: '2026-11-12T09:00', zone, minutes: 120 };
    expect(kinds(first, { start: '2026-11-12T11:59', zone })).toEqual(['buffer']);
    expect(kinds(first, { start: '2026-11-12T12:00', zone })).toEqual([]);
    const journey = { start: '2026-11-13T10:59', zone, format: 'travel' };
    expect(kinds(first, journey)).toEqual(['travel']);
    expect(kinds(first, { ...journey, start: '2026-11-13T11:00' })).toEqual([]);
  });

  test('what is cancelled or withdrawn stands in nobody’s way, and is kept apart', () => {
    const first = { start: '2026-11-12T09:00', zone };
    const { conflicts, cancelled, interviews } = calendarOf([first, { ...first, cancelled: true }]);
    expect({ conflicts, off: cancelled.length, on: interviews.length }).toEqual({
      conflicts: [],
      off: 1,
      on: 1,
    });
    expect(calendarOf([first], undefined, 'withdrawn')).toMatchObject({
      interviews: [],
      cancelled: [{}],
      followUps: [],
    });
  });
});

test('a booked day without an hour is kept as a day: on a day of its own it conflicts with nothing, and calling it off is said', () => {
  const timed = { start: '2026-11-12T09:00', zone: 'America/New_York' };
  const { interviews, days, conflicts, followUps } = calendarOf([
    { day: '2026-11-20', place: 'Room 4' },
    timed,
    { day: '2026-11-12', cancelled: true },
    {},
  ]);
  expect([interviews.length, conflicts, followUps.length]).toEqual([1, [], 1]);
  expect(days.map(({ name, date, isOff, place }) => ({ name, date, isOff, place }))).toEqual([
    { name: facts.programs[2]?.name, date: '2026-11-12', isOff: true, place: null },
    { name: facts.programs[0]?.name, date: '2026-11-20', isOff: false, place: 'Room 4' },
  ]);
});

describe('a day without an hour', () => {
  const evening = { start: '2026-11-12T17:00', zone: 'Pacific/Honolulu' };
  const morning = { start: '2026-11-12T07:00', zone: 'America/New_York' };
  const pairs = (interviews: object[], now?: string) =>
    calendarOf(interviews, now).conflicts.map(({ kind, first, second }) => [kind, first, second]);
  const id = (i: number) => `${facts.programs[i]?.code}-0`;

  test('is named beside every interview of its day, early in the east and late in the west', () => {
    const day = { day: '2026-11-12' };
    expect(pairs([day, evening])).toEqual([['day', id(0), id(1)]]);
    expect(pairs([day, morning])).toEqual([['day', id(0), id(1)]]);
    expect(pairs([day, day])).toEqual([['day', id(0), id(1)]]);
    const [conflict] = calendarOf([day, morning]).conflicts;
    expect(conflict?.says).toContain('are on the same day');
  });

  test('is in the way of nothing on the days beside it, called off, or over', () => {
    expect(pairs([{ day: '2026-11-13' }, evening])).toEqual([]);
    expect(pairs([{ day: '2026-11-11' }, morning])).toEqual([]);
    expect(pairs([{ day: '2026-11-12', cancelled: true }, morning])).toEqual([]);
    const days = [{ day: '2026-11-12' }, { day: '2026-11-12' }];
    expect(pairs(days, '2026-11-13T09:59:00Z')).toHaveLength(1);
    expect(pairs(days, '2026-11-13T10:00:00Z')).toEqual([]);
  });
});

describe('answers that are due', () => {
  const due = (interview: object, now: string) => calendarOf([interview], now, 'invited').replies;

  test('by the program’s own deadline, at midnight of its own day', () => {
    const replyBy = { replyBy: '2026-10-20T24:00', zone: 'America/Los_Angeles' };
    // Midnight in Los Angeles in October is 07:00 in universal time; its last minute is 06:59.
    expect(due(replyBy, '2026-10-21T06:58:00Z')).toMatchObject([
      { due: '2026-10-21T06:59:00Z', stated: true, late: false },
    ]);
    expect(due(replyBy, '2026-10-21T07:00:00Z')).toMatchObject([{ late: true }]);
  });

  test('within two days where no deadline is known, which is never late; none once answered', () => {
    const unstated = { due: '2026-10-16T00:00:00Z', stated: false, late: false };
    const says = (text: RegExp) => [{ ...unstated, says: expect.stringMatching(text) }];
    expect(due({}, '2026-10-15T00:00:00Z')).toMatchObject(
      says(/no deadline is noted\. Many programs expect an answer within 48 hours.*Answer today/),
    );
    expect(due({}, '2026-11-15T00:00:00Z')).toMatchObject(
      says(/of 14 October 2026, and no answer is noted.*ask whether it still stands/),
    );
    expect(due({ replied: true, replyBy: '2026-10-20' }, '2026-10-15T00:00:00Z')).toEqual([]);
    expect(calendarOf([{}], '2026-10-15T00:00:00Z', 'scheduled').replies).toEqual([]);
  });

  test('once rank lists are due, nothing old is asked about; a deadline ahead still is', () => {
    // Rank lists of 2027 are due on 3 March, 21:00 in New York, which is 02:00 of the next day in universal time.
    const old = (now: string) => calendarOf([{}, { replyBy: '2026-10-20' }], now, 'invited');
    expect(old('2027-03-03T12:00:00Z')).toMatchObject({ closed: null, replies: [{}, { late: true }] });
    expect(old('2027-03-04T02:00:00Z')).toMatchObject({
      closed: { date: '2027-03-03', projected: false },
      replies: [],
    });
    expect(due({ replyBy: '2027-04-20' }, '2027-04-10T00:00:00Z')).toMatchObject([{ late: false }]);
  });

  test('an invitation from the future is a slip of the pen: its day is asked about, and no answer', () => {
    const { misdated, replies } = calendarOf([{}], '2026-10-12T09:00:00Z', 'invited');
    expect(replies).toEqual([]);
    expect(misdated.map(({ says }) => says)).toEqual([
      expect.stringMatching(/is dated 14 October 2026, which lies ahead.*check this day/),
    ]);
    // Far east of universal time that day has begun.
    const begun = calendarOf([{}], '2026-10-13T10:00:00Z', 'invited');
    expect([begun.misdated.length, begun.replies.length]).toEqual([0, 1]);
  });
});

describe('notes of thanks', () => {
  const interview = { start: '2026-11-12T14:00Z', minutes: 120, thankYou: 'allowed' };
  const follow = (more: object, now: string) => calendarOf([{ ...interview, ...more }], now).followUps[0];

  test.each([
    ['before it', '2026-11-12T13:00:00Z', 'ahead'],
    ['the same evening', '2026-11-12T20:00:00Z', 'ahead'],
    ['a day later', '2026-11-13T16:00:00Z', 'open'],
    ['on the last hour of the third day', '2026-11-15T16:00:00Z', 'open'],
    ['after it', '2026-11-15T16:00:01Z', 'late'],
  ])('%s', (_name, now, state) => {
    expect(follow({}, now)).toMatchObject({
      state,
      from: '2026-11-13T16:00:00Z',
      to: '2026-11-15T16:00:00Z',
    });
  });

  test('none where the program wants none, none twice, and a question where nobody knows', () => {
    const now = '2026-11-13T18:00:00Z';
    expect(follow({ thankYou: 'not-wanted' }, now)?.state).toBe('not-wanted');
    expect(follow({ thankYouSent: '2026-11-13' }, now)?.state).toBe('sent');
    const unknown = calendarOf([{ ...interview, thankYou: undefined }], now).followUps[0];
    expect(unknown?.says).toMatch(/[Ll]ook up/);
  });

  test.each([
    ['internal-medicine', true],
    ['med-peds', true],
    ['pediatrics', false],
  ])('the association of Internal Medicine is quoted at %s: %s', (specialty, isQuoted) => {
    const program = facts.programs.find((one) => one.specialty === specialty)?.code;
    const log = logOf({
      applications: [
        {
          program,
          history: [{ status: 'scheduled', date: '2026-10-14' }],
          interviews: [{ ...interview, thankYou: undefined }],
        },
      ],
    });
    const [note] = interviewCalendar(log, season, '2026-11-14T00:00:00Z').followUps;
    expect(note?.says.includes('association of Internal Medicine')).toBe(isQuoted);
  });
});

describe('the sheet of one program', () => {
  const program = facts.programs.find(
    ({ specialty, tracks }) => specialty === 'internal-medicine' && tracks.length > 1,
  );
  const track = program?.tracks.at(-1)?.code ?? '';
  const log = logOf({
    applications: [{ program: program?.code, notes: 'mine' }],
    rankList: { criteria: { sea: 5 }, ranks: [program?.code] },
  });
  const sheet = (needed: boolean) => {
    const { profile } = profileOf({ season: 2027, applicant: 'non-us-img', visa: { needed } });
    return interviewSheet(track, profile, log, season);
  };

  test('holds the newest facts with their year, the own entry by any track, and the own criteria', () => {
    const found = sheet(true);
    expect(found).toMatchObject({ code: program?.code, application: { notes: 'mine' } });
    for (const { field, value, year } of found?.facts ?? [])
      expect([value, year]).toEqual([program?.facts[field]?.[0]?.value, program?.facts[field]?.[0]?.year]);
    const headings = found?.template ?? [];
    expect(headings.map(({ asks }) => asks).join()).toMatch(/"sea"/);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  });

  test('asks about visas only who needs one, and nobody about ranking', () => {
    expect(sheet(true)?.ask.join()).toMatch(/visa/);
    expect(sheet(false)?.ask.join()).not.toMatch(/visa/);
    expect(sheet(true)?.ask.join()).not.toMatch(/rank/i);
    expect(interviewSheet('9999140C0', profileOf({ applicant: 'us-img' }).profile, log, season)).toBeNull();
  });
});

test('a week that holds fits into a week', () => {
  const { week } = stayingWell(season);
  const hours = week.filter(({ unit }) => unit === 'hours').reduce((sum, { amount }) => sum + amount, 0);
  expect(hours).toBeGreaterThan(20);
  expect(hours).toBeLessThan(60);
});
