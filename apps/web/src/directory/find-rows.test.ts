import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directoryEntry } from '../testing/directory-entry.ts';
import { rangeOf } from '../testing/list-result.ts';
import { type DirectoryFilter, NO_FILTER, withChoice } from './directory-query.ts';
import { type DirectoryRow, directoryRows } from './directory-row.ts';
import { FACET_IDS, FACETS, LEAST_CHANCES, perFacet } from './facets.ts';
import { findRows } from './find-rows.ts';
import { searchPrograms } from './program-search.ts';

const row = (code: string, part: Partial<DirectoryRow> = {}): DirectoryRow => {
  const [made] = directoryRows([directoryEntry(code, part)], { profile: null, odds: null, list: null });
  return { ...(made as DirectoryRow), ...part };
};

test('filters about the person hold nothing back while there is no profile', () => {
  const rows = [row('a'), row('b')];
  const filter = { ...withChoice(NO_FILTER, 'can', 'met', true), least: 10 };
  expect(findRows(rows, filter, null, false).rows).toHaveLength(2);
  expect(findRows(rows, filter, null, true).rows).toHaveLength(0);
});

/** Few values, so that small samples meet often. */
const some = perFacet((id) => FACETS[id].slice(0, 3) as readonly string[]);
const rowsOf = fc.array(
  fc.record({
    bins: fc.record(perFacet((id) => fc.constantFrom(...some[id]))),
    words: fc.constantFrom('north', 'south'),
    chance: fc.constantFrom(null, 0, 0.009, 0.01, 0.049, 0.1, 0.5),
  }),
  { maxLength: 12 },
);
const filters = fc.record({
  words: fc.constantFrom('', 'north'),
  chosen: fc.record(perFacet((id) => fc.subarray([...some[id]], { maxLength: 2 }))),
  least: fc.constantFrom(0, ...LEAST_CHANCES),
});

/** Whether one row passes, asked the plain way. */
function passes({ bins, name, interview }: DirectoryRow, filter: DirectoryFilter): boolean {
  const chosen = FACET_IDS.every(
    (id) => filter.chosen[id].length === 0 || filter.chosen[id].includes(bins[id]),
  );
  return chosen && name.includes(filter.words) && (interview?.p ?? 0) * 100 >= filter.least;
}

test('the rows are those that pass, and each count is what that choice alone would show', () => {
  fc.assert(
    fc.property(rowsOf, filters, (drawn, filter) => {
      const rows = drawn.map(({ bins, words, chance }, i) => ({
        ...row(String(i)),
        bins,
        name: words,
        interview: chance === null ? null : rangeOf(chance),
      }));
      const { codes } = searchPrograms(filter.words, rows);
      const found = findRows(rows, filter, codes, true);
      expect(found.rows).toEqual(rows.filter((one) => passes(one, filter)));
      for (const id of FACET_IDS)
        for (const value of some[id]) {
          const only = { ...filter, chosen: { ...filter.chosen, [id]: [value] } };
          const alone = rows.filter((one) => passes(one, only)).length;
          expect([id, value, found.counts[id][value] ?? 0]).toEqual([id, value, alone]);
        }
      LEAST_CHANCES.forEach((least, i) => {
        const alone = rows.filter((one) => passes(one, { ...filter, least })).length;
        expect([least, found.leastCounts[i]]).toEqual([least, alone]);
      });
    }),
    { seed: 7, numRuns: 300 },
  );
});
