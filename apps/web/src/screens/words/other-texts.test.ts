import { expect, test } from 'vitest';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { otherIntent, otherTexts } from './other-texts.ts';
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

test('a statement stands beside the newest one for each other specialty, and not beside itself or an empty one', () => {
  const old = draft({ specialty: 'pediatrics' });
  const fresh = draft({ specialty: 'pediatrics' });
  const own = draft({ specialty: 'med-peds' });
  const earlier = draft({ specialty: 'med-peds' });
  const empty = draft({ specialty: 'internal-medicine', text: ' ' });
  const letter = draft({ kind: 'letter-of-intent', program: 'Mercy' });
  expect(ids(otherTexts(own, [old, fresh, own, earlier, empty, letter]))).toEqual([fresh.id]);
});

test('a second letter of intent counts when it names another program', () => {
  const mercy = draft({ kind: 'letter-of-intent', program: 'Mercy Hospital' });
  const again = draft({ kind: 'letter-of-intent', program: ' mercy hospital ' });
  const other = draft({ kind: 'letter-of-intent', program: 'City Hospital' });
  const unnamed = draft({ kind: 'letter-of-intent' });
  expect(otherIntent(mercy, [mercy, again, unnamed])).toBeNull();
  expect(otherIntent(mercy, [mercy, again, other])?.id).toBe(other.id);
  expect(otherIntent(unnamed, [mercy, unnamed])).toBeNull();
  expect(ids(otherTexts(draft({ kind: 'thank-you', program: 'City Hospital' }), [mercy, other]))).toEqual([
    mercy.id,
  ]);
});
