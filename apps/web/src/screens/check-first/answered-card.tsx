import type { FactToVerify } from '@matchwright/engine';
import { ArrowDown, Undo2 } from 'lucide-react';
import { forgetAnswer } from '../../answers/answer-edits.ts';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import type { StoredAnswer } from '../../storage/answers.ts';
import { dayOf } from '../../text/dates.ts';
import { factWords } from '../../text/fact-words.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChangeEffect } from '../list/changes-panel.tsx';
import styles from './check-first-screen.module.css';

const t = roomPhrases.checkFirst;

interface Props {
  fact: FactToVerify;
  answer: StoredAnswer;
  onDone: () => void;
}

/** In place of the buttons of an answered question: the answer, what it did, the way back and the way on. */
export function AnsweredCard({ fact, answer, onDone }: Props) {
  const change = usePlanner((state) =>
    state.changes.findLast(({ what }) => what.kind === 'answer' && what.code === fact.code),
  );
  return (
    <>
      <p role="status">
        {phrases.facts.fields[fact.field]}: <b>{factWords(fact.field, answer.value)}</b>.{' '}
        <span className="soft">{phrases.answers.own(dayOf(answer.date), answer.source ?? '')}.</span>
      </p>
      {change && <ChangeEffect change={change} />}
      <div className={styles.after}>
        <Button icon={Undo2} onClick={() => forgetAnswer(answer)}>
          {t.takeBack}
        </Button>
        <Button icon={ArrowDown} onClick={onDone}>
          {t.goOn}
        </Button>
      </div>
    </>
  );
}
