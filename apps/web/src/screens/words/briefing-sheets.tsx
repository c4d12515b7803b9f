import type { LetterAuthor, LetterRequest, StoryQuestion } from '@matchwright/engine/advice';
import { patientNames } from '@matchwright/engine/patient-names';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Problem } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { hrefOf } from '../../route.ts';
import { listed, shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { MarkedList } from '../advice/guide-section.tsx';
import { AskedOutline } from './asked-outline.tsx';
import { briefingDates, briefingText, storyFor } from './briefing-text.ts';
import { copyText } from './copy-text.ts';
import { NoteField } from './note-field.tsx';
import { authorName, sharedWork } from './shared-work.ts';
import type { Opened } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

/** For each author who is still to be asked: what to ask for, by when, and what was shared. */
export function BriefingSheets({ opened }: { opened: Opened }) {
  return (
    <section className={styles.section} aria-labelledby="outline-title">
      <h2 id="outline-title">{t.outline.request}</h2>
      <p className={styles.small}>{t.outline.requestHelp}</p>
      <p>
        <a className={styles.link} href={hrefOf('letters')}>
          {t.outline.toLetters}
        </a>
      </p>
      <AskedOutline topic="letters">
        {({ requests, authors }) =>
          requests.length === 0 ? (
            <p>{t.outline.noRequests}</p>
          ) : (
            <AskedOutline topic="story">
              {({ questions }) => (
                <ul className={styles.parts}>
                  {requests.map((request) => (
                    <li key={request.id}>
                      <Sheet
                        request={request}
                        author={authors.find(({ path }) => path === request.id)}
                        story={storyFor(questions)}
                        opened={opened}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </AskedOutline>
          )
        }
      </AskedOutline>
    </section>
  );
}

interface SheetProps {
  request: LetterRequest;
  /** Undefined while nobody is known who could write it. */
  author: LetterAuthor | undefined;
  story: readonly StoryQuestion[];
  opened: Opened;
}

function Sheet({ request, author, story, opened: { draft, edit } }: SheetProps) {
  const [said, setSaid] = useState('');
  const { id, title, points } = request;
  const shared = draft.notes[id] ?? '';
  const profile = usePlanner((state) => state.profile);
  const { today } = planner.readingContext();
  const work = sharedWork(author, profile);
  const names = patientNames(shared);
  async function copy() {
    const copied = await copyText(
      briefingText(request, {
        ...{ author: authorName(author, profile), work, shared, story, today },
      }),
      t.briefing.fileName,
    );
    setSaid(copied ? t.briefing.copied : t.briefing.copyFailed);
  }
  return (
    <article className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {briefingDates(request, today).map((line) => (
        <p key={line}>{shown(line)}</p>
      ))}
      {work !== null && <p>{t.briefing.worked(work)}</p>}
      <p className={styles.label}>{t.briefing.points}</p>
      <MarkedList items={points} />
      <NoteField
        label={t.briefing.story}
        help={t.briefing.storyHelp}
        value={shared}
        onChange={(text) => edit({ notes: { ...draft.notes, [id]: text } })}
      />
      <div role="status">
        {names.length > 0 && (
          <Problem text={t.briefing.patient(listed(names.map(({ text }) => t.quoted(text.trim()))))} />
        )}
      </div>
      {story.length > 0 && (
        <Fold label={t.briefing.fromStory}>
          {story.map((answer) => (
            <figure key={answer.id}>
              <figcaption className={styles.small}>{answer.title}</figcaption>
              <blockquote className={styles.quote}>{answer.text}</blockquote>
            </figure>
          ))}
        </Fold>
      )}
      <div className={styles.actions}>
        <Button icon={Copy} aria-label={t.briefing.copyOf(title)} onClick={() => void copy()}>
          {t.briefing.copy}
        </Button>
        <p role="status">{said}</p>
      </div>
    </article>
  );
}
