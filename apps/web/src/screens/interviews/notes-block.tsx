import type { InterviewSheet, NoteHeading } from '@matchwright/engine/season';
import type { Application } from '@matchwright/inputs/season';
import { editSeason, useSeason } from '../../app-season.ts';
import area from '../../parts/text-area.module.css';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { type InterviewPlace, withNote } from './interview-edits.ts';
import styles from './interviews.module.css';
import { keyOf } from './interviews-address.ts';
import type { Programs } from './use-programs.ts';
import { useTyped } from './use-typed.ts';

const t = roomPhrases.interviews.notes;

/** What one field of the season may hold. */
const LONGEST_NOTE = 2000;

interface Props {
  sheet: InterviewSheet;
  application: Application;
  programs: Programs;
}

/** Headings to fill in within the hour; saved while one types. On paper, lines to write on. */
export function NotesBlock({ sheet, application, programs }: Props) {
  const save = useSeason((state) => state.save);
  const key = keyOf(application);
  const name = programs.nameOf(key);
  const held = application.interviews.flatMap(({ cancelled }, index) => (cancelled === true ? [] : [index]));
  return held.map((index, number) => (
    <section key={index} className={styles.section} aria-labelledby={`notes-${index}`}>
      <h2 id={`notes-${index}`}>{held.length > 1 ? t.titleOf(number + 1) : t.title}</h2>
      <p className={styles.small} data-print="no">
        {t.help} <span role="status">{save === 'saved' ? t.saved : ''}</span>
      </p>
      <div className={styles.notes}>
        {sheet.template.map((heading) => (
          <Note
            key={heading.id}
            heading={heading}
            at={{ key, index }}
            name={name}
            value={application.interviews[index]?.after?.[heading.id] ?? ''}
          />
        ))}
      </div>
    </section>
  ));
}

interface NoteProps {
  heading: NoteHeading;
  at: InterviewPlace;
  name: string;
  value: string;
}

function Note({ heading, at, name, value }: NoteProps) {
  const id = `note-${at.index}-${heading.id}`;
  const typed = useTyped(value, (text) =>
    editSeason(
      roomPhrases.interviews.changed.noted(name),
      (log) => withNote(log, at, heading.id, text),
      `${at.key} ${id}`,
    ),
  );
  return (
    <div className={styles.note}>
      <h3 id={id}>{shown(heading.asks)}</h3>
      <textarea
        className={area.area}
        data-print="no"
        rows={2}
        dir="auto"
        maxLength={LONGEST_NOTE}
        aria-labelledby={id}
        value={typed.text}
        onChange={(event) => typed.type(event.target.value)}
        onBlur={typed.flush}
      />
      <p className={styles.printed} dir="auto">
        {typed.text}
      </p>
    </div>
  );
}
