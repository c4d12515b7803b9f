import { parseSeason, parseSeasonText, type SeasonLog, serializeSeason } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { broughtBack, contactsOf, isEmptyLog, setAside, totalsOf } from './past-seasons.ts';
import { NO_SEASON, readSeasonRecord, SEASON_FORMAT } from './season-record.ts';

function logOf(raw: object): SeasonLog {
  const parsed = parseSeason(raw, { today: '2027-06-01' });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}
const LOG = logOf({
  zone: 'Africa/Cairo',
  applications: [
    {
      program: '1252700C0',
      history: [
        { status: 'submitted', date: '2026-09-10' },
        { status: 'invited', date: '2026-10-14' },
      ],
      notes: 'kind people',
      contacts: [{ name: 'Dr. A', email: 'a@example.org' }, { name: 'Dr. B' }],
    },
    { name: 'Elsewhere', status: 'submitted', date: '2026-09-10', contacts: [{ name: 'Dr. C' }] },
    { program: '1401120C0', status: 'planned' },
  ],
  soapReady: ['people'],
  result: 'unmatched',
});

test('the season goes aside whole and names its year; the next one holds the contacts that were kept, and nothing else', () => {
  expect(contactsOf(LOG).map(({ id, contact }) => `${id} ${contact.name}`)).toEqual([
    '0-0 Dr. A',
    '0-1 Dr. B',
    '1-0 Dr. C',
  ]);
  const before = { log: LOG, past: [] };
  const { log, past } = setAside(before, { season: 2027, next: 2028, keep: ['0-1', '1-0'] });
  expect(past).toEqual([{ ...LOG, season: 2027 }]);
  expect(log).toMatchObject({ season: 2028, zone: 'Africa/Cairo', soapReady: [], counts: {} });
  expect(log.result).toBeUndefined();
  expect(log.applications).toEqual([
    { program: '1252700C0', history: [], interviews: [], letters: [], contacts: [{ name: 'Dr. B' }] },
    { name: 'Elsewhere', history: [], interviews: [], letters: [], contacts: [{ name: 'Dr. C' }] },
  ]);
  expect(before).toEqual({ log: LOG, past: [] });
});

test('what is set aside can be stored, read again, exported and read from the file', () => {
  const record = setAside({ log: LOG, past: [] }, { season: 2027, next: 2028, keep: ['0-0'] });
  expect(readSeasonRecord(JSON.parse(JSON.stringify({ format: SEASON_FORMAT, ...record })))).toEqual(record);
  const read = parseSeasonText(serializeSeason(record.past[0] as SeasonLog), 'yaml', { today: '2027-06-01' });
  expect(read.ok && read.log).toEqual(record.past[0]);
});

test('a season that comes back changes places with the one that is shown, and an empty one is not kept', () => {
  const aside = setAside({ log: LOG, past: [] }, { season: 2027, next: 2028, keep: [] });
  expect(isEmptyLog(aside.log)).toBe(true);
  expect(broughtBack(aside, 0, 2028)).toEqual({ log: { ...LOG, season: 2027 }, past: [] });
  const used = { ...aside, log: { ...aside.log, notes: 'begun' } };
  const back = broughtBack(used, 0, 2028);
  expect(back.log.season).toBe(2027);
  expect(back.past.map(({ season, notes }) => [season, notes])).toEqual([[2028, 'begun']]);
  expect(broughtBack(used, 7, 2028)).toEqual(used);
  expect(isEmptyLog(NO_SEASON.log)).toBe(true);
});

test('totals count what was sent, by programs or by numbers', () => {
  expect(totalsOf(LOG)).toEqual({ applications: 2, invitations: 1, ranked: 0 });
  const counts = {
    pediatrics: { applications: 40, interviews: 3, ranks: 2 },
    'med-peds': { applications: 5 },
  };
  expect(totalsOf(logOf({ counts }))).toEqual({ applications: 45, invitations: 3, ranked: 2 });
  // A place that was only named is no application that was followed: the totals still count.
  const place = [{ name: 'Mercy', status: 'matched', date: '2027-03-19' }];
  expect(totalsOf(logOf({ counts, applications: place })).applications).toBe(45);
  expect(totalsOf(logOf({ rankList: { ranks: ['1252700C0', '1401120C0'] } })).ranked).toBe(2);
});
