import { draftFrom, readingOf, type SpeechFigures } from '@matchwright/words/interview';
import { ListPlus, Undo2 } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { practiceShelf } from '../../app-practice.ts';
import { Button } from '../../parts/button.tsx';
import type { Practice } from '../../storage/practice.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import { AnswerReview } from './answer-review.tsx';
import { NoteArea } from './note-area.tsx';
import styles from './practise.module.css';

const t = roomPhrases.practise.answer;

interface Props {
  practice: Practice;
  speech: SpeechFigures;
  /** The field of the text, so that remarks elsewhere can lead into it. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/** The text to say: joined from the notes, then the person's to change, with how long it takes. */
export function DraftBlock({ practice, speech, area }: Props) {
  const [said, setSaid] = useState('');
  const { draft, former } = practice;
  const joined = draftFrom(practice.notes);
  const reading = readingOf(draft, speech);
  function join() {
    if (joined === '') {
      setSaid(t.nothing);
      return;
    }
    practiceShelf.change((now) =>
      now.draft === joined
        ? now
        : { ...now, draft: joined, former: now.draft.trim() === '' ? now.former : now.draft },
    );
    setSaid(t.joined);
  }
  function bringBack() {
    practiceShelf.change((now) => ({ ...now, draft: now.former, former: now.draft }));
    setSaid('');
  }
  return (
    <section className={styles.draft} aria-labelledby="practise-draft">
      <h3 id="practise-draft">{t.draft}</h3>
      <p className={shared.small} id="practise-draft-help">
        {t.draftHelp}
      </p>
      <div className={styles.actions}>
        <Button icon={ListPlus} look={draft === '' && joined !== '' ? 'primary' : 'plain'} onClick={join}>
          {t.join}
        </Button>
        {former.trim() !== '' && former !== draft && (
          <Button icon={Undo2} look="quiet" onClick={bringBack}>
            {t.bringBack}
          </Button>
        )}
        <p role="status" className={shared.small}>
          {said}
        </p>
      </div>
      <NoteArea
        labelledBy="practise-draft"
        describedBy="practise-draft-help practise-draft-length"
        value={draft}
        rows={8}
        lang="en"
        area={area}
        onChange={(text) => practiceShelf.change((now) => ({ ...now, draft: text }))}
      />
      <p className={shared.small} id="practise-draft-length">
        {reading.words > 0 &&
          `${t.reading(count(reading.words), count(reading.from), count(reading.to))} ${t.length[reading.length]}`}
      </p>
      <AnswerReview text={draft} area={area} />
    </section>
  );
}
