import { expect, test } from 'vitest';
import type { ReviewKind } from '../review.ts';
import { profileOf, reviewOf } from '../testing/test-reviewer.ts';

const profile = profileOf({ exams: [{ exam: 'step1', date: '2022-05-10', result: 'fail' }] });
const reviewed = (kind: ReviewKind, text: string) =>
  reviewOf({ kind, text, profile, specialty: 'internal-medicine' });
/** Advice to prove, to show, to add a result or to tell it better. */
const COACHING = /shows? it|add (?:a|what)|replace it|later work speak|say what|need not apologize/i;

test.each<[ReviewKind, string]>([
  ['score-answer', 'I cheated on Step 1, and I learned from my mistake.'],
  ['score-answer', 'I am sorry that I cheated in the exam. I have grown a lot since then.'],
  [
    'score-answer',
    'I paid a clerk for the answers because my teachers never helped me. It made me stronger.',
  ],
  [
    'personal-statement',
    'I failed Step 1. I falsified blood pressures that year. I have become a much better doctor.',
  ],
  ['personal-statement', 'I forged a signature, and it changed me. I passed Step 1 and I grew.'],
])('%s: a confession is not to be proved or told better: %s', (kind, text) => {
  const { notes, parts, next } = reviewed(kind, text);
  expect(notes.map(({ id }) => id)).toContain('admits-untruth');
  const about = parts.filter(({ id }) => ['acknowledge', 'context', 'growth', 'scores'].includes(id));
  const said = [
    ...notes.filter(({ id }) => id !== 'admits-untruth' && id !== 'length').map(({ says }) => says),
    ...about.filter(({ status }) => status !== 'found').map(({ says }) => says),
  ];
  for (const says of said) expect(says).not.toMatch(COACHING);
  expect(next.filter((step) => /This can wait/.test(step)).length).toBeLessThan(2);
});

test.each([
  'I failed Step 1 and I learned from my mistake. I have grown a lot.',
  'I failed Step 1. A colleague cheated, and I refused. I became a much better doctor.',
  'I failed Step 1. I never falsified a record. I have become a much better doctor.',
])('without one, growth still wants its proof: %s', (text) => {
  expect(reviewed('score-answer', text).notes.map(({ id }) => id)).toContain('no-evidence');
});
