import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, SORT_KEYS } from './columns.ts';
import {
  type DirectoryQuery,
  formatQuery,
  NO_FILTER,
  NO_QUERY,
  parseQuery,
  withChoice,
} from './directory-query.ts';
import { FACETS, LEAST_CHANCES, perFacet } from './facets.ts';

const chosen = fc.record(perFacet((id) => fc.subarray([...FACETS[id]] as string[])));
const queries = fc.record({
  filter: fc.record({
    words: fc.string({ unit: 'grapheme' }),
    chosen,
    least: fc.constantFrom(0, ...LEAST_CHANCES),
  }),
  sort: fc.option(fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() })),
  view: fc.constantFrom('table', 'map'),
  zoom: fc.constantFrom('', ...FACETS.state),
  columns: fc.option(fc.subarray([...COLUMNS])),
}) as fc.Arbitrary<DirectoryQuery>;

test('an address says everything: what is written is read the same', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('any text is read as some query, and written again it stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const query = parseQuery(text);
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('asking for nothing needs no address, and what is not understood is left out', () => {
  expect(formatQuery(NO_QUERY)).toBe('');
  expect(
    parseQuery('state=ny,NY,NY,Q&odds=7&sort=-luck&view=globe&zoom=Mars&j1=perhaps&columns=mood'),
  ).toEqual({
    ...NO_QUERY,
    filter: { ...NO_FILTER, chosen: { ...NO_FILTER.chosen, state: ['NY'] } },
  });
});

test('addresses stay readable', () => {
  const filter = withChoice(
    withChoice({ ...NO_FILTER, words: 'new york' }, 'state', 'NY', true),
    'state',
    'CA',
    true,
  );
  const sort = { by: 'match', descending: true } as const;
  expect(formatQuery({ ...NO_QUERY, filter, sort })).toBe('q=new+york&state=CA,NY&sort=-match');
  expect(formatQuery({ ...NO_QUERY, columns: ['match', 'city'] })).toBe('columns=match,city');
});

test('a half of a character pair that was pasted breaks nothing', () => {
  const words = 'a\uD83D';
  expect(() => formatQuery({ ...NO_QUERY, filter: { ...NO_FILTER, words } })).not.toThrow();
});
