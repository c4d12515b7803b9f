import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { importInto, readEvents, shown } from '../testing/importer.ts';
import { deadline, STAMP, scheduleOf, taskOf } from '../testing/schedules.ts';
import { planCalendar } from './plan-calendar.ts';

const exported = (...tasks: Parameters<typeof scheduleOf>[0]) =>
  planCalendar(scheduleOf(tasks), { stamp: STAMP, productVersion: '0.1.0' });
const eventsOf = (...tasks: Parameters<typeof scheduleOf>[0]) => readEvents(exported(...tasks));

describe('days and times', () => {
  test.each([
    ['in winter, the evening is the next day in UTC', '2027-03-03', '21:00', '2027-03-04T02:00:00.000Z'],
    ['the last evening of winter time', '2027-03-13', '21:00', '2027-03-14T02:00:00.000Z'],
    ['the first evening of summer time', '2027-03-14', '21:00', '2027-03-15T01:00:00.000Z'],
    ['a summer morning', '2026-09-02', '09:00', '2026-09-02T13:00:00.000Z'],
    ['the last morning of summer time', '2026-10-31', '09:00', '2026-10-31T13:00:00.000Z'],
    ['the first morning of winter time', '2026-11-01', '09:00', '2026-11-01T14:00:00.000Z'],
    ['noon of a leap day', '2028-02-29', '12:00', '2028-02-29T17:00:00.000Z'],
    ['the last hour of a year', '2026-12-31', '23:59', '2027-01-01T04:59:00.000Z'],
  ])('Eastern Time: %s', (_name, due, time, moment) => {
    expect(eventsOf(deadline('a', due, time))).toMatchObject([{ start: moment, end: null, isAllDay: false }]);
  });

  test.each([
    ['an ordinary day', '2026-12-01', '2026-12-02'],
    ['the day before a leap day', '2028-02-28', '2028-02-29'],
    ['a leap day', '2028-02-29', '2028-03-01'],
    ['the last of February', '2027-02-28', '2027-03-01'],
    ['the last day of a year', '2026-12-31', '2027-01-01'],
  ])('without a time it lasts one whole day, its end not included: %s', (_name, due, next) => {
    expect(eventsOf(deadline('a', due, null))).toMatchObject([{ start: due, end: next, isAllDay: true }]);
  });

  test('longer work has an event for its start and one for its last day; short work has the last', () => {
    const long = eventsOf(taskOf('long'));
    expect(long.map(({ start, summary }) => [start, summary])).toEqual([
      ['2027-01-04', 'Start: Ask for the letter'],
      ['2027-02-15', 'Ask for the letter'],
    ]);
    expect(long[0]?.description).toContain('Finish it by 15 February 2027.');
    expect(eventsOf(taskOf('short', { days: 7 }))).toHaveLength(1);
    expect(eventsOf(taskOf('short', { days: 8 }))).toHaveLength(2);
    expect(eventsOf(deadline('d', '2027-02-15', null))).toHaveLength(1);
  });

  test('what happens over some days is one event of them all', () => {
    const rotation = taskOf('a', { kind: 'event', start: '2026-12-28', due: '2027-01-22', days: 25 });
    const [event, ...more] = eventsOf(rotation);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ start: '2026-12-28', end: '2027-01-23', isAllDay: true, alarms: [15] });
  });

  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  test('the file does not depend on where the device is', () => {
    const files = ['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      return exported(taskOf('a'), deadline('b', '2027-03-03', '21:00'));
    });
    expect(new Set(files).size).toBe(1);
  });
});

