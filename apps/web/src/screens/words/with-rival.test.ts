import type { Review, ReviewNote } from '@matchwright/words';
import { expect, test } from 'vitest';
import { withRival } from './with-rival.ts';

const NOTHING = 'Nothing here needs repair.';
const SAYS = 'You have two letters of intent.';
const help = (other: number) => (other === 0 ? SAYS : '');
function review(part: Partial<Review>): Review {
  const letter = { state: 'open', rival: { other: 0, why: 'second-intent' } };
  return { parts: [], notes: [], next: [NOTHING], letter, ...part } as unknown as Review;
}
const note = (id: ReviewNote['id']) => ({ id, severity: 'low', from: 0, to: 4, words: 'Dear', says: id });

test('a second letter of intent is a remark and the first thing to do', () => {
  const found = withRival(review({}), help);
  expect(found.notes.map(({ id, severity }) => [id, severity])).toEqual([['second-intent', 'high']]);
  expect(found.next).toEqual([SAYS]);
  const more = withRival(review({ notes: [note('spelling') as ReviewNote], next: ['Spelling.'] }), help);
  expect(more.next).toEqual([SAYS, 'Spelling.']);
});

test('what the text itself gave away is not said twice, and other letters stay as they are', () => {
  const said = review({ notes: [note('second-intent') as ReviewNote] });
  expect(withRival(said, help)).toBe(said);
  const update = review({ letter: { state: 'open', rival: { other: 0, why: 'unnamed-intent' } } as never });
  expect(withRival(update, help)).toBe(update);
});
