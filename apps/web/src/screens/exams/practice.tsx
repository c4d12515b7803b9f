import type { PracticeGate, PracticeTest } from '@matchwright/engine/advice';
import { EXAM_NAMES, EXAMS } from '@matchwright/inputs';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Fold } from '../../parts/fold.tsx';
import { entriesAt } from '../../profile/draft.ts';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DateTextField } from '../profile/date-field.tsx';
import { Entries } from '../profile/entries.tsx';
import { ChoiceField } from '../profile/form-fields.tsx';
import { PracticeScoreField } from '../profile/practice-score-field.tsx';
import styles from './exams-screen.module.css';
import { Part, Says } from './part.tsx';

const t = roomPhrases.exams.practice;
const exams = EXAMS.map((value) => ({ value, label: EXAM_NAMES[value] }));

interface Props {
  gates: PracticeGate[];
  /** Exam of a new test. */
  next: string;
}

/** The practice tests against the line that they must reach, and the form to add one. */
export function Practice({ gates, next }: Props) {
  return (
    <Part
      id="practice"
      title={roomPhrases.exams.sections.practice}
      sources={[...new Set(gates.flatMap((gate) => gate.sources))]}
    >
      {gates.map((gate) => (
        <div key={gate.exam} className={styles.sub}>
          <h3>{EXAM_NAMES[gate.exam]}</h3>
          <Says lines={gate.says} />
          {gate.tests.length > 0 && (
            <ul className={styles.tests}>
              {gate.tests.map((test) => (
                <Test key={test.path} test={test} line={gate.line} />
              ))}
            </ul>
          )}
        </div>
      ))}
      <Form next={next} />
    </Part>
  );
}

function Test({ test, line }: { test: PracticeTest; line: number }) {
  const { date, score, percentage, use, reaches } = test;
  const words = reaches === null ? '' : reaches ? t.reaches(line) : t.below(line);
  return (
    <li className={use === 'counts' ? styles.test : `${styles.test} ${styles.unused}`}>
      <span>{date ? dayWords(date) : t.noDate}</span>
      <b>{score ?? percentage ?? t.noScore}</b>
      <span>{use === 'counts' ? words : t.use[use]}</span>
    </li>
  );
}

function Form({ next }: { next: string }) {
  // Open from the start when there is nothing yet; later it stays as the reader leaves it.
  const [open] = useState(() => entriesAt(planner.store.getState().draft, ['practice']).length === 0);
  return (
    <div data-print="no">
      <Fold label={t.open} open={open}>
        <Entries
          list="practice"
          none={t.noneAtAll}
          addLabel={t.add}
          entryLabel={t.entry}
          fresh={{ exam: next }}
        >
          {(index) => (
            <div className={styles.testFields}>
              <ChoiceField path={['practice', index, 'exam']} label={t.exam} options={exams} />
              <DateTextField path={['practice', index, 'date']} label={t.date} example="recent" />
              <PracticeScoreField index={index} label={t.score} />
            </div>
          )}
        </Entries>
      </Fold>
    </div>
  );
}
