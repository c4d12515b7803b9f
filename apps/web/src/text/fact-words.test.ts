import { expect, test } from 'vitest';
import { factWords, webAddress } from './fact-words.ts';

test('values are said in words', () => {
  expect(factWords('visaJ1', false)).toBe('No');
  expect(factWords('minStep2', null)).toBe('No limit');
  expect(factWords('imgShare', 41)).toBe('41%');
  expect(factWords('applications', 4100)).toBe('4,100');
  expect(factWords('kind', 'affiliated')).toBe('Community, affiliated with a university');
  expect(factWords('letters', '3')).toBe('3');
});

test('only web addresses become links', () => {
  expect(webAddress('https://example.edu/a')).toBe('https://example.edu/a');
  expect(webAddress('www.example.edu')).toBe('https://www.example.edu/');
  for (const text of [
    'javascript:alert(1)',
    'javascript://x%0aalert(1)',
    'data:text/html,x',
    'not an address',
    '',
  ])
    expect(webAddress(text)).toBeNull();
});
