import { expect, test } from 'vitest';
import {
  importPairs,
  pairsOfLists,
  parseRankList,
  parseRankListText,
  parseSeason,
  rankListOf,
  serializeRankList,
} from './index.ts';

const context = {
  today: '2027-02-20',
  programCode: (code: string) => (code.startsWith('1252') ? code : null),
};
const read = (raw: unknown) => {
  const parsed = parseRankList(raw, context);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join());
  return parsed;
};
const refusal = (raw: unknown) => {
  const parsed = parseRankList(raw, context);
  return parsed.ok ? 'accepted' : parsed.issues.map(({ message }) => message).join();
};

test('a bare list of codes is a rank order list', () => {
  const parsed = parseRankListText('- 1252700c0\n- 1252 140C0\n', 'yaml', context);
  expect(parsed.ok && parsed.list.ranks.map(({ program }) => program)).toEqual(['1252700C0', '1252140C0']);
});

test('two tracks of one program may both be ranked, one of them twice may not', () => {
  expect(read(['1252140C0', '1252140M0']).list.ranks).toHaveLength(2);
  expect(refusal(['1252140C0', '1252700C0', '1252140C0'])).toMatch(/twice, as number 1 and number 3/);
});

test('comparisons may be written with a sign, and pairs as lists; 999999999 is no match', () => {
  const { list } = read({
    ranks: ['1252140C0', '1252700C0'],
    comparisons: ['1252140C0 > 1252700C0'],
    pairs: [['1252140C0', '1252700C0'], ['1252140C0', '999999999'], { own: null, partner: '1252700C0' }],
  });
  expect(list.comparisons).toEqual([{ better: '1252140C0', worse: '1252700C0' }]);
  expect(list.pairs).toEqual([
    { own: '1252140C0', partner: '1252700C0' },
    { own: '1252140C0', partner: null },
    { own: null, partner: '1252700C0' },
  ]);
});

test('no match may be written as the number that YAML makes of its code', () => {
  const parsed = parseRankListText('pairs: [[1252140C0, 999999999], {partner: 1252700C0}]', 'yaml', context);
  expect(parsed.ok && parsed.list.pairs).toEqual([
    { own: '1252140C0', partner: null },
    { own: null, partner: '1252700C0' },
  ]);
});

test('programs that nobody knows are kept, with a remark', () => {
  const { list, warnings } = read(['9999700C0']);
  expect(list.ranks).toHaveLength(1);
  expect(warnings.join()).toMatch(/9999700C0/);
});

test('an empty list, a list that is too long and a comparison with itself are refused', () => {
  expect(refusal([])).toMatch(/ranks is empty/);
  const long = Array.from({ length: 301 }, (_, i) => `1252${String(i).padStart(3, '0')}C0`);
  expect(refusal(long)).toMatch(/at most 300/);
  expect(read(long.slice(0, 300)).list.ranks).toHaveLength(300);
  expect(refusal({ ranks: ['1252140C0'], comparisons: ['1252140C0 > 1252 140c0'] })).toMatch(/with itself/);
});

test('a list is written as it is read, with what was left off, done and certified', () => {
  const { list } = read({
    ranks: [{ program: '1252140C0', stars: { teaching: 4 }, wouldGo: false }, '1252700C0'],
    criteria: { teaching: 5 },
    comparisons: ['1252140C0 > 1252700C0'],
    leftOff: ['1252 320c0'],
    pairs: [['1252140C0', '999999999']],
    partner: 'md',
    steps: ['codes'],
    certified: true,
    certifiedAs: ['1252140C0 + -'],
    mine: 'kept',
  });
  expect(list.leftOff?.[0]?.program).toBe('1252320C0');
  const again = parseRankListText(serializeRankList(list), 'yaml', context);
  expect(again.ok && again.list).toEqual(list);
});

