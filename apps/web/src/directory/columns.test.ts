import { expect, test } from 'vitest';
import { columnsOf, withColumn } from './columns.ts';

test('columns stand in the order of the table, whatever the order of choosing', () => {
  const two = withColumn(withColumn([], true, 'usce', true), true, 'interview', true);
  expect(two).toEqual(['interview', 'usce']);
  expect(withColumn(two, true, 'interview', false)).toEqual(['usce']);
});

test('without a profile columns about the person are not seen, and not lost either', () => {
  expect(columnsOf(['match', 'city'], false)).toEqual(['city']);
  const chosen = withColumn(['match', 'city'], false, 'city', false);
  expect(columnsOf(chosen, false)).toEqual([]);
  expect(columnsOf(chosen, true)).toEqual(['match']);
  expect(columnsOf(withColumn(null, false, 'kind', false), true)).toContain('interview');
});
