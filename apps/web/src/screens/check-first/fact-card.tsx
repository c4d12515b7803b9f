import type { Answer, FactToVerify } from '@matchwright/engine';
import { useLayoutEffect, useRef, useState } from 'react';
import { boundsOf } from '../../answers/answer-edits.ts';
import { type AnswerButton, AnswerForm } from '../../answers/answer-form.tsx';
import { hrefOfProgram } from '../../route.ts';
import type { StoredAnswer } from '../../storage/answers.ts';
import { factWords } from '../../text/fact-words.ts';
import { doubtful, money, pointsSize } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import { AnsweredCard } from './answered-card.tsx';
import styles from './check-first-screen.module.css';
import { LinkedText } from './linked-text.tsx';

const t = roomPhrases.checkFirst;

interface Props {
  fact: FactToVerify;
  position: number;
  /** The largest worth on the page, for the common scale. */
  most: number;
  /** Once answered, the card stays until the person goes on. */
  answer: StoredAnswer | undefined;
  onAnswered: () => void;
  onDone: () => void;
}

export function FactCard({ fact, position, most, answer, onAnswered, onDone }: Props) {
  const { question, worth, worthDollars } = fact;
  const name = fullName(fact);
  const card = useFocusKept(answer !== undefined);
  // As tall as its question was, so that nothing below it moves under the pointer.
  const [height, setHeight] = useState(0);
  const answered = () => {
    setHeight(card.current?.offsetHeight ?? 0);
    onAnswered();
  };
  return (
    <article
      ref={card}
      tabIndex={-1}
      style={answer && { minHeight: height }}
      className={styles.card}
      aria-label={`${name}: ${question}`}
    >
      <header className={styles.cardHead}>
        <div>
          <p className={styles.place}>
            <span aria-hidden="true">{t.position(position)} </span>
            <a href={hrefOfProgram(fact.code)}>{name}</a>
          </p>
          <h2 className={styles.question}>{question}</h2>
        </div>
        <div className={styles.worth}>
          <p>
            <span className="visually-hidden">{t.worth}: </span>
            <b>{t.worthPoints(pointsSize(worth))}</b>
          </p>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${Math.max(2, (worth / most) * 100)}%` }} />
          </span>
          {worthDollars !== null && <p className="soft">{t.worthDollars(money(worthDollars))}</p>}
        </div>
      </header>
      {answer ? (
        <AnsweredCard fact={fact} answer={answer} onDone={onDone} />
      ) : (
        <OpenQuestion fact={fact} about={`${question} ${name}`} onAnswered={answered} />
      )}
    </article>
  );
}

/** The pressed button goes with the question; the keyboard then stands on the card, not at the top of the page. */
function useFocusKept(answered: boolean) {
  const card = useRef<HTMLElement>(null);
  const before = useRef(answered);
  useLayoutEffect(() => {
    if (before.current !== answered && document.activeElement === document.body)
      card.current?.focus({ preventScroll: true });
    before.current = answered;
  }, [answered]);
  return card;
}

interface QuestionProps {
  fact: FactToVerify;
  about: string;
  onAnswered: () => void;
}

function OpenQuestion({ fact, about, onAnswered }: QuestionProps) {
  const { code, field, now, listed, ifYes, ifNo, how } = fact;
  return (
    <>
      <p>
        {t.now(doubtful(now))} {listed ? t.listed : t.notListed}
      </p>
      <dl className={styles.outcomes}>
        <Outcome label={t.ifYes} answer={ifYes} listed={listed} />
        <Outcome label={t.ifNo} answer={ifNo} listed={listed} />
      </dl>
      <p className={styles.how}>
        <b>{t.where}.</b> <LinkedText text={how} />
      </p>
      <AnswerForm code={code} field={field} about={about} buttons={buttonsOf(fact)} onSaved={onAnswered} />
    </>
  );
}

function Outcome({ label, answer, listed }: { label: string; answer: Answer; listed: boolean }) {
  const moves = answer.listed ? (listed ? t.stays : t.comesIn) : listed ? t.goesOut : t.staysOut;
  // Bad news gains nothing by itself: what gains is to know it before the fee is paid.
  const words = listed && !answer.listed ? t.gainByKnowing : t.gain;
  const gain = answer.gain > 0.000005 ? `; ${words(pointsSize(answer.gain))}` : '';
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {moves}
        {gain}
      </dd>
    </div>
  );
}

/** The two ready answers of the question; a limit can also be entered as a number. */
function buttonsOf({ field, writeBack }: FactToVerify): AnswerButton[] {
  const { ifYes, ifNo } = writeBack;
  if (!boundsOf(field)) {
    return [
      { label: t.yes, value: ifYes },
      { label: t.no, value: ifNo },
    ];
  }
  // No limit is stated: "yes" is a number that lets the person in, not the end of a limit.
  if (ifYes !== null)
    return [
      { label: t.yesAccepts, value: ifYes },
      { label: t.noLimit(factWords(field, ifNo)), value: ifNo },
    ];
  return [
    { label: t.yesGone, value: ifYes },
    { label: t.noStill(factWords(field, ifNo)), value: ifNo },
  ];
}