test('the list of a season counts what was sent by the day, by single applications before totals', () => {
  const parsed = parseSeason(
    {
      season: 2027,
      applications: [
        { program: '1252140C0', status: 'interviewed', date: '2026-11-02' },
        { program: '1253140C0', status: 'submitted', date: '2026-09-25' },
        { program: '1254140C0', status: 'planned' },
        // Taken back before an answer, and after one.
        { program: '1255140C0', history: [{ status: 'submitted' }, { status: 'withdrawn' }] },
        { program: '1256140C0', history: [{ status: 'rejected' }, { status: 'withdrawn' }] },
        // Sent on a later day.
        { program: '1257140C0', status: 'submitted', date: '2027-03-01' },
        { name: 'Somewhere', specialty: 'pediatrics', status: 'submitted' },
      ],
      counts: { 'internal-medicine': { applications: 90 }, 'med-peds': { applications: 12 } },
      rankList: ['1252140C0'],
    },
    context,
  );
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const specialtyOf = (code: string) => (code.includes('140') ? ('internal-medicine' as const) : undefined);
  expect(rankListOf(parsed.log, { today: context.today, specialtyOf })).toMatchObject({
    season: 2027,
    ranks: [{ program: '1252140C0' }],
    applications: { 'internal-medicine': 3, 'med-peds': 12, pediatrics: 1 },
  });
});

test('pairs of a couple from a table; what is no code, empty for both or there already is named by its row', () => {
  const { pairs, remarks } = importPairs(
    'Mine;Partner\n1252140C0;1252 700c0\n1252140C0;No match\n999999999;1252700C0\nMercy;1252700C0\n\n;\n1252140C0;1252700C0\n-;999999999\n',
  );
  expect(pairs).toEqual([
    { own: '1252140C0', partner: '1252700C0' },
    { own: '1252140C0', partner: null },
    { own: null, partner: '1252700C0' },
  ]);
  expect(remarks).toHaveLength(3);
  expect(remarks[0]).toMatch(/^Row 5: "Mercy"/);
  expect(remarks[1]).toMatch(/^Row 8 is the same pair as row 2/);
  expect(remarks[2]).toMatch(/^Row 9: neither/);
  expect(importPairs('').remarks.join()).toMatch(/No pairs were found/);
});

test('two lists make pairs, those high on both first, and no more than may be ranked', () => {
  const words = pairsOfLists(['A', 'B'], ['x', 'y', 'z']).map(({ own, partner }) => `${own}${partner}`);
  expect(words).toEqual(['Ax', 'Ay', 'Bx', 'By', 'Az', 'Bz']);
  const many = Array.from({ length: 30 }, (_, i) => String(i));
  expect(pairsOfLists(many, many)).toHaveLength(300);
});

test('a season tells its list who interviewed, once something was sent', () => {
  const interviewedBy = (applications: object[]) => {
    const parsed = parseSeason({ applications }, context);
    if (!parsed.ok) throw new Error('not read');
    return rankListOf(parsed.log, { today: context.today, specialtyOf: () => undefined }).interviewedBy;
  };
  const day = '2026-11-12T14:00Z';
  expect(
    interviewedBy([
      { program: '1252140C0', status: 'interviewed' },
      { program: '1252700C0', status: 'invited', interviews: [{ start: day }] },
      { program: '1252320C0', status: 'scheduled', interviews: [{ start: day }] },
      { program: '1253140C0', status: 'invited' },
      { program: '1254140C0', status: 'invited', interviews: [{ start: day, cancelled: true }] },
      { program: '1255140C0', history: [{ status: 'scheduled' }, { status: 'withdrawn' }] },
      { program: '1256140C0', history: [{ status: 'interviewed' }, { status: 'withdrawn' }] },
      { name: 'Mercy', status: 'scheduled' },
    ]),
  ).toEqual(['1252140C0', '1252700C0', '1252320C0', '1256140C0', 'Mercy']);
  expect(interviewedBy([{ program: '1252140C0', status: 'submitted' }])).toEqual([]);
  expect(interviewedBy([{ program: '1252140C0', status: 'planned' }])).toBeUndefined();
  expect(interviewedBy([])).toBeUndefined();
});
