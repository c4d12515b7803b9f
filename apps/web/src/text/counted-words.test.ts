import { expect, test } from 'vitest';
import { en } from './en.ts';
import { enRooms } from './en-rooms.ts';

test('one of a thing is not said as many', () => {
  const one = [
    en.program.backTo('1'),
    enRooms.imports.showUnused(1),
    enRooms.whatIf.own.months('1'),
    enRooms.whatIf.own.interviews('1'),
    enRooms.checkFirst.counted('1', '1'),
  ];
  for (const words of one) expect(words).not.toMatch(/\b(programs|columns|months|interviews|policies)\b/);
  expect(en.program.backTo('2')).toBe('Back to 2 programs');
  expect(enRooms.imports.showUnused(2)).toBe('2 columns that are not used');
});
