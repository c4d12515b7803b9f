import { expect, test } from 'vitest';
import { listState } from './list-state.ts';

const deadline = {
  date: '2027-03-03',
  time: '21:00',
  projected: false,
  certifyBy: '2027-02-28',
  source: 'nrmp',
};
const at = (date: string, time: string) => ({ date, time });

test('the order can be moved until the hour of the deadline in New York, and not after it', () => {
  expect(listState(deadline, 'running', at('2027-03-03', '20:59'))).toBe('open');
  expect(listState(deadline, 'running', at('2027-03-03', '21:00'))).toBe('closed');
  expect(listState(deadline, null, at('2027-03-04', '00:01'))).toBe('closed');
});

test('a day that is not published closes nothing for sure, and a season that is over has closed', () => {
  const projected = { ...deadline, projected: true };
  expect(listState(projected, 'running', at('2027-03-03', '20:59'))).toBe('open');
  expect(listState(projected, 'running', at('2027-03-04', '09:00'))).toBe('probably-closed');
  expect(listState(null, null, at('2027-03-04', '09:00'))).toBe('open');
  expect(listState(projected, 'asked', at('2027-03-15', '10:00'))).toBe('closed');
});
