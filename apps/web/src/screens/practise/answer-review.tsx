import type { Review, ReviewNote } from '@matchwright/words';
import { MessageSquareText, RotateCcw } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { inEnglish } from '../../text/language.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { SectionStatus } from '../story/section-status.tsx';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';
import { useReview } from './use-review.ts';

const t = roomPhrases.practise.answer;

interface Props {
  text: string;
  area: RefObject<HTMLTextAreaElement | null>;
}

/** The four parts as a listener finds them, and remarks with the words that they are about. */
export function AnswerReview({ text, area }: Props) {
  const { reviewed, failed, pending, again } = useReview(text);
  if (text.trim() === '') return null;
  return (
    <section className={styles.review} aria-labelledby="practise-review">
      <div className={styles.titleRow}>
        <h4 id="practise-review">{t.review}</h4>
        <p role="status" className={shared.small}>
          {failed ? '' : pending ? t.reviewing : t.reviewed}
        </p>
      </div>
      {failed && (
        <Notice tone="care" role="alert">
          <p>{t.reviewFailed}</p>
          <Button icon={RotateCcw} onClick={again}>
            {t.again}
          </Button>
        </Notice>
      )}
      {reviewed && !reviewed.ok && (
        <Notice tone="care" title={t.refused}>
          <p>{reviewed.says}</p>
        </Notice>
      )}
      {reviewed?.ok && <Found review={reviewed.review} area={area} />}
    </section>
  );
}

function Found({ review, area }: { review: Review; area: Props['area'] }) {
  return (
    <>
      <ul className={styles.found}>
        {review.parts.map(({ id, title, status, says, evidence }) => (
          <li key={id}>
            <div className={styles.foundHead}>
              <b>{title}</b>
              <SectionStatus status={status} />
            </div>
            {status === 'found' && evidence ? (
              <blockquote className={styles.quote}>
                <span {...inEnglish}>{evidence.text}</span>
              </blockquote>
            ) : (
              <p className={shared.small}>{says}</p>
            )}
          </li>
        ))}
      </ul>
      <h5>{t.remarks}</h5>
      {review.notes.length === 0 ? (
        <p className={shared.small}>{t.noRemarks}</p>
      ) : (
        <ul className={shared.remarks}>
          {review.notes.map((note) => (
            <Remark key={`${note.id} ${note.from} ${note.to}`} note={note} area={area} />
          ))}
        </ul>
      )}
    </>
  );
}

function Remark({ note, area }: { note: ReviewNote; area: Props['area'] }) {
  const { words, says, against } = note;
  return (
    <li className={shared.remark}>
      <MessageSquareText size={18} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p>
          {words !== '' && (
            <>
              <b {...inEnglish}>“{words}”</b>{' '}
            </>
          )}
          {shown(says)}
        </p>
        <div className={shared.links}>
          {words !== '' && <ShowWords note={note} area={area} />}
          {against && (
            <a className={shared.link} href={hrefOfField(against)}>
              {phrases.story.against}
            </a>
          )}
        </div>
      </div>
    </li>
  );
}

function ShowWords({ note: { from, words }, area }: { note: ReviewNote; area: Props['area'] }) {
  function show() {
    const field = area.current;
    if (!field) return;
    // The text may have moved on since it was read.
    const exact = field.value.slice(from, from + words.length) === words;
    const start = exact ? from : field.value.indexOf(words);
    field.focus();
    if (start >= 0) field.setSelectionRange(start, start + words.length);
  }
  return (
    <Button look="quiet" aria-label={phrases.story.showWords(words)} onClick={show}>
      {phrases.story.show}
    </Button>
  );
}
