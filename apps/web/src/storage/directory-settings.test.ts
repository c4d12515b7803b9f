import { expect, test } from 'vitest';
import {
  LONGEST_NAME,
  MOST_FILTERS,
  NO_SETTINGS,
  readDirectorySettings,
  withFilter,
  withoutFilter,
} from './directory-settings.ts';

test('a filter of the same name is replaced where it stands', () => {
  const two = withFilter(withFilter(NO_SETTINGS, { name: 'East', query: 'state=NY' }), {
    name: 'J-1',
    query: 'j1=yes',
  });
  expect(withFilter(two, { name: ' East ', query: 'state=NJ,NY' }).filters).toEqual([
    { name: 'East', query: 'state=NJ,NY' },
    { name: 'J-1', query: 'j1=yes' },
  ]);
  expect(withoutFilter(two, 'East').filters).toEqual([{ name: 'J-1', query: 'j1=yes' }]);
});

test('a full shelf takes no further name but still lets one be replaced; a name has to be one', () => {
  let full = NO_SETTINGS;
  for (let n = 0; n < MOST_FILTERS + 3; n++) full = withFilter(full, { name: `F${n}`, query: 'j1=yes' });
  expect(full.filters).toHaveLength(20);
  expect(full.filters.at(-1)?.name).toBe('F19');
  expect(withFilter(full, { name: 'F0', query: 'j1=no' }).filters[0]?.query).toBe('j1=no');
  expect(withFilter(NO_SETTINGS, { name: '  ', query: 'j1=no' })).toEqual(NO_SETTINGS);
  const [long] = withFilter(NO_SETTINGS, { name: 'x'.repeat(500), query: '' }).filters;
  expect(long?.name).toHaveLength(LONGEST_NAME);
});

test.each([
  ['nothing', undefined],
  ['no filters', { columns: null }],
  ['a filter without a query', { filters: [{ name: 'a' }], columns: null }],
  ['columns that are a word', { filters: [], columns: 'match' }],
])('%s is not what we wrote', (_name, stored) => {
  expect(readDirectorySettings(stored)).toBeNull();
});

test('a column that is gone is left out', () => {
  expect(readDirectorySettings({ filters: [], columns: ['match', 'mood'] })).toEqual({
    filters: [],
    columns: ['match'],
  });
});
