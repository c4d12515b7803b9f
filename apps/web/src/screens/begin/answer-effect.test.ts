import { parseProfile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { contextOf } from '../../profile/reading-context.ts';
import { listedProgram, listResult, rangeOf } from '../../testing/list-result.ts';
import { answerEffect, averageWords, openPrograms } from './answer-effect.ts';

const summary = { count: 1, excluded: 0, cost: 11, gold: 0, silver: 0, goldAllowed: 0, silverAllowed: 0 };
const eligible = (n: number) => ({
  pediatrics: { ...summary, eligible: n, mayBeClosed: 0, match: rangeOf(0.3), expectedInterviews: 1 },
});
const range = (lo90: number, p: number, hi90: number) => ({ p, lo50: p, hi50: p, lo90, hi90 });
const result = (lo90: number, p: number, hi90: number, open = 200, programs = 1) =>
  listResult(
    Array.from({ length: programs }, (_, index) => listedProgram(`100${index}320C0`)),
    { match: range(lo90, p, hi90), bySpecialty: eligible(open) },
  );

const KNOWN = { before: false, after: false };
const VAGUE = { before: true, after: true };

test('an answer that changes nothing shown says nothing', () => {
  expect(answerEffect(result(0.2, 0.3, 0.5), result(0.2, 0.3, 0.5), KNOWN)).toEqual([]);
});

test('a chance is said before and after, with the points between', () => {
  const [chance = '', range_ = ''] = answerEffect(result(0.3, 0.54, 0.7), result(0.2, 0.33, 0.5), KNOWN);
  expect(chance).toMatch(/54%.*33%.*−21\.0/);
  // The points are those between the two figures that are read, not between what was rounded to them.
  const [rounded = ''] = answerEffect(result(0.1, 0.154, 0.2), result(0.1, 0.126, 0.2), KNOWN);
  expect(rounded).toMatch(/15%.*13%.*−2\.0/);
  const [fine = ''] = answerEffect(result(0.1, 0.1014, 0.2), result(0.1, 0.0946, 0.2), KNOWN);
  expect(fine).toMatch(/10%.*9\.5%.*−0\.50/);
  expect(range_).toMatch(/30–70%.*20–50%/);
});

test('while too little is known only the range is said: lower, higher, narrower or wider', () => {
  const of = (lo: number, hi: number) => answerEffect(result(0.2, 0.4, 0.6), result(lo, 0.3, hi), VAGUE);
  expect(of(0.25, 0.5)).toEqual([expect.stringMatching(/surer.*20–60%.*25–50%/)]);
  expect(of(0.1, 0.7)).toEqual([expect.stringMatching(/less sure.*20–60%.*10–70%/)]);
  expect(of(0.1, 0.6)).toEqual([expect.stringMatching(/fell.*20–60%.*10–60%/)]);
  expect(of(0.1, 0.4)).toEqual([expect.stringMatching(/fell.*20–60%.*10–40%/)]);
  expect(of(0.3, 0.7)).toEqual([expect.stringMatching(/rose.*20–60%.*30–70%/)]);
});

test('the answer that makes one number possible says it without the number of before', () => {
  const [first] = answerEffect(result(0.3, 0.61, 0.9), result(0.4, 0.52, 0.6), {
    before: true,
    after: false,
  });
  expect(first).toMatch(/enough is known.*52%/);
  expect(first).not.toContain('61');
});

test('programs that open or close, and a list that grows, are counted', () => {
  const before = result(0.2, 0.3, 0.5, 927, 1);
  const after = result(0.2, 0.3, 0.5, 281, 3);
  expect(openPrograms(after)).toBe(281);
  expect(answerEffect(before, after, VAGUE)).toEqual([
    expect.stringMatching(/927.*281/),
    expect.stringMatching(/1 program .*\$11.*3 programs .*\$33/),
  ]);
});

test('programs that change places at the same length and fees are counted, and so are moved signals', () => {
  const of = (...codes: string[]) => listResult(codes.map((code) => listedProgram(code)));
  const before = of('1111320C0', '2222320C0', '3333320C0');
  expect(answerEffect(before, of('1111320C0', '4444320C0', '5555320C0'), KNOWN)).toEqual([
    expect.stringMatching(/2 programs gave their places/),
  ]);
  const signalled = {
    ...before,
    programs: before.programs.map((one, index) => (index === 0 ? { ...one, level: 'gold' as const } : one)),
  };
  expect(signalled.programs[0]?.level).not.toBe(before.programs[0]?.level);
  expect(answerEffect(before, signalled, KNOWN)).toEqual([
    expect.stringMatching(/1 program has another signal/),
  ]);
});

test('an answer that ends or begins an average of US experience says so, and no other does', () => {
  const profileOf = (raw: object, applicant = 'non-us-img') => {
    const reading = parseProfile(
      { season: 2028, applicant, ...raw },
      contextOf(null, new Date('2026-11-22')),
    );
    if (!reading.ok) throw new Error(reading.issues[0]?.message);
    return reading.profile;
  };
  const nothing = profileOf({});
  const none = profileOf({ noUsExperience: true });
  const begun = profileOf({ experience: [{ kind: 'hands-on', country: 'US' }] });
  const watched = profileOf({ experience: [{ kind: 'observership', country: 'US' }] });
  expect(averageWords(nothing, none)).toEqual([expect.stringContaining('Until now an average')]);
  expect(averageWords(nothing, watched)).toEqual([expect.stringContaining('Until now an average')]);
  expect(averageWords(none, begun)).toEqual([expect.stringContaining('until you enter them')]);
  expect(averageWords(nothing, begun)).toEqual([]);
  expect(averageWords(none, watched)).toEqual([]);
  expect(averageWords(profileOf({}, 'us-md'), profileOf({ noUsExperience: true }, 'us-md'))).toEqual([]);
});
