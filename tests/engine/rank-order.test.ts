import { rankOrder } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { parseRankList, type RankListFile } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

const TODAY = '2027-02-20';
const season = forSeason(facts, 2027);
const codeToMain = new Map(
  facts.programs.flatMap(({ code, tracks }) =>
    [code, ...tracks.map((one) => one.code)].map((one) => [one, code]),
  ),
);
const context = { today: TODAY, programCode: (code: string) => codeToMain.get(code) ?? null };

function listOf(raw: unknown): RankListFile {
  const parsed = parseRankList(raw, context);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.list;
}
const rank = (raw: unknown) => rankOrder(null, listOf(raw), season, TODAY);
const unnamed = (specialty: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `Program ${i}`, specialty }));

describe('chance by length', () => {
  // Charting Outcomes, non-US IMGs who preferred the specialty, 2026: match rate by contiguous ranks.
  test.each([
    ['internal-medicine', 1, 0.16],
    ['internal-medicine', 3, 0.49],
    ['internal-medicine', 5, 0.66],
    ['internal-medicine', 10, 0.86],
    ['internal-medicine', 15, 0.94],
    ['pediatrics', 1, 0.2],
    ['pediatrics', 3, 0.72],
    ['pediatrics', 5, 0.9],
    ['pediatrics', 10, 0.99],
  ])('%s with %i ranks is near the published rate', (specialty, length, published) => {
    const { matchByLength } = rank({ applicant: 'non-us-img', ranks: unnamed(specialty, length) });
    const last = matchByLength.at(-1);
    expect(Math.abs((last?.p ?? 0) - published)).toBeLessThan(0.05);
  });

  test('a profile of one’s own promises no more than its group has', () => {
    const { profile: weak } = profileOf({
      applicant: 'non-us-img',
      exams: [
        { exam: 'step1', result: 'fail' },
        { exam: 'step2ck', score: 214 },
      ],
    });
    const list = { applicant: 'non-us-img', ranks: unnamed('pediatrics', 5) };
    const own = rankOrder(weak, listOf(list), season, TODAY).matchByLength.at(-1);
    expect(own).toEqual(rank(list).matchByLength.at(-1));
  });

  test('rises with every program, and landing somewhere and nowhere add up to one', () => {
    const { matchByLength, places, unmatched } = rank({
      ranks: [
        ...unnamed('med-peds', 2),
        ...unnamed('pediatrics', 3).map((one, i) => ({ ...one, name: `P${i}` })),
      ],
    });
    for (const [i, { p }] of matchByLength.entries())
      if (i > 0) expect(p).toBeGreaterThan(matchByLength[i - 1]?.p ?? 1);
    const landed = places.reduce((sum, { land }) => sum + land.p, 0);
    expect(landed + unmatched.p).toBeCloseTo(1, 9);
    expect(landed).toBeCloseTo(matchByLength.at(-1)?.p ?? 0, 9);
  });

  test('more applications than usual for the same interviews promise less; fewer promise no more, for nobody publishes that', () => {
    const from = (applications: number) =>
      rank({ ranks: unnamed('internal-medicine', 3), applications: { 'internal-medicine': applications } })
        .matchByLength[2]?.p ?? 0;
    expect(from(150)).toBeGreaterThan(from(300));
    expect(from(20)).toBe(from(1));
  });
});

test('two tracks of one program count once, unknown codes by their specialty, and what cannot be told not at all', () => {
  const program = facts.programs.find(
    ({ tracks, specialty }) => tracks.length > 1 && specialty === 'internal-medicine',
  );
  const [first, second] = program?.tracks.map(({ code }) => code) ?? [];
  const told = { 'internal-medicine': 60 };
  const both = rank({ ranks: [first, second], applications: told });
  expect(both.matchByLength[1]?.p).toBeCloseTo(both.matchByLength[0]?.p ?? 0, 12);
  expect(both.notes.join()).toMatch(/Two tracks of one program/);
  expect(rank({ ranks: ['9999140C0'], applications: told }).matchByLength[0]?.p).toBeGreaterThan(0.05);
  const strange = rank({ ranks: [{ name: 'Somewhere' }] });
  expect(strange.matchByLength[0]?.p).toBe(0);
  expect(strange.notes.join()).toMatch(/specialty of Somewhere/);
});

