import { expect, test } from 'vitest';
import { deviceToday, parseToday } from './clock.ts';

test.each(['2026-11-22', '2028-02-29'])('accepts %s', (text) => {
  expect(parseToday(text)).toBe(text);
});

test.each(['2026-02-29', '2026-13-01', '22.11.2026', '2026-1-1', '1999-01-01', '', '2026-11-22T00:00'])(
  'refuses %j',
  (text) => {
    expect(() => parseToday(text)).toThrow(/YYYY-MM-DD/);
  },
);

test('the device has a day', () => {
  expect(parseToday(deviceToday())).toBe(deviceToday());
});
