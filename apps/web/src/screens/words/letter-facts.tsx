import { LETTER_POLICIES, type LetterKind } from '@matchwright/words';
import { ChoiceInput, TextInput } from '../../parts/inputs.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DateField } from '../plan/date-field.tsx';
import { NOTED } from './letter-notes.ts';
import { NamesLike } from './names-like.tsx';
import type { Opened } from './use-open-draft.ts';

const t = roomPhrases.words;

/** The program that a letter goes to, whether it wants letters, and the day that a note of thanks is counted from. */
export function LetterFacts({ kind, opened: { draft, edit } }: { kind: LetterKind; opened: Opened }) {
  const note = (key: string) => (value: string) => edit({ notes: { ...draft.notes, [key]: value } });
  return (
    <>
      <TextInput
        label={t.programs[kind]}
        help={t.programHelp}
        value={draft.program}
        onChange={(program) => edit({ program })}
      />
      <NamesLike typed={draft.program} onTake={(program) => edit({ program })} />
      {kind === 'thank-you' && (
        <DateField
          label={t.letter.day}
          help={t.letter.dayHelp}
          value={draft.notes[NOTED.interviewed] ?? ''}
          onChange={note(NOTED.interviewed)}
        />
      )}
      <ChoiceInput
        label={t.letter.policy}
        help={t.letter.policyHelp}
        value={draft.notes[NOTED.policy] ?? ''}
        empty={t.letter.policyEmpty}
        options={LETTER_POLICIES.map((value) => ({ value, label: t.letter.policies[value] }))}
        onChange={note(NOTED.policy)}
      />
    </>
  );
}
