import { type Application, parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicationAt,
  ENDINGS,
  withAnswered,
  withCancelled,
  withDetails,
  withHeld,
  withInterview,
  withNote,
  withOneEntry,
  withoutInterview,
  withPart,
  withRestored,
} from './interview-edits.ts';

const TODAY = '2027-10-20';
const EMPTY: SeasonLog = { 'season-log': 1, applications: [], counts: {}, soapReady: [] };
const agreed = { start: '2027-11-09T15:00:00Z', zone: 'America/Chicago', replied: true };
const place = { key: '1252700C0', index: 0 };
const days = { invited: '2027-10-18', today: TODAY };

const added = (interview: object = agreed, log = EMPTY) =>
  withInterview(log, { program: place.key }, interview, days);
const statuses = (log: SeasonLog) =>
  applicationAt(log, place.key)?.history.map(({ status, date }) => `${status} ${date}`);
const interview = (log: SeasonLog) => applicationAt(log, place.key)?.interviews[0];
const applied = (...history: Application['history']): SeasonLog => ({
  ...EMPTY,
  applications: [
    { program: '1', history: [], interviews: [], letters: [], contacts: [] },
    { program: place.key, history, interviews: [], letters: [], contacts: [], notes: 'mine' },
  ],
});

test('an answer is noted at the invitation that waits, or makes an entry where the status alone was known', () => {
  const waiting = added({ ...agreed, replied: false });
  expect(interview(withAnswered(waiting, place.key, TODAY))).toEqual(agreed);
  expect(statuses(withAnswered(waiting, place.key, TODAY))).toEqual([
    'invited 2027-10-18',
    'scheduled 2027-10-20',
  ]);
  const noted = withAnswered(applied({ status: 'invited', date: '2027-10-12' }), place.key, TODAY);
  expect(interview(noted)).toEqual({ replied: true });
  expect(statuses(noted)).toEqual(['invited 2027-10-12']);
});

describe('adding one', () => {
  test('makes the application, the invitation and the agreed day', () => {
    expect(statuses(added())).toEqual(['invited 2027-10-18', 'scheduled 2027-10-20']);
    expect(interview(added())).toEqual(agreed);
  });

  test('without an answer or a day, it is an invitation', () => {
    expect(statuses(added({ replyBy: '2027-10-22' }))).toEqual(['invited 2027-10-18']);
    expect(statuses(added({ ...agreed, replied: false }))).toEqual(['invited 2027-10-18']);
    expect(statuses(added({ replied: true }))).toEqual(['invited 2027-10-18']);
  });

  test('goes to the application that is there, and leaves all others alone', () => {
    const log = added(agreed, applied({ status: 'submitted', date: '2027-09-22' }));
    expect(statuses(log)).toEqual(['submitted 2027-09-22', 'invited 2027-10-18', 'scheduled 2027-10-20']);
    expect(log.applications).toHaveLength(2);
    expect(log.applications[0]?.interviews).toEqual([]);
    expect(log.applications[1]?.notes).toBe('mine');
  });

  test('a second interview after the first takes no status back; one after a refusal opens it again', () => {
    const held = applied({ status: 'interviewed', date: '2027-10-12' });
    expect(statuses(added(agreed, held))).toEqual(['interviewed 2027-10-12']);
    const refused = applied({ status: 'rejected', date: '2027-10-19' });
    expect(statuses(added(agreed, refused))).toEqual([
      'rejected 2027-10-19',
      'invited 2027-10-19',
      'scheduled 2027-10-20',
    ]);
  });

  test('one that is over was invited and agreed before it, so that it can have been held on its day', () => {
    const over = { ...agreed, start: '2027-10-12T15:00:00Z' };
    const log = withInterview(EMPTY, { program: place.key }, over, { invited: undefined, today: TODAY });
    expect(statuses(withHeld(log, place.key, '2027-10-12'))).toEqual([
      'invited 2027-10-12',
      'scheduled 2027-10-12',
      'interviewed 2027-10-12',
    ]);
  });

  test('a program without a code goes by its name', () => {
    const log = withInterview(EMPTY, { name: 'Mercy of Nowhere' }, agreed, days);
    expect(applicationAt(log, 'Mercy of Nowhere')?.interviews).toEqual([agreed]);
  });
});

test('a move keeps the time before it, a corrected mistake does not', () => {
  const later = { ...agreed, start: '2027-11-16T15:00:00Z' };
  const moved = withDetails(added(), place, later, { today: TODAY, wasMistake: false });
  expect(interview(moved)).toEqual({ ...later, earlier: [{ start: agreed.start, moved: TODAY }] });
  const again = { ...later, start: '2027-11-23T15:00:00Z' };
  const twice = withDetails(moved, place, again, { today: '2027-10-21', wasMistake: false });
  expect(interview(twice)?.earlier?.map(({ start }) => start)).toEqual([agreed.start, later.start]);
  const corrected = withDetails(added(), place, later, { today: TODAY, wasMistake: true });
  expect(interview(corrected)).toEqual(later);
  const longer = withDetails(added(), place, { ...agreed, minutes: 90 }, { today: TODAY, wasMistake: false });
  expect(interview(longer)).toEqual({ ...agreed, minutes: 90 });
});

