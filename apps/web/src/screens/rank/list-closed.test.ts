import { expect, test } from 'vitest';
import { isListClosed } from './list-closed.ts';

const deadline = {
  date: '2027-03-03',
  time: '21:00',
  projected: false,
  certifyBy: '2027-02-28',
  source: 'nrmp',
};
const at = (date: string, time: string) => ({ date, time });

test('the order can be moved until the hour of the deadline in New York, and not after it', () => {
  expect(isListClosed(deadline, 'running', at('2027-03-03', '20:59'))).toBe(false);
  expect(isListClosed(deadline, 'running', at('2027-03-03', '21:00'))).toBe(true);
  expect(isListClosed(deadline, null, at('2027-03-04', '00:01'))).toBe(true);
});

test('a day that is not published closes nothing, and a season that is over has closed', () => {
  const projected = { ...deadline, projected: true };
  expect(isListClosed(projected, 'running', at('2027-03-04', '09:00'))).toBe(false);
  expect(isListClosed(null, null, at('2027-03-04', '09:00'))).toBe(false);
  expect(isListClosed(projected, 'asked', at('2027-03-15', '10:00'))).toBe(true);
});
