import { expect, test } from 'vitest';
import { interviewCalendarFile, planCalendar } from '../index.ts';
import { readEvents } from '../testing/importer.ts';
import { deadline, STAMP, scheduleOf } from '../testing/schedules.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const NOTHING = { days: [], cancelled: [], replies: [], followUps: [] };
const interview = {
  id: 'a',
  code: null,
  name: 'Mercy',
  start: '2026-11-12T14:00:00Z',
  end: '2026-11-12T18:00:00Z',
  lengthKnown: false,
  zone: 'America/New_York',
  format: 'virtual' as const,
  place: null,
  thankYou: null,
  thankYouSent: null,
  notes: null,
};

test.each([
  ['Spanish', es, /^Entrevista: Mercy$/, '12 de noviembre de 2026'],
  ['Arabic', ar, /^مقابلة: .Mercy.$/, '12 نوفمبر 2026'],
])('titles and days of the files are in %s', (_, words, title, day) => {
  const options = { season: 2027, stamp: '2026-10-15T10:00:00Z', words };
  const file = interviewCalendarFile({ ...NOTHING, interviews: [interview] }, options);
  expect(file).toContain(`//${words.language}\r\n`);
  const [event] = readEvents(file);
  expect(event?.summary).toMatch(title);
  expect(event?.description).toContain(day);
  expect(event?.description).toContain(words.interview.lengthAssumed);
  const late = deadline('b', '2027-03-03', null, { status: 'late', title: 'X' });
  const [task] = readEvents(planCalendar(scheduleOf([late]), { stamp: STAMP, words }));
  expect(task?.summary).toBe(words.title.late('X'));
  expect(task?.description).toContain(words.disclaimer);
});

/** Every sentence of a language, with values that are the same in each. */
function said(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const place = `${path}.${key}`;
    if (typeof value === 'object') return said(value, place);
    return [[place, typeof value === 'function' ? String(value(['1'], ['2'])) : value]];
  });
}

test.each([
  ['Spanish', es],
  ['Arabic', ar],
])('no sentence is left in English in %s', (_, words) => {
  const english = new Map(said(en));
  const same = said(words).filter(([place, text]) => english.get(place) === text);
  // A step of a list, and what SOAP is called everywhere.
  expect(same.map(([place]) => place).filter((place) => !/\.(step|soap\.title)$/.test(place))).toEqual([]);
});
