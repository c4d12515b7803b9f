import { expect, test } from 'vitest';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';
import { storyClaims } from './growth.ts';
import { storyFacts } from './story-facts.ts';

const profile: RawProfile = {
  exams: [
    { exam: 'step1', date: '2022-05-10', result: 'fail' },
    { exam: 'step1', date: '2022-11-02', result: 'pass' },
    { exam: 'step2ck', date: '2024-03-15', result: 'pass', score: 224 },
  ],
  practice: [
    { exam: 'step3', date: '2026-09-01', score: 205 },
    { exam: 'step3', date: '2026-10-01', score: 215 },
  ],
  experience: [
    { kind: 'teaching', from: '2023-01', to: '2023-06', name: 'City College' },
    {
      kind: 'hands-on',
      country: 'US',
      field: ['internal-medicine'],
      from: '2025-02',
      to: '2025-02',
      months: 1,
    },
  ],
  scholarship: [
    { kind: 'poster', topic: 'sickle cell transition', lifespan: true, year: 2025 },
    { kind: 'poster', year: 2025 },
  ],
  strengths: { languages: ['ar', 'en'], underserved: true },
};
const claims = (...growth: object[]) => storyClaims(situationOf({ ...profile, story: { growth } }));

test('facts have ids that stay, dates, and words; a low score at the first attempt is none', () => {
  expect(storyFacts(situationOf(profile)).map(({ id, date, says }) => [id, date, says])).toEqual([
    ['step1-pass-2022-11-02', '2022-11-02', 'Step 1 passed on 2 November 2022, after a failed attempt'],
    ['step3-practice-2026-10-01', '2026-10-01', 'Step 3 practice score up from 205 to 215 on 1 October 2026'],
    ['teaching-2023-01', '2023-06', 'Teaching at City College, January 2023 to June 2023, 6 months'],
    [
      'hands-on-us-2025-02',
      '2025-02',
      'Hands-on clinical work, United States, internal medicine, February 2025, 1 month',
    ],
    ['poster-2025', '2025', 'Poster: sickle cell transition, 2025'],
    ['poster-2025-2', '2025', 'Poster, 2025'],
    ['underserved', null, 'Work with underserved people'],
    ['languages', null, '2 languages: Arabic, English'],
  ]);
});

test('a claim is backed by an entry, named by its id or its path', () => {
  const [byId, byPath] = claims(
    { says: 'I passed after I changed how I study.', evidence: 'step1-pass-2022-11-02' },
    { says: 'I taught first-year students.', evidence: 'experience[0]' },
  );
  expect([byId?.fact?.path, byPath?.fact?.id]).toEqual(['exams[1]', 'teaching-2023-01']);
  expect([...(byId?.checks ?? []), ...(byPath?.checks ?? [])]).toEqual([]);
});

test('a claim that nothing shows is said so, in one way or the other', () => {
  const [bare, stale] = claims(
    { says: 'I became more patient.' },
    { says: 'I led a ward.', evidence: 'leadership' },
  );
  expect(bare?.checks).toMatchObject([{ id: 'story.no-evidence', path: 'story.growth[0].evidence' }]);
  expect(bare?.checks[0]?.says).toMatch('Nothing in your profile shows this yet');
  expect(stale?.checks[0]?.says).toMatch('“leadership” is no entry of your profile');
});

test('entries of the same month are suggested, and an empty claim is left alone', () => {
  const [dated, empty] = claims({ says: 'I passed.', date: '2022-11' }, {});
  expect(dated?.suggestions.map(({ id }) => id)).toEqual(['step1-pass-2022-11-02']);
  expect(empty?.checks).toEqual([]);
});

test('a claim is read for its tone and its facts, too', () => {
  const [claim] = claims({ says: 'I failed Step 1 twice, which was not my fault.', evidence: 'exams[1]' });
  expect(claim?.checks.map(({ id }) => id)).toEqual(['story.blame', 'story.contradicts-profile']);
});
