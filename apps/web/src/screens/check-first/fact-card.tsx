import type { Answer, FactToVerify } from '@matchwright/engine';
import { boundsOf } from '../../answers/answer-edits.ts';
import { type AnswerButton, AnswerForm } from '../../answers/answer-form.tsx';
import { hrefOfProgram } from '../../route.ts';
import { factWords } from '../../text/fact-words.ts';
import { inEnglish } from '../../text/language.ts';
import { doubtful, money, pointsSize } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './check-first-screen.module.css';
import { LinkedText } from './linked-text.tsx';

const t = roomPhrases.checkFirst;

interface Props {
  fact: FactToVerify;
  position: number;
  /** The largest worth on the page, for the common scale. */
  most: number;
}

export function FactCard({ fact, position, most }: Props) {
  const { code, field, question, worth, worthDollars, now, listed, ifYes, ifNo, how } = fact;
  const name = fullName(fact);
  return (
    <article className={styles.card} aria-label={`${name}: ${question}`}>
      <header className={styles.cardHead}>
        <div>
          <p className={styles.place}>
            <span aria-hidden="true">{t.position(position)} </span>
            <a href={hrefOfProgram(code)}>{name}</a>
          </p>
          <h2 className={styles.question} {...inEnglish}>
            {question}
          </h2>
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
      <p>
        {t.now(doubtful(now))} {listed ? t.listed : t.notListed}
      </p>
      <dl className={styles.outcomes}>
        <Outcome label={t.ifYes} answer={ifYes} listed={listed} />
        <Outcome label={t.ifNo} answer={ifNo} listed={listed} />
      </dl>
      <p className={styles.how}>
        <b>{t.where}.</b>{' '}
        <span {...inEnglish}>
          <LinkedText text={how} />
        </span>
      </p>
      <AnswerForm code={code} field={field} about={`${question} ${name}`} buttons={buttonsOf(fact)} />
    </article>
  );
}

function Outcome({ label, answer, listed }: { label: string; answer: Answer; listed: boolean }) {
  const moves = answer.listed ? (listed ? t.stays : t.comesIn) : listed ? t.goesOut : t.staysOut;
  const gain = answer.gain > 0.000005 ? `; ${t.gain(pointsSize(answer.gain))}` : '';
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
  return [
    { label: t.yesGone, value: ifYes },
    { label: t.noStill(factWords(field, ifNo)), value: ifNo },
  ];
}
