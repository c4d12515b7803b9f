import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { mutated } from '../testing/mutations.ts';
import { accepted, fullProfile } from '../testing/profiles.ts';
import { parseProfile } from './parse-profile.ts';
import { parseProfileText } from './profile-text.ts';
import { serializeProfile } from './serialize-profile.ts';

const RUNS = 2000;

test(`${RUNS} mutated profiles give a clean profile or a clean refusal, and what is accepted reads back equal`, () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(mutated(fullProfile), (raw) => {
      const parsed = parseProfile(raw, testContext);
      if (!parsed.ok) {
        seen.refused++;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const issue of parsed.issues) {
          expect(issue.path).not.toBe('');
          expect(issue.expected).not.toBe('');
          expect(issue.got).not.toBe('');
          expect(issue.message).toMatch(/\.$/);
          expect(issue.message.length).toBeLessThan(700);
        }
        return;
      }
      seen.accepted++;
      const again = parseProfileText(serializeProfile(parsed.profile), 'yaml', testContext);
      expect(again.ok ? again.profile : again.issues).toEqual(parsed.profile);
      expect(again.ok ? again.repairs : []).toEqual([]);
      const json = parseProfileText(JSON.stringify(parsed.profile), 'json', testContext);
      expect(json.ok).toBe(true);
    }),
    { seed: 20261122, numRuns: RUNS },
  );
  // Both answers must be exercised for the property to mean anything.
  expect(seen.accepted).toBeGreaterThan(RUNS / 10);
  expect(seen.refused).toBeGreaterThan(RUNS / 10);
}, 120_000);

test('2,000 damaged texts are read or refused, never thrown', () => {
  const text = serializeProfile(accepted(parseProfile(fullProfile(), testContext)).profile);
  const damage = fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom('\t', '{', '[', '"', "'", ': ', '- ', '&a ', '*a', '!t ', '\n---\n', '%', '|', '<<'),
    ),
    format: fc.constantFrom('yaml', 'json', undefined),
  });
  fc.assert(
    fc.property(damage, ({ at, cut, put, format }) => {
      const parsed = parseProfileText(text.slice(0, at) + put + text.slice(at + cut), format, testContext);
      for (const issue of parsed.ok ? [] : parsed.issues) {
        expect(issue.path).not.toBe('');
        expect(issue.message).toMatch(/\.$/);
      }
    }),
    { seed: 20261123, numRuns: 2000 },
  );
}, 120_000);
