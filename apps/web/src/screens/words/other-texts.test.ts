import { expect, test } from 'vitest';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { comparable, otherTexts, textElsewhere } from './other-texts.ts';
import type { OpenDraft } from './use-open-draft.ts';

let minute = 0;
function draft(part: Partial<TextDraft>): TextDraft & OpenDraft {
  const id = `d${minute++}`;
  const savedAt = new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
  return {
    ...{ id, kind: 'personal-statement', specialty: null, program: '', text: 'Words', notes: {}, left: [] },
    savedAt,
    ...part,
  } as TextDraft & OpenDraft;
}
const ids = (drafts: TextDraft[]) => drafts.map(({ id }) => id);

test('a statement stands beside every other statement, the newest first, and not beside itself or an empty one', () => {
  const old = draft({ specialty: 'pediatrics' });
  const fresh = draft({ specialty: 'pediatrics' });
  const own = draft({ specialty: 'med-peds' });
  const earlier = draft({ specialty: 'med-peds' });
  const empty = draft({ specialty: 'internal-medicine', text: ' ' });
  const letter = draft({ kind: 'letter-of-intent', program: 'Mercy' });
  expect(ids(otherTexts(own, [old, fresh, own, earlier, empty, letter]))).toEqual([
    earlier.id,
    fresh.id,
    old.id,
  ]);
});

test('a letter stands beside every letter of intent, an update beside the other updates too', () => {
  const intent = draft({ kind: 'letter-of-intent', program: 'Mercy Hospital' });
  const update = draft({ kind: 'update-letter', program: 'City Hospital' });
  const thanks = draft({ kind: 'thank-you', program: 'City Hospital' });
  const all = [intent, update, thanks];
  expect(ids(otherTexts(thanks, all))).toEqual([intent.id]);
  expect(ids(otherTexts(draft({ kind: 'update-letter' }), all))).toEqual([update.id, intent.id]);
  expect(ids(otherTexts(intent, all))).toEqual([]);
});

test('a letter of intent is compared once both programs are named', () => {
  const intent = draft({ kind: 'letter-of-intent', program: 'Mercy Hospital' });
  const unnamed = draft({ kind: 'letter-of-intent' });
  const update = draft({ kind: 'update-letter' });
  const all = [intent, unnamed, update];
  expect(ids(comparable(draft({ kind: 'letter-of-intent' }), all))).toEqual([update.id]);
  expect(ids(comparable(draft({ kind: 'letter-of-intent', program: 'City' }), all))).toEqual([
    intent.id,
    update.id,
  ]);
});

test('an empty statement shows where the text is, unless this specialty has one of its own', () => {
  const empty = draft({ specialty: 'internal-medicine', text: ' ' });
  const old = draft({ specialty: 'med-peds' });
  const fresh = draft({ specialty: 'pediatrics' });
  const blank = draft({ specialty: 'med-peds', text: '' });
  const letter = draft({ kind: 'letter-of-intent', program: 'Mercy' });
  const all = [empty, old, fresh, blank, letter];
  expect(textElsewhere(empty, all)).toBe(fresh);
  expect(textElsewhere(old, all)).toBeNull();
  // Only another version of what is written for this specialty already.
  expect(textElsewhere(draft({ specialty: 'med-peds', text: '' }), all)).toBeNull();
  expect(textElsewhere(draft({ kind: 'thank-you', text: '' }), all)).toBeNull();
  expect(textElsewhere(empty, [empty, blank, letter])).toBeNull();
});
