import { expect, test } from 'vitest';
import { listedProgram, listResult } from '../../testing/list-result.ts';
import { comparedList, versionDifference } from './version-difference.ts';

test('two lists differ by what came, what went, and what changed its signal', () => {
  const before = comparedList(
    listResult([listedProgram('stays'), listedProgram('goes'), listedProgram('rises', { level: 'silver' })]),
  );
  const after = comparedList(
    listResult([listedProgram('rises', { level: 'gold' }), listedProgram('stays'), listedProgram('comes')]),
  );
  const difference = versionDifference(before, after);
  expect(difference.cameIn.map(({ code }) => code)).toEqual(['comes']);
  expect(difference.wentOut.map(({ code }) => code)).toEqual(['goes']);
  expect(difference.moved).toMatchObject([{ program: { code: 'rises' }, before: 'silver', after: 'gold' }]);
  const back = versionDifference(after, before);
  expect([back.cameIn, back.wentOut]).toEqual([difference.wentOut, difference.cameIn]);
  expect(versionDifference(after, after)).toEqual({ cameIn: [], wentOut: [], moved: [] });
});
