import { RotateCcw, Trash2 } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import type { Session, Try } from '../../storage/practice.ts';
import { dayWords } from '../../text/dates.ts';
import { inEnglish } from '../../text/language.ts';
import { count, oneDecimal, timeOfDay } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';
import { dayOfSession, isAnswered, questionOf, summaryOf } from './session-steps.ts';

const t = roomPhrases.practise.history;
const mark = (value: number | null) => (value === null ? t.noMark : oneDecimal(value));

interface Props {
  session: Session;
  onAgain: () => void;
  onRemove: () => void;
}

/** One session that was ended: its averages, and inside its questions with what was noted. */
export function SessionCard({ session, onAgain, onRemove }: Props) {
  const { stage, specialty, tries } = session;
  const day = t.when(dayWords(dayOfSession(session)), timeOfDay(new Date(session.startedAt)));
  const { answered, marks, seconds } = summaryOf(session);
  const about = [
    specialty ? phrases.list.shortSpecialty[specialty] : roomPhrases.practise.mock.anySpecialty,
    stage ? roomPhrases.practise.questions.stages[stage] : roomPhrases.practise.mock.anyStage,
  ];
  return (
    <li className={styles.session}>
      <h3>{day}</h3>
      <p className={shared.small}>{about.join(' · ')}</p>
      <p>
        {t.answered(count(answered), count(tries.length))} {seconds !== null && t.time(count(seconds))}
      </p>
      <p>{t.marks(mark(marks.clear), mark(marks.specific), mark(marks.length))}</p>
      <Fold label={t.details(day)}>
        <ol className={styles.tries}>
          {tries.map((one) => (
            <Tried key={one.question} one={one} />
          ))}
        </ol>
        <div className={styles.actions}>
          <Button icon={RotateCcw} aria-label={t.againOf(day)} onClick={onAgain}>
            {t.again}
          </Button>
          <Button look="quiet" icon={Trash2} aria-label={t.removeOf(day)} onClick={onRemove}>
            {t.remove}
          </Button>
        </div>
      </Fold>
    </li>
  );
}

function Tried({ one }: { one: Try }) {
  const { question, seconds, rating, note } = one;
  const whole = (value: number | null) => (value === null ? t.noMark : count(value));
  const asked = questionOf(question);
  return (
    <li>
      <p {...(asked ? inEnglish : {})}>{asked?.ask ?? roomPhrases.practise.mock.gone}</p>
      {isAnswered(one) ? (
        <p className={shared.small}>
          {seconds !== null && `${t.spoken(count(seconds))} `}
          {t.marks(whole(rating.clear), whole(rating.specific), whole(rating.length))}
        </p>
      ) : (
        <p className={shared.small}>{t.skipped}</p>
      )}
      {note.trim() !== '' && (
        <p className={styles.noted}>
          <bdi>{note}</bdi>
        </p>
      )}
    </li>
  );
}
