import { expect, test } from 'vitest';
import { readFactsFiles } from '../src/load-node.ts';
import { compileRules } from './season-rules.ts';

const files = readFactsFiles();

test('the checked-in rules follow from the checked-in parameters', () => {
  expect(compileRules(files.parameters)).toEqual(files.rules);
});

test('a parameter row that is gone or means something else is not passed over', () => {
  const without = files.parameters.filter(({ key, season }) => !(key === 'signal.im' && season === '2027'));
  expect(() => compileRules(without)).toThrow('signal.im');
  const changed = files.parameters.map((one) =>
    one.key === 'signal.peds' && one.season === '2027' ? { ...one, value: 7 } : one,
  );
  expect(() => compileRules(changed)).toThrow('signal.peds');
});
