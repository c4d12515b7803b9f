import type { LetterKind } from '@matchwright/words';
import { ClipboardCopy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { draftName } from './draft-name.ts';
import { notesElsewhere, QUESTIONS } from './letter-notes.ts';
import { NoteField } from './note-field.tsx';
import type { Opened } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words.outline;

interface Props {
  kind: LetterKind;
  opened: Opened;
  drafts: readonly TextDraft[];
}

/** Questions on what was said and seen, in the order of the letter; the answers are the person's outline. */
export function LetterQuestions({ kind, opened: { draft, edit }, drafts }: Props) {
  const [said, setSaid] = useState('');
  const elsewhere = notesElsewhere(draft, drafts);
  return (
    <section className={styles.section} aria-labelledby="outline-title">
      <h2 id="outline-title">{t.notes}</h2>
      <p className={styles.small}>{t.notesHelp}</p>
      {elsewhere && (
        <div className={styles.actions}>
          <Button
            icon={ClipboardCopy}
            onClick={() => {
              edit({ notes: { ...draft.notes, ...elsewhere.notes } });
              setSaid(t.brought);
            }}
          >
            {t.bring(draftName(elsewhere.draft))}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
      <div className={styles.notes}>
        {QUESTIONS[kind].map((id) => (
          <NoteField
            key={id}
            label={questionOf(kind, id)}
            value={draft.notes[id] ?? ''}
            onChange={(text) => edit({ notes: { ...draft.notes, [id]: text } })}
          />
        ))}
      </div>
    </section>
  );
}

function questionOf(kind: LetterKind, id: (typeof QUESTIONS)[LetterKind][number]): string {
  if (id === 'who' || id === 'proof') return t[id];
  return id === 'news' ? t.specific[kind] : t[id][kind];
}
