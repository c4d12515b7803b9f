import { roomPhrases } from '../../text/room-phrases.ts';
import { NoteField } from './note-field.tsx';
import type { Opened } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words.outline;

export type LetterKind = keyof typeof t.specific;

export function isLetter(kind: string): kind is LetterKind {
  return kind in t.specific;
}

/** Questions on what was said and seen, in the order of the letter; the answers are the person's outline. */
export function LetterNotes({ kind, opened: { draft, edit } }: { kind: LetterKind; opened: Opened }) {
  const questions = {
    ...(kind === 'thank-you' && { who: t.who }),
    specific: t.specific[kind],
    fit: t.fit[kind],
    last: t.last[kind],
  };
  return (
    <section className={styles.section} aria-labelledby="outline-title">
      <h2 id="outline-title">{t.notes}</h2>
      <p className={styles.small}>{t.notesHelp}</p>
      <div className={styles.notes}>
        {Object.entries(questions).map(([id, question]) => (
          <NoteField
            key={id}
            label={question}
            value={draft.notes[id] ?? ''}
            onChange={(text) => edit({ notes: { ...draft.notes, [id]: text } })}
          />
        ))}
      </div>
    </section>
  );
}
