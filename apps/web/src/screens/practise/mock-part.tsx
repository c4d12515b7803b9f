import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import type { Practice } from '../../storage/practice.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DataBlock } from './data-block.tsx';
import { MockHistory } from './mock-history.tsx';
import { MockQuestion } from './mock-question.tsx';
import { MockSetup } from './mock-setup.tsx';
import styles from './practise.module.css';
import { openSession } from './session-steps.ts';

/** A mock interview: a draw, one question at a time, and what came of it. */
export function MockPart({ practice }: { practice: Practice }) {
  const speech = usePlanner((state) => state.facts?.speech);
  const [running, setRunning] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const open = openSession(practice);
  const shown = open && open.id === running ? open : null;
  const heading = useFocusOf(shown ? `${shown.id} ${shown.at}` : '');
  function begin(id: string) {
    setSaid('');
    setRunning(id);
  }
  if (!speech) return <p className="soft">{roomPhrases.advice.working}</p>;
  return (
    <div className={styles.part}>
      {shown ? (
        <MockQuestion
          key={`${shown.id} ${shown.at}`}
          session={shown}
          speech={speech}
          heading={heading}
          onEnd={() => {
            setRunning(null);
            setSaid(roomPhrases.practise.mock.ended);
          }}
        />
      ) : (
        <>
          <MockSetup practice={practice} open={open} onBegin={begin} />
          <p role="status">{said}</p>
          <MockHistory practice={practice} onBegin={begin} />
          <DataBlock />
        </>
      )}
    </div>
  );
}

/** A new question is read out, and Tab leads into it. */
function useFocusOf(question: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (question === '' || !heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus();
  }, [question]);
  return heading;
}