describe('what an event says', () => {
  test('what the profile shows as done is not told; what the person ticked is taken back', () => {
    const shown = taskOf('step1', { status: 'done', doneBy: 'profile', title: 'Step 1 result' });
    const ticked = taskOf('account', { status: 'done', doneBy: 'you' });
    const file = planCalendar(scheduleOf([shown, ticked]), { stamp: STAMP });
    expect(file).not.toContain('Step 1');
    expect(file).toContain('STATUS:CANCELLED');
  });

  test('why, how, what it waits for, what is lost, and who says so', () => {
    const before = taskOf('before', { title: 'Pass the exam' });
    const past = taskOf('past', { title: 'Long done', status: 'done' });
    const [event] = eventsOf(
      deadline('a', '2027-03-03', '21:00', { after: ['before', 'past'] }),
      before,
      past,
    );
    const text = event?.description ?? '';
    const parts = [
      'Programs read letters first.',
      'Time: 21:00 Eastern Time',
      '- Write to the author.\n- Send your CV.',
      'Comes after: Pass the exam.',
      'If it is late: The application goes out without it.',
      'It is not NRMP, AAMC, ECFMG or legal advice.',
    ];
    expect(parts.map((part) => text.indexOf(part)).every((at, i, all) => at > (all[i - 1] ?? -1))).toBe(true);
  });

  test('a date that is not published is tentative and says so, and where it comes from', () => {
    const tasks = [deadline('a', '2028-03-01', null, { title: 'Rank list', projected: true }), taskOf('b')];
    const file = planCalendar(scheduleOf(tasks, { projectedFrom: 2027 }), { stamp: STAMP });
    const [projected, start, due] = readEvents(file);
    expect(projected).toMatchObject({ summary: 'Rank list (date not published yet)', status: 'TENTATIVE' });
    expect(projected?.description).toMatch(/not published yet\. It follows season 2027/);
    for (const event of [start, due]) expect(event?.status).toBe('CONFIRMED');
    expect(`${start?.summary}${start?.description}${due?.description}`).not.toContain('not published');
  });

  test('work that rests on such a date says so in its title and inside', () => {
    const events = eventsOf(taskOf('a', { projected: true }));
    expect(events.map(({ summary }) => summary)).toEqual([
      'Start: Ask for the letter (date not published yet)',
      'Ask for the letter (date not published yet)',
    ]);
    for (const event of events) {
      expect(event).toMatchObject({ status: 'TENTATIVE' });
      expect(event.description).toContain(
        'rests on a date that is not published yet. Export your plan again',
      );
    }
  });

  test('what is late says so, and asks to start now', () => {
    const late = taskOf('a', { status: 'late', start: '2026-11-22', due: '2027-01-20' });
    expect(eventsOf(late).map(({ start, summary }) => [start, summary])).toEqual([
      ['2026-11-22', 'Late, start now: Ask for the letter'],
      ['2027-01-20', 'Late: Ask for the letter'],
    ]);
  });

  test('others who may see the calendar see a free day and no title', () => {
    for (const event of eventsOf(taskOf('a'), deadline('b', '2027-03-03', '21:00'))) {
      expect(event.property('class')).toBe('PRIVATE');
      expect(event.property('transp')).toBe('TRANSPARENT');
    }
  });

  test('chances are not in it', () => {
    const gain = { p: 0.0412, lo50: 0.03, hi50: 0.05, lo90: 0.02, hi90: 0.06 };
    const file = exported(taskOf('a', { ifLate: { says: 'You lose a month.', gain } }));
    expect(file).toContain('You lose a month.');
    expect(file).not.toMatch(/0\.04|4\.1/);
  });
});

describe('alarms', () => {
  test('nine in the morning a week and a day before a whole day, the same hour before a deadline with a time', () => {
    const [start, due, timed, event] = eventsOf(
      taskOf('a'),
      deadline('b', '2027-03-03', '21:00'),
      taskOf('c', { kind: 'event', days: 0 }),
    );
    expect(start?.alarms).toEqual([15]);
    expect(due?.alarms).toEqual([6 * 24 + 15, 15]);
    expect(timed?.alarms).toEqual([7 * 24, 24]);
    expect(event?.alarms).toEqual([15]);
  });

  test('none that would ring before today, and none for what is done', () => {
    const alarms = (due: string, more = {}) => eventsOf(deadline('a', due, null, more))[0]?.alarms;
    expect(alarms('2026-11-29')).toHaveLength(2);
    expect(alarms('2026-11-28')).toEqual([15]);
    expect(alarms('2026-11-23')).toEqual([15]);
    expect(alarms('2026-11-22')).toEqual([]);
    expect(alarms('2026-11-01')).toEqual([]);
    expect(alarms('2027-05-01', { status: 'done' })).toEqual([]);
  });
});

