import { describe, expect, test } from 'vitest';
import { EMPTY_FORM, type FormText, readForm, textOf } from './form-text.ts';

const TODAY = '2027-10-20';
const CHICAGO: FormText = {
  ...EMPTY_FORM,
  program: '1252700C0',
  answered: 'yes',
  day: '9 November 2027',
  time: '9 am',
  zone: 'Chicago',
};
const read = (part: Partial<FormText>) => readForm({ ...CHICAGO, ...part }, { today: TODAY });

test('what is typed as people write it becomes a moment', () => {
  // Chicago is 6 hours behind universal time in winter, 5 in summer.
  expect(read({}).interview).toEqual({
    start: '2027-11-09T15:00:00Z',
    zone: 'America/Chicago',
    replied: true,
  });
  expect(read({ day: '٩/١٣/٢٠٢٧' }).interview?.start).toBe('2027-09-13T14:00:00Z');
  expect(read({ day: '9.11.2027' }).interview).toEqual(read({}).interview);
  expect(
    read({
      answered: 'no',
      replyDay: '2027-10-22',
      replyTime: '17:00',
      minutes: '90',
      format: 'travel',
      place: ' Main hall ',
    }).interview,
  ).toMatchObject({
    replyBy: '2027-10-22T22:00:00Z',
    replied: false,
    minutes: 90,
    format: 'travel',
    place: 'Main hall',
  });
});

test('an invitation needs no day yet, and a deadline may be a day alone', () => {
  const invitation = read({ day: '', time: '', zone: '', answered: 'no', replyDay: '2027-10-22' });
  expect(invitation.problems).toEqual({});
  expect(invitation.interview).toEqual({ replyBy: '2027-10-22', replied: false });
});

test('a day whose hour is not known yet is kept as a day, and goes back into the form as one', () => {
  const dayAlone = read({ day: '14 Jan 2028', time: '', zone: '' });
  expect(dayAlone.problems).toEqual({});
  expect(dayAlone.interview).toEqual({ day: '2028-01-14', replied: true });
  const application = { program: '1252700C0', history: [], letters: [], contacts: [] };
  const interviews = dayAlone.interview ? [dayAlone.interview] : [];
  expect(textOf({ ...application, interviews }, '1252700C0', 0)).toMatchObject({
    day: '2028-01-14',
    time: '',
  });
});

test.each<[string, Partial<FormText>, object]>([
  ['no program', { program: '' }, { program: 'program' }],
  ['not said whether it is answered', { answered: '' }, { answered: 'answered' }],
  ['a half-typed day', { day: '2027-11-' }, { day: 'day' }],
  ['a day that could be two', { day: '09/11/2027' }, { day: 'day' }],
  ['a month', { day: 'November 2027' }, { day: 'day' }],
  ['a time without a day', { day: '' }, { day: 'needDay' }],
  ['a half-typed time', { time: '9:' }, { time: 'time' }],
  ['no zone', { zone: '' }, { zone: 'needZone' }],
  ['a zone that is none', { zone: 'Chicag' }, { zone: 'zone' }],
  ['no length', { minutes: '3' }, { minutes: 'minutes' }],
  ['a deadline without its day', { answered: 'no', replyTime: '17:00' }, { replyDay: 'needDay' }],
  ['a day of the January before', { day: '2027-01-12' }, { day: 'season' }],
  ['a day a year too late', { day: '2028-11-09' }, { day: 'season' }],
  [
    'a deadline of last year',
    { answered: 'no', replyDay: '2026-10-22', replyTime: '17:00' },
    { replyDay: 'season' },
  ],
  ['an invitation of last year', { invited: '2026-10-12' }, { invited: 'season' }],
  ['an invitation from the future', { invited: '2027-10-21' }, { invited: 'ahead' }],
])('%s is said at its field, and nothing is kept of it', (_name, part, problems) => {
  expect(read(part)).toMatchObject({ problems, interview: null });
});

test('a season that is followed afterwards has its own days', () => {
  const typed = { ...CHICAGO, day: '12 Jan 2026' };
  expect(readForm(typed, { today: TODAY, season: 2026 }).problems).toEqual({});
  expect(readForm(typed, { today: TODAY, season: 2027 }).problems).toEqual({ day: 'season' });
});

describe('a change of clocks', () => {
  // In 2027 the clocks of Chicago go forward on 14 March and back on 7 November, both at 02:00.
  test.each<[string, Partial<FormText>, object]>([
    ['skipped', { day: '2027-03-14', time: '2:30' }, { time: 'skipped' }],
    ['twice', { day: '2027-11-07', time: '1:30' }, { time: 'twice' }],
    ['neither', { day: '2027-11-07', time: '9:00' }, {}],
    ['midnight', { answered: 'no', replyDay: '2027-10-22', replyTime: '12 am' }, { replyTime: 'midnight' }],
  ])('%s', (_name, part, doubts) => {
    expect(read(part).doubts).toEqual(doubts);
  });
});

test('half a deadline stops nobody who has answered', () => {
  const { problems, interview } = read({ replyDay: '2027-10-', replyTime: '9:' });
  expect(problems).toEqual({});
  expect(interview?.start).toBe('2027-11-09T15:00:00Z');
});

test('the form of a known interview reads back as the same interview', () => {
  const interviews = [
    { start: '2027-11-09T15:00:00Z', zone: 'America/Chicago', replied: true, minutes: 90, place: 'Hall' },
    { replyBy: '2027-10-22', replied: false },
    { replyBy: '2027-10-22T22:00:00Z', zone: 'Asia/Tokyo', replied: false, format: 'virtual' as const },
  ];
  const application = { program: '1', history: [], interviews, letters: [], contacts: [] };
  for (const [index, interview] of interviews.entries())
    expect(readForm(textOf(application, '1', index), { today: TODAY }).interview).toEqual(interview);
});