test('true order, places one would not go to, circles and the deadline are said', () => {
  const raw = {
    ranks: [{ program: '1252700C0', wouldGo: false }, { program: '1252140C0' }],
    comparisons: ['1252700C0 > 1252140C0', '1252140C0 > 1252700C0'],
  };
  const { notes, places, comparisons, deadline, checklist } = rank(raw);
  expect(notes.join('\n')).toMatch(/where you want to train/);
  expect(notes.join('\n')).toMatch(/You would not train at/);
  expect(places[0]?.notes.join()).toMatch(/Leave it off/);
  expect(comparisons.cycles).toHaveLength(1);
  // Published for 2027, and two days before it.
  expect(deadline).toMatchObject({
    date: '2027-03-03',
    time: '21:00',
    certifyBy: '2027-03-01',
    projected: false,
  });
  expect(checklist.map(({ says }) => says).join()).toMatch(/1 March 2027.*3 March 2027, 21:00 Eastern/);
});

test('a visa answer of "no" is a question before ranking, and only for who needs a visa', () => {
  const refusing = facts.programs.find(
    ({ facts: known }) => known.visaJ1?.[0]?.value === false && known.visaH1b?.[0]?.value === false,
  );
  const asks = (needed: boolean) => {
    const { profile } = profileOf({ season: 2027, applicant: 'non-us-img', visa: { needed } });
    return rankOrder(profile, listOf([refusing?.code]), season, TODAY).places[0]?.notes.join() ?? '';
  };
  expect(asks(true)).toMatch(/before you rank it/);
  expect(asks(false)).not.toMatch(/before you rank it/);
});

test('open visa answers are counted beside the chance, which does not count them, and the place decides alone', () => {
  const [no, other] = facts.programs.filter(
    ({ specialty, facts: { visaJ1, visaH1b } }) =>
      specialty === 'internal-medicine' && visaJ1?.[0]?.value === false && visaH1b?.[0]?.value === false,
  );
  const elsewhere = { name: 'Elsewhere', specialty: 'internal-medicine' };
  const of = (needed: boolean, ranks: unknown[]) => {
    const { profile } = profileOf({ season: 2027, applicant: 'non-us-img', visa: { needed } });
    return rankOrder(profile, listOf({ ranks }), season, TODAY);
  };
  const told = of(true, [{ program: no?.code }, elsewhere]);
  expect(told.visaNotes).toEqual([
    expect.stringMatching(/^1 of your 2 programs .* No chance here counts it/),
  ]);
  expect(of(true, [no?.code, other?.code]).visaNotes[0]).toMatch(/^2 of your 2 programs/);
  expect(of(false, [{ program: no?.code }, elsewhere]).visaNotes).toEqual([]);
  expect(of(true, [elsewhere, { program: no?.code }]).places.map(({ land }) => land)).toEqual(
    told.places.map(({ land }) => land),
  );
  expect(told.notes.join(' ')).toContain('not on the program');
});

test('300 pairs of a couple', () => {
  const codes = facts.programs.slice(0, 20).map(({ code }) => code);
  const pairs = codes.flatMap((own) => codes.slice(0, 15).map((partner) => [own, partner]));
  expect(pairs).toHaveLength(300);
  const result = rank({ pairs: [...pairs.slice(0, 299), [codes[0], null]] });
  expect(result.places).toHaveLength(20);
  expect(result.notes.join('\n')).toMatch(/300 pairs of at most 300/);
  expect(result.notes.join('\n')).toMatch(/In 1 pair one of you does not match/);
});

test('a certified list that was changed since is said to be another one', () => {
  const ranks = ['1252700C0', '1252140C0'];
  const state = (more: object) => rank({ ranks, ...more }).certified;
  expect(state({})).toBe('no');
  expect(state({ certified: true })).toBe('yes');
  const { lines } = rank({ ranks });
  expect(state({ certified: true, certifiedAs: lines })).toBe('yes');
  expect(state({ certified: true, certifiedAs: lines.toReversed() })).toBe('changed');
  expect(state({ certified: true, certifiedAs: lines.slice(1) })).toBe('changed');
  const pairs = [['1252700C0', null]];
  expect(state({ certified: true, certifiedAs: lines, pairs })).toBe('changed');
  expect(state({ certified: true, certifiedAs: rank({ ranks, pairs }).lines, pairs })).toBe('yes');
});

test('an empty list is no match for certain, and its deadline is known all the same', () => {
  const list = { ...listOf(['1252700C0']), ranks: [] };
  const { matchByLength, places, unmatched, deadline, lines, comparisons } = rankOrder(
    null,
    list,
    season,
    TODAY,
  );
  expect([matchByLength, places, lines]).toEqual([[], [], []]);
  expect(unmatched.p).toBe(1);
  expect(deadline?.date).toBe('2027-03-03');
  expect(comparisons.open).toEqual([]);
});

