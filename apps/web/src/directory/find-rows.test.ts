import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directoryEntry } from '../testing/directory-entry.ts';
import { rangeOf } from '../testing/list-result.ts';
import { type DirectoryFilter, NO_FILTER, withChoice } from './directory-query.ts';
import { type DirectoryRow, directoryRows } from './directory-row.ts';
import { FACET_IDS, FACETS, LEAST_CHANCES, perFacet } from './facets.ts';
import { findRows } from './find-rows.ts';

const row = (code: string, part: Partial<DirectoryRow> = {}): DirectoryRow => {
  const [made] = directoryRows([directoryEntry(code, part)], { profile: null, odds: null, list: null });
  return { ...(made as DirectoryRow), ...part };
};

const codes = (rows: DirectoryRow[], filter: DirectoryFilter) =>
  findRows(rows, filter, true).rows.map(({ code }) => code);

test('words match in any order, without accents, in full state names and codes', () => {
  const rows = [row('1a', { name: 'San José Medical Center', state: 'CA' }), row('2b')];
  const words = (text: string) => codes(rows, { ...NO_FILTER, words: text });
  expect(words('medical  jose ')).toEqual(['1a']);
  expect(words('california')).toEqual(['1a']);
  expect(words('2B')).toEqual(['2b']);
  expect(words('nowhere')).toEqual([]);
  expect(words(' ')).toEqual(['1a', '2b']);
});

test('filters about the person hold nothing back while there is no profile', () => {
  const rows = [row('a'), row('b')];
  const filter = { ...withChoice(NO_FILTER, 'can', 'met', true), least: 10 };
  expect(findRows(rows, filter, false).rows).toHaveLength(2);
  expect(findRows(rows, filter, true).rows).toHaveLength(0);
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
function passes({ bins, text, interview }: DirectoryRow, filter: DirectoryFilter): boolean {
  const chosen = FACET_IDS.every(
    (id) => filter.chosen[id].length === 0 || filter.chosen[id].includes(bins[id]),
  );
  return chosen && text.includes(filter.words) && (interview?.p ?? 0) * 100 >= filter.least;
}

test('the rows are those that pass, and each count is what that choice alone would show', () => {
  fc.assert(
    fc.property(rowsOf, filters, (drawn, filter) => {
      const rows = drawn.map(({ bins, words, chance }, i) => ({
        ...row(String(i)),
        bins,
        text: words,
        interview: chance === null ? null : rangeOf(chance),
      }));
      const found = findRows(rows, filter, true);
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
