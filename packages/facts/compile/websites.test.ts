import { expect, test } from 'vitest';
import { websiteAddress } from './websites.ts';

test.each([
  ['Http://www.beaumont.edu/residencies/', 'http://www.beaumont.edu/residencies/'],
  ['www.example.org', 'http://www.example.org'],
  [
    'https://clicktime.symantec.com/3L3x?u=https%3A%2F%2Fwww.mwuresidencies.com%2Fmvmc-im',
    'https://www.mwuresidencies.com/mvmc-im',
  ],
  ['https://www.norwalkhospital.org/residency#_ga=2.26', 'https://www.norwalkhospital.org/residency'],
  ['', null],
  ['none', null],
])('%s', (printed, address) => {
  expect(websiteAddress(printed)).toBe(address);
});
