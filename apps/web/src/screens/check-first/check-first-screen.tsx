import type { FactToVerify, VerifyFirstResult } from '@matchwright/engine';
import { useLayoutEffect, useRef, useState } from 'react';
import { AnswerList } from '../../answers/answer-list.tsx';
import { planner, usePlanner } from '../../app-planner.ts';
import { EntryReminder } from '../../parts/entry-reminder.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { hrefOf } from '../../route.ts';
import type { StoredAnswer } from '../../storage/answers.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { ChangeBar } from '../list/change-bar.tsx';
import { ChangesPanel } from '../list/changes-panel.tsx';
import styles from './check-first-screen.module.css';
import { useEarlyPresses } from './early-presses.ts';
import { FactCard } from './fact-card.tsx';
import { type HeldCard, isSameFact, withHeld, withoutHeld } from './held-cards.ts';

const t = roomPhrases.checkFirst;

/** The unknown facts that matter most, each with where to look and buttons for what was found. */
export default function CheckFirstScreen() {
  const ready = usePlanner((state) => state.profile !== null);
  const wide = useWide();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <EntryReminder />
        {!ready && <Notice tone="note">{phrases.programs.needProfile}</Notice>}
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>{ready && <Facts />}</div>
        <aside className={styles.side} aria-label={phrases.answers.listTitle}>
          {wide && <ChangesPanel />}
          <section className={styles.found} aria-labelledby="found-out">
            <h2 id="found-out">{phrases.answers.listTitle}</h2>
            <p className={styles.small}>{phrases.answers.listHelp}</p>
            <AnswerList />
            <p>
              <a href={hrefOf('import')}>{phrases.answers.importOwn}</a>
            </p>
            <p className={styles.small}>{phrases.answers.importHelp}</p>
          </section>
        </aside>
      </div>
      {!wide && <ChangeBar />}
    </div>
  );
}

function Facts() {
  const { result, current, error } = useAsked('verify first', (subject) =>
    planner.ask.verifyFirst(subject, planner.readingContext().today),
  );
  const answers = usePlanner((state) => state.answers);
  if (error)
    return (
      <Notice tone="risk" title={t.failed} role="alert">
        <p>{error}</p>
      </Notice>
    );
  if (!result)
    return (
      <p role="status" className="soft">
        {t.working}
      </p>
    );
  const open = result.facts.filter((fact) => !answers.some((answer) => isSameFact(answer, fact)));
  return <Cards result={result} open={open} answers={answers} current={current} />;
}

interface CardsProps {
  result: VerifyFirstResult;
  open: FactToVerify[];
  answers: StoredAnswer[];
  current: boolean;
}

function Cards({ result, open, answers, current }: CardsProps) {
  const [held, setHeld] = useState<HeldCard[]>([]);
  const cards = useRef<HTMLOListElement>(null);
  const [next, setNext] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (next === null) return;
    const card = cards.current?.children[next] ?? cards.current?.lastElementChild;
    card?.querySelector('article')?.focus();
    setNext(null);
  }, [next]);
  const facts = withHeld(open, held);
  const answerTo = (fact: FactToVerify) => answers.find((answer) => isSameFact(answer, fact));
  const layout = facts.map((fact) => `${fact.code} ${fact.field} ${answerTo(fact) !== undefined}`).join();
  const keepEarlyOff = useEarlyPresses(layout);
  const most = Math.max(...facts.map((fact) => fact.worth));
  return (
    <>
      <p role="status" className={styles.small}>
        {current ? t.counted(count(result.considered), count(result.replanned)) : t.updating}
      </p>
      {facts.some(({ worthDollars }) => worthDollars !== null) && (
        <p className={styles.small}>{t.worthHelp}</p>
      )}
      {facts.length === 0 && current && <p>{t.none}</p>}
      <ol className={styles.cards} ref={cards} onClickCapture={keepEarlyOff}>
        {facts.map((fact, index) => (
          <li key={`${fact.code} ${fact.field}`}>
            <FactCard
              fact={fact}
              position={index + 1}
              most={most}
              answer={answerTo(fact)}
              onAnswered={() =>
                setHeld((before) => [
                  ...before.filter((card) => !isSameFact(card.fact, fact)),
                  { fact, index },
                ])
              }
              onDone={() => {
                setHeld((before) => withoutHeld(before, fact));
                setNext(index);
              }}
            />
          </li>
        ))}
      </ol>
      <ul className={styles.notes}>
        {result.notes.map((note) => (
          <li key={note} className={styles.small}>
            {note}
          </li>
        ))}
      </ul>
    </>
  );
}
