import type { SpeechFigures } from '@matchwright/words/interview';
import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { practiceShelf } from '../../app-practice.ts';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { CRITERIA, type Session, type Try } from '../../storage/practice.ts';
import { inEnglish } from '../../text/language.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import { NoteArea } from './note-area.tsx';
import styles from './practise.module.css';
import { QuestionHelp } from './question-help.tsx';
import { SaveWord } from './save-word.tsx';
import { movedTo, questionOf, withEnded, withTry } from './session-steps.ts';
import { SpeakBlock } from './speak-block.tsx';

const t = roomPhrases.practise.mock;

interface Props {
  session: Session;
  speech: SpeechFigures;
  heading: RefObject<HTMLHeadingElement | null>;
  onEnd: () => void;
}

/** The question that the session stands at. */
export function MockQuestion({ session, speech, heading, onEnd }: Props) {
  const { id, at, tries } = session;
  const current = tries[at];
  if (!current) return null;
  const question = questionOf(current.question);
  const change = (step: (one: Try) => Try) => practiceShelf.change(withTry(id, at, step));
  const isLast = at === tries.length - 1;
  function end() {
    practiceShelf.change(withEnded(id));
    onEnd();
  }
  return (
    <article className={styles.mock} aria-labelledby="mock-question">
      <div className={styles.titleRow}>
        <p className={shared.small}>
          {t.question(at + 1, tries.length)}
          {question && ` · ${roomPhrases.practise.questions.stages[question.stage]}`}
        </p>
        <SaveWord />
      </div>
      <h2 id="mock-question" ref={heading} className={styles.asked} {...(question ? inEnglish : {})}>
        {question?.ask ?? t.gone}
      </h2>
      {question && (
        <Fold label={t.showHints}>
          <QuestionHelp question={question} />
        </Fold>
      )}
      <SpeakBlock
        words={0}
        speech={speech}
        before={current.seconds}
        onSpoken={(seconds) => change((one) => ({ ...one, seconds }))}
      />
      <Rating current={current} change={change} />
      <div className={styles.ways}>
        {at > 0 && (
          <Button
            icon={ArrowLeft}
            className={styles.back ?? ''}
            onClick={() => practiceShelf.change(movedTo(id, at - 1))}
          >
            {t.before}
          </Button>
        )}
        {!isLast && (
          <Button
            look="primary"
            icon={ArrowRight}
            className={styles.onward ?? ''}
            onClick={() => practiceShelf.change(movedTo(id, at + 1))}
          >
            {t.next}
          </Button>
        )}
        <Button look={isLast ? 'primary' : 'plain'} icon={Check} onClick={end}>
          {t.end}
        </Button>
      </div>
    </article>
  );
}

const MARKS = ['1', '2', '3', '4', '5'];

function Rating({ current, change }: { current: Try; change: (step: (one: Try) => Try) => void }) {
  const name = useId();
  return (
    <section className={styles.rating} aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{t.rate}</h3>
      <p className={shared.small}>{t.rateHelp}</p>
      <div className={styles.criteria}>
        {CRITERIA.map((criterion) => (
          <FieldGroup key={criterion} label={t.criteria[criterion]}>
            <RadioRow
              name={`${name}-${criterion}`}
              value={String(current.rating[criterion] ?? '')}
              options={MARKS.map((mark) => ({ value: mark, label: count(Number(mark)) }))}
              onChange={(mark) =>
                change((one) => ({ ...one, rating: { ...one.rating, [criterion]: Number(mark) } }))
              }
            />
          </FieldGroup>
        ))}
      </div>
      <p id={`${name}-note`} className={styles.label}>
        {t.note}
      </p>
      <NoteArea
        labelledBy={`${name}-note`}
        value={current.note}
        rows={2}
        onChange={(note) => change((one) => ({ ...one, note }))}
      />
    </section>
  );
}