describe('a later export', () => {
  const later = (...tasks: Parameters<typeof scheduleOf>[0]) =>
    planCalendar(scheduleOf(tasks), { stamp: '2026-12-05T08:30:01Z' });
  const rank = (due: string, more = {}) => deadline('rank', due, '21:00', { title: 'Rank list', ...more });

  test('moves, renames and removes the same events instead of adding new ones', () => {
    const first = exported(taskOf('letter'), rank('2027-03-03', { projected: true }), taskOf('old'));
    const second = later(
      taskOf('letter', { start: '2027-01-20', due: '2027-02-20', title: 'Ask for the letters' }),
      rank('2027-03-24'),
      taskOf('old', { status: 'done' }),
    );
    const before = importInto(new Map(), first);
    const after = importInto(before, second);
    expect(shown(before)).toHaveLength(5);
    expect(after.size).toBe(before.size);
    expect(shown(after)).toEqual([
      '2027-01-20 Start: Ask for the letters',
      '2027-02-20 Ask for the letters',
      '2027-03-25T01:00:00.000Z Rank list',
    ]);
    for (const event of after.values()) expect(event.property('last-modified')).toBe('2026-12-05T08:30:01Z');
  });

  test('takes back what the person left out, and only that', () => {
    const before = importInto(new Map(), exported(taskOf('a'), taskOf('b'), taskOf('c', { days: 1 })));
    const options = { stamp: '2026-12-05T08:30:01Z', leftOut: ['a', 'c', 'b', 'a'] };
    const after = importInto(before, planCalendar(scheduleOf([taskOf('b')]), options));
    expect(shown(before)).toHaveLength(5);
    expect(shown(after)).toEqual(['2027-01-04 Start: Ask for the letter', '2027-02-15 Ask for the letter']);
    const all = planCalendar(scheduleOf([]), options);
    expect(shown(importInto(after, all))).toEqual([]);
    for (const event of readEvents(all)) expect(event).toMatchObject({ start: '2026-11-22', alarms: [] });
  });

  test('imported twice or in the wrong order changes nothing', () => {
    const [first, second] = [exported(taskOf('a')), later(taskOf('a', { due: '2027-02-20' }))];
    const once = importInto(importInto(new Map(), first), second);
    expect(shown(importInto(once, second))).toEqual(shown(once));
    expect(shown(importInto(once, first))).toEqual(shown(once));
  });

  test('one second later counts, and no revision leaves the range of a 32-bit number', () => {
    const revision = (stamp: string) =>
      readEvents(planCalendar(scheduleOf([taskOf('a')]), { stamp }))[0]?.sequence ?? Number.NaN;
    expect(revision('2026-11-22T10:00:01Z') - revision(STAMP)).toBe(1);
    expect(revision('2060-01-01T00:00:00Z')).toBeLessThan(2 ** 31);
    expect(revision('1999-01-01T00:00:00Z')).toBe(0);
  });

  test('another season has events of its own', () => {
    const uids = [2028, 2029].flatMap((season) =>
      readEvents(planCalendar(scheduleOf([taskOf('a')], { season }), { stamp: STAMP })).map(({ uid }) => uid),
    );
    expect(new Set(uids).size).toBe(4);
  });
});

describe('the file', () => {
  test('is the same for the same plan and moment', () => {
    expect(exported(taskOf('a'))).toBe(exported(taskOf('a')));
  });

  test('names the product and the season', () => {
    const calendar = new ICAL.Component(ICAL.parse(exported(taskOf('a'))));
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Matchwright//Matchwright 0.1.0//EN');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Residency application 2028');
    // Without a method it is a plain calendar; with one, calendars would look for an organiser.
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  test('of an empty plan has no events, and the one component that the format asks for', () => {
    const calendar = new ICAL.Component(ICAL.parse(exported()));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });

  test('a stamp or a day that is none is refused', () => {
    expect(() => planCalendar(scheduleOf([taskOf('a')]), { stamp: 'today' })).toThrow('stamp');
    expect(() => exported(deadline('a', '2027-02-30', null))).toThrow();
    expect(() => exported(deadline('a', '2027-02-28', '25:00'))).toThrow();
  });
});
