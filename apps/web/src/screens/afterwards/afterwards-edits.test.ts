import { parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { placeOf, withCounts, withNamedPlace, withPlace, withResult } from './afterwards-edits.ts';
import { countsOf, isWrong, problemOf, type TypedCounts, typedFrom } from './typed-counts.ts';

const DAY = '2027-03-19';
function logOf(raw: object): SeasonLog {
  const parsed = parseSeason(raw, { today: DAY });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}
const LOG = logOf({
  applications: [
    { program: '1252700C0', status: 'interviewed', date: '2026-11-10' },
    { program: '1401120C0', status: 'submitted', date: '2026-09-10' },
  ],
});
const statuses = ({ applications }: SeasonLog) =>
  applications.map(({ history }) => history.map(({ status }) => status).join(' '));

describe('where somebody matched', () => {
  test('is one place, and choosing another moves it', () => {
    const first = withPlace(LOG, 0, DAY);
    expect(statuses(first)).toEqual(['interviewed matched', 'submitted']);
    const second = withPlace(first, 1, DAY);
    expect(statuses(second)).toEqual(['interviewed', 'submitted matched']);
    expect(placeOf(second)).toBe(1);
    expect(placeOf(LOG)).toBe(-1);
  });

  test('can be a program that nobody followed; its name is corrected, not added', () => {
    const named = withNamedPlace(withNamedPlace(LOG, 'Merc', DAY), 'Mercy', DAY);
    expect(named.applications.map(({ name }) => name)).toEqual([undefined, undefined, 'Mercy']);
    expect(placeOf(named)).toBe(2);
    expect(withNamedPlace(named, '', DAY)).toEqual(LOG);
    // What the log holds can be read again.
    expect(logOf(named)).toEqual(named);
  });

  test('goes when there was no match, and taking the answer back leaves what was there', () => {
    const matched = withResult(withPlace(LOG, 0, DAY), 'matched');
    expect(statuses(withResult(matched, 'matched-in-soap'))[0]).toBe('interviewed matched');
    expect(withResult(matched, 'unmatched')).toEqual({ ...LOG, result: 'unmatched' });
    expect(withResult(matched, null)).toEqual(LOG);
  });
});

describe('totals as they are typed', () => {
  const typed = (applications: string, interviews = '', ranks = ''): TypedCounts => ({
    applications,
    interviews,
    ranks,
  });

  test('in any digits; what is not known is left out', () => {
    expect(countsOf(typed('40', '1', '0'))).toEqual({ applications: 40, interviews: 1, ranks: 0 });
    expect(countsOf(typed(' ٤٠ '))).toEqual({ applications: 40 });
    expect(countsOf(typed('', '3'))).toBeNull();
    expect(typedFrom({ applications: 40, ranks: 0 })).toEqual(typed('40', '', '0'));
    expect(typedFrom(undefined)).toEqual(typed(''));
  });

  test.each(['4.5', '-1', 'forty', '5001', '1e3', '99999999'])(
    '%s is no total, and is not counted',
    (text) => {
      expect(isWrong(text)).toBe(true);
      expect(countsOf(typed(text))).toBeNull();
      expect(countsOf(typed('5', text))).toEqual({ applications: 5 });
    },
  );

  test.each<[TypedCounts, ReturnType<typeof problemOf>]>([
    [typed(''), null],
    [typed('40'), null],
    [typed('40', '40', '40'), null],
    [typed('', '3'), 'applications'],
    [typed('', '', '0'), 'applications'],
    [typed('3', '4'), 'more-interviews'],
    [typed('30', '4', '5'), 'more-ranks'],
    [typed('30', '', '1'), 'more-ranks'],
  ])('%j: %s', (fields, problem) => {
    expect(problemOf(fields)).toBe(problem);
  });

  test('of one specialty leave the others alone', () => {
    const one = withCounts(LOG, 'pediatrics', { applications: 40 });
    const both = withCounts(one, 'med-peds', { applications: 5, interviews: 1 });
    expect(withCounts(both, 'pediatrics', null).counts).toEqual({
      'med-peds': { applications: 5, interviews: 1 },
    });
  });
});
