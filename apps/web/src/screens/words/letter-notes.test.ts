import { expect, test } from 'vitest';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { letterOf, notesElsewhere } from './letter-notes.ts';
import type { OpenDraft } from './use-open-draft.ts';

const draft = (id: string, part: Partial<TextDraft>) =>
  ({
    ...{
      id,
      kind: 'letter-of-interest',
      specialty: null,
      program: 'Mercy Hospital',
      text: '',
      notes: {},
      left: [],
    },
    ...{ savedAt: `2026-11-2${id}T10:00:00Z` },
    ...part,
  }) as TextDraft & OpenDraft;

test('notes on the same program can be brought in, and never replace what is written', () => {
  const own = draft('1', { program: ' mercy hospital', notes: { specific: 'Mine', fit: ' ' } });
  const thanks = draft('2', {
    kind: 'thank-you',
    notes: { who: 'Dr. Osei', specific: 'Theirs', fit: 'Pumps', last: 'The girl', interviewed: '2026-11-12' },
  });
  const elsewhere = draft('3', { program: 'City Hospital', notes: { fit: 'Other' } });
  const found = notesElsewhere(own, [own, thanks, elsewhere]);
  expect(found?.draft.id).toBe('2');
  expect(found?.notes).toEqual({ who: 'Dr. Osei', fit: 'Pumps', interviewed: '2026-11-12' });
  expect(
    notesElsewhere(draft('4', { program: '' }), [draft('5', { program: '', notes: { fit: 'x' } })]),
  ).toBeNull();
  expect(notesElsewhere({ ...own, notes: { ...own.notes, ...found?.notes } }, [thanks])).toBeNull();
});

test('only a policy that we know is told to the reviewer', () => {
  expect(letterOf({ program: 'Mercy', notes: { policy: 'not-wanted', interviewed: '2026-11-12' } })).toEqual({
    program: 'Mercy',
    policy: 'not-wanted',
    interviewed: '2026-11-12',
  });
  expect(letterOf({ program: 'Mercy', notes: { policy: 'maybe', interviewed: '' } })).toEqual({
    program: 'Mercy',
  });
});