test('a change of time or place takes no note and no thanks away, and may empty a field', () => {
  const noted = withNote(
    withPart(added(), place, { thankYou: 'allowed', place: 'Hall' }),
    place,
    'people',
    'A',
  );
  const later = { ...agreed, start: '2027-11-16T15:00:00Z' };
  const moved = withDetails(noted, place, later, { today: TODAY, wasMistake: true });
  expect(interview(moved)).toEqual({ ...later, thankYou: 'allowed', after: { people: 'A' } });
});

test('a day that is agreed later makes it scheduled, once', () => {
  const invited = added({ replyBy: '2027-10-22' });
  const set = withDetails(invited, place, agreed, { today: TODAY, wasMistake: false });
  expect(statuses(set)).toEqual(['invited 2027-10-18', 'scheduled 2027-10-20']);
  const again = withDetails(set, place, { ...agreed, minutes: 60 }, { today: TODAY, wasMistake: false });
  expect(statuses(again)).toEqual(statuses(set));
});

test.each([
  ['another-day', 'invited 2027-10-25'],
  ['gave-up', 'withdrawn 2027-10-25'],
  ['refused', 'rejected 2027-10-25'],
] as const)('called off, %s: the interview stays, and the status is %s', (ending, status) => {
  const off = withCancelled(added(), place, ending, { today: '2027-10-25', why: ' ill ' });
  expect(statuses(off)?.at(-1)).toBe(status);
  expect(applicationAt(off, place.key)?.history.at(-1)?.note).toBe('ill');
  expect(interview(off)).toEqual({ ...agreed, cancelled: true });
  const back = withRestored(off, place, '2027-10-26');
  expect(interview(back)).toEqual(agreed);
  expect(statuses(back)?.at(-1)).toBe('scheduled 2027-10-26');
});

test('what was held counts from its day, never before what was noted last', () => {
  expect(statuses(withHeld(added(), place.key, '2027-11-09'))?.at(-1)).toBe('interviewed 2027-11-09');
  expect(statuses(withHeld(added(), place.key, '2027-10-01'))?.at(-1)).toBe('interviewed 2027-10-20');
});

test('notes are kept by heading; the last one that is emptied leaves none', () => {
  const one = withNote(added(), place, 'people', 'Dr. A');
  const two = withNote(one, place, 'liked', 'The sea');
  expect(interview(two)?.after).toEqual({ people: 'Dr. A', liked: 'The sea' });
  const none = withNote(withNote(two, place, 'people', ''), place, 'liked', '');
  expect(interview(none)).toEqual(agreed);
  expect(applicationAt(withoutInterview(two, place), place.key)?.interviews).toEqual([]);
});

test('whatever is done to a season, it is stored and read back as it is', () => {
  const day = fc.constantFrom('2027-10-01', '2027-10-19', TODAY, '2027-11-30');
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), replied: fc.boolean(), day }),
    fc.record({ kind: fc.constant('cancel' as const), ending: fc.constantFrom(...ENDINGS), day }),
    fc.record({ kind: fc.constantFrom('restore' as const, 'held' as const, 'move' as const), day }),
  );
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
  const done = (log: SeasonLog, one: Step): SeasonLog => {
    if (one.kind === 'add')
      return withInterview(
        log,
        { program: place.key },
        { ...agreed, replied: one.replied },
        {
          invited: one.day,
          today: TODAY,
        },
      );
    if (one.kind === 'cancel') return withCancelled(log, place, one.ending, { today: one.day, why: '' });
    if (one.kind === 'restore') return withRestored(log, place, one.day);
    if (one.kind === 'held') return withHeld(log, place.key, one.day);
    const later = { ...agreed, start: `${one.day}T15:00:00Z` };
    return withDetails(log, place, later, { today: one.day, wasMistake: false });
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const log = steps.reduce(done, EMPTY);
      const parsed = parseSeason(JSON.parse(JSON.stringify(log)), { today: '' });
      if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join());
      expect(parsed.log).toEqual(log);
      expect(parsed.repairs).toEqual([]);
    }),
    { seed: 11, numRuns: 60 },
  );
});

test('a part that is taken away is gone', () => {
  const sent = withPart(added(), place, { thankYou: 'allowed', thankYouSent: TODAY });
  expect(interview(withPart(sent, place, { thankYou: undefined, thankYouSent: undefined }))).toEqual(agreed);
});

test('two entries of one interview become one that says what either says', () => {
  const copy = { day: '2027-11-09', place: 'Room 4', notes: 'park in the north', after: { people: 'Dr. B' } };
  const first = { ...agreed, replied: false, notes: 'wear blue', after: { people: 'Dr. A', mood: 'kind' } };
  const log = withInterview(added(first), { program: place.key }, { ...copy, replied: true }, days);
  expect(applicationAt(withOneEntry(log, place.key, 0, 1), place.key)?.interviews).toEqual([
    {
      ...agreed,
      place: 'Room 4',
      notes: 'wear blue\npark in the north',
      after: { people: 'Dr. A\nDr. B', mood: 'kind' },
    },
  ]);
});
