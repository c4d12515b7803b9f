import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmeWithOutput } from './readme.mjs';

test('the example in the README is what the planner prints', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(readmeWithOutput(readme));
});
