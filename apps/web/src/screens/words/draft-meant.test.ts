import { expect, test } from 'vitest';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { draftMeant, isUntouched } from './draft-meant.ts';
import { wordsPlaceOf } from './words-address.ts';

let minute = 0;
function draft(part: Partial<TextDraft> & Pick<TextDraft, 'id' | 'kind'>): TextDraft {
  const savedAt = new Date(Date.UTC(2026, 10, 22, 10, minute++)).toISOString();
  return { specialty: null, program: '', text: 'Words', notes: {}, left: [], savedAt, ...part };
}
const STATEMENT = draft({ id: 'ps', kind: 'personal-statement', specialty: 'pediatrics' });
const THANKS = draft({ id: 'ty1', kind: 'thank-you' });
const NEWER = draft({ id: 'ty2', kind: 'thank-you' });
const SPOKEN = draft({ id: 'said', kind: 'score-answer' });
const ALL = [STATEMENT, THANKS, NEWER, SPOKEN];

function meant(address: string, last: string | null = null, drafts: TextDraft[] = ALL) {
  const { kind, specialty, found } = draftMeant(
    wordsPlaceOf(address),
    drafts,
    last === null ? null : wordsPlaceOf(last),
    'med-peds',
  );
  return found?.id ?? [kind, specialty];
}

test('an address that names a draft means this one only', () => {
  expect(meant('#/words?kind=thank-you&draft=ty1')).toBe('ty1');
  // Deleted in another tab: no other draft comes in its place.
  expect(meant('#/words?kind=thank-you&draft=gone', '#/words?draft=ty2')).toEqual(['thank-you', null]);
  expect(meant('#/words?kind=thank-you&draft=new')).toEqual(['thank-you', null]);
  expect(meant('#/words?draft=said')).toEqual(['personal-statement', 'med-peds']);
});

test('an address that names none means the last text of this tab, else the newest of what it asks for', () => {
  expect(meant('#/words', '#/words?kind=thank-you&draft=ty1')).toBe('ty1');
  expect(meant('#/words')).toBe('ty2');
  expect(meant('#/words', '#/words?kind=thank-you&draft=gone')).toBe('ty2');
  // An empty one was open last.
  expect(meant('#/words', '#/words?kind=update-letter&draft=new')).toEqual(['update-letter', null]);
  expect(meant('#/words?kind=thank-you', '#/words?draft=ty1')).toBe('ty1');
  expect(meant('#/words?kind=thank-you', '#/words?draft=ps')).toBe('ty2');
  expect(meant('#/words?kind=personal-statement', '#/words?draft=ty1')).toBe('ps');
  expect(meant('#/words?kind=personal-statement&specialty=internal-medicine', '#/words?draft=ps')).toEqual([
    'personal-statement',
    'internal-medicine',
  ]);
  expect(meant('#/words?kind=letter-of-intent')).toEqual(['letter-of-intent', null]);
  expect(meant('#/words', null, [])).toEqual(['personal-statement', 'med-peds']);
});

test('a draft is untouched while it holds no words, no program and no notes', () => {
  const empty = draft({ id: 'e', kind: 'thank-you', text: ' \n' });
  expect(isUntouched(empty)).toBe(true);
  expect(isUntouched({ ...empty, notes: { specific: ' ' } })).toBe(true);
  expect(isUntouched({ ...empty, text: 'Dear' })).toBe(false);
  expect(isUntouched({ ...empty, program: 'Mercy Hospital' })).toBe(false);
  expect(isUntouched({ ...empty, notes: { specific: 'The clinic' } })).toBe(false);
});
