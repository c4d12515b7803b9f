import type { LetterAuthor, LetterRequest } from '@matchwright/engine/advice';
import type { Profile } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { briefingDates, briefingText } from './briefing-text.ts';
import { authorName, sharedWork } from './shared-work.ts';

const REQUEST = {
  id: 'letters[0]',
  title: 'Supervisor of your hands-on work',
  status: 'planned',
  specialties: ['pediatrics'],
  next: '',
  points: ['How you work.'],
  authorPoints: ['How I work.'],
  dates: {
    ask: '2026-07-15',
    reminders: [],
    upload: '2026-09-09',
    projected: false,
    state: 'lost',
    lost: 'L.',
  },
} satisfies LetterRequest;
const SHEET = { author: null, work: null, shared: '', story: [] };

test('a day that has passed is said to have passed, and is not copied for the author', () => {
  expect(briefingDates(REQUEST, '2026-12-05').slice(1)).toEqual([
    'The day to ask by, 15 Jul 2026, has passed.',
    'The day to upload by, 9 Sept 2026, has passed.',
    'L.',
  ]);
  expect(briefingText(REQUEST, { ...SHEET, today: '2026-12-05' })).not.toMatch(/2026/);
  const early = { ...REQUEST, dates: { ...REQUEST.dates, lost: null } };
  expect(briefingDates(early, '2026-06-01').slice(1)).toEqual([
    'Ask by 15 Jul 2026.',
    'Upload by 9 Sept 2026.',
  ]);
  // Until when to ask is no business of the author.
  expect(briefingText(early, { ...SHEET, today: '2026-06-01' })).toContain('9 Sept 2026');
  expect(briefingText(early, { ...SHEET, today: '2026-06-01' })).not.toContain('15 Jul');
});

test('the sheet speaks as the applicant, to the author', () => {
  const text = briefingText(REQUEST, { ...SHEET, author: 'Dr. Lee', work: 'Mercy', today: '2026-06-01' });
  expect(text).toMatch(/from the applicant to Dr\. Lee/);
  expect(text).not.toContain('your hands-on work');
  expect(text).toMatch(/worked together:\nMercy/);
  expect(text).toContain('- How I work.');
  expect(text).not.toContain('How you work.');
});

test('place and months of the work come from the profile', () => {
  const profile = {
    letters: [{ author: ' Dr. Lee ' }, {}],
    experience: [{ kind: 'hands-on', name: 'Mercy', from: '2026-05', to: '2026-06-30' }],
  } as unknown as Profile;
  const author = { path: 'letters[0]', experience: 'experience[0]' } as LetterAuthor;
  expect(sharedWork(author, profile)).toBe('Mercy, Hands-on clinical, May 2026 to June 2026');
  expect(sharedWork({ ...author, experience: null }, profile)).toBeNull();
  expect(sharedWork(undefined, profile)).toBeNull();
  expect(authorName(author, profile)).toBe('Dr. Lee');
  expect(authorName({ ...author, path: 'letters[1]' }, profile)).toBeNull();
});
