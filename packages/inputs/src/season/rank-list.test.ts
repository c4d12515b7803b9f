import { expect, test } from 'vitest';
import { parseRankList, parseRankListText } from './index.ts';

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