describe('the chance of a couple', () => {
  const [a, b, c] = ['1307700C0', '1428140C0', '3211320C0'];
  const couple = (pairs: unknown, more: object = {}) => rank({ ranks: [a, b, c], pairs, ...more }).couple;

  test('there is none without pairs', () => {
    expect(rank({ ranks: [a] }).couple).toBeNull();
  });

  test('where the partner is left out of every pair it is that of one person, worked out without chance', () => {
    const alone = rank({ ranks: [a, b, c] });
    const found = couple([
      [a, null],
      [b, null],
      [c, null],
    ]);
    // 65,536 plays: a standard error of at most 0.4 points with weights as uneven as these.
    expect(Math.abs((found?.match.p ?? 0) - (alone.matchByLength[2]?.p ?? 0))).toBeLessThan(0.015);
    expect(found?.both.p).toBe(0);
    // The ranges are as wide, but for the noise of single draws.
    expect(Math.abs((found?.match.lo90 ?? 0) - (alone.matchByLength[2]?.lo90 ?? 0))).toBeLessThan(0.05);
  });

  test('one pair is near the product of two people who share little; a later way out only adds', () => {
    const mine = rank({ ranks: [a, b, c] }).places[0]?.land.p ?? 0;
    const theirs = rank({ ranks: [b] }).places[0]?.land.p ?? 0;
    const one = couple([[a, b]]);
    expect(Math.abs((one?.both.p ?? 0) - mine * theirs)).toBeLessThan(0.03);
    expect(one?.match.p).toBe(one?.both.p);
    const two = couple([
      [a, b],
      [a, null],
    ]);
    expect(Math.abs((two?.match.p ?? 0) - mine)).toBeLessThan(0.015);
    expect(two?.both.p).toBeCloseTo(one?.both.p ?? 0, 12);
  });

  test('who the partner is counts, and is said to be assumed when nobody said it', () => {
    const [unknown, graduate] = [couple([[a, b]]), couple([[a, b]], { partner: 'us-md' })];
    expect([unknown?.partner, unknown?.assumed, graduate?.partner, graduate?.assumed]).toEqual([
      'non-us-img',
      true,
      'us-md',
      false,
    ]);
    expect(graduate?.both.p ?? 0).toBeGreaterThan(unknown?.both.p ?? 1);
  });
});

describe('where the season notes no interview', () => {
  const told = { 'internal-medicine': 60 };
  const codes = facts.programs.filter(({ specialty }) => specialty === 'internal-medicine').slice(0, 3);
  const [a = '', b = '', c = ''] = codes.map(({ code }) => code);
  const list = (more: object = {}) => rank({ ranks: [a, b, c], applications: told, ...more });

  test('a line adds nothing and says so; the others stay as on a list without it', () => {
    const { places, matchByLength } = list({ interviewedBy: [a, c] });
    expect(places.map(({ interviewNote }) => interviewNote !== null)).toEqual([false, true, false]);
    expect(places[1]?.interviewNote).toMatch(/^No interview is noted here/);
    expect(places[1]?.land.p).toBe(0);
    const without = rank({ ranks: [a, c], applications: told });
    expect(matchByLength.at(-1)).toEqual(without.matchByLength.at(-1));
    expect(matchByLength[1]).toEqual(matchByLength[0]);
  });

  test('unless the person says that there was one', () => {
    const said = list({ interviewedBy: [a, c], ranks: [a, { program: b, interviewed: true }, c] });
    expect(said.places.every(({ interviewNote }) => interviewNote === null)).toBe(true);
    expect(said.matchByLength).toEqual(list().matchByLength);
  });

  test('a list without a season counts every line, and another track is the same program', () => {
    expect(list().places.every(({ interviewNote }) => interviewNote === null)).toBe(true);
    const many = facts.programs.find(({ tracks }) => tracks.length > 1);
    const [first = '', second = ''] = many?.tracks.map(({ code }) => code) ?? [];
    expect(rank({ ranks: [first], interviewedBy: [second] }).places[0]?.interviewNote).toBeNull();
  });

  test('neither does a pair of a couple', () => {
    const pairs = [{ own: b, partner: c }];
    const match = (interviewedBy: string[]) =>
      rank({ ranks: [a, b], applications: told, pairs, interviewedBy }).couple?.match.p;
    expect(match([a])).toBe(0);
    expect(match([a, b])).toBeGreaterThan(0);
  });
});

test('who certifies before the day we advise hears that later interviews need it again', () => {
  const confirm = (today: string) =>
    rankOrder(null, listOf({ ranks: ['1252700C0'], certified: true }), season, today).checklist.find(
      ({ id }) => id === 'confirm',
    )?.says;
  expect(confirm('2027-01-10')).toMatch(/An interview that comes later needs it, too/);
  expect(confirm('2027-03-03')).not.toMatch(/comes later/);
});
