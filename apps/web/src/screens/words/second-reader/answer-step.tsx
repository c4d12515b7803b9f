import { MOST_ANSWER } from '@matchwright/words/opinion';
import { BookOpenCheck, X } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { LiveText } from '../../../parts/live-text.tsx';
import { count } from '../../../text/numbers.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { focusOn } from '../use-remarks.ts';
import styles from '../words-screen.module.css';
import own from './second-reader.module.css';
import { THEIR_TITLE } from './their-remarks.tsx';
import type { SecondReading } from './use-second-reader.ts';

const t = roomPhrases.secondReader;

/** Room for the answer, and what can be done with it. */
export function AnswerStep({ text, second }: { text: string; second: SecondReading }) {
  const { answer, read, paste, readIn, remove } = second;
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const tooLong = t.problems['too-long'](count(MOST_ANSWER));
  function change(next: string) {
    setProblem('');
    setSaid('');
    paste(next);
  }
  function pasted(event: ClipboardEvent) {
    if (event.clipboardData.getData('text/plain').length <= MOST_ANSWER) return;
    // A browser stands still over millions of characters in a field.
    event.preventDefault();
    setProblem(tooLong);
  }
  function readNow() {
    const reading = readIn(text);
    setSaid('');
    if (!reading.ok) setProblem(reading.reason === 'too-long' ? tooLong : t.problems[reading.reason]);
    else {
      setProblem('');
      requestAnimationFrame(() => focusOn(THEIR_TITLE, 'start'));
    }
  }
  return (
    <div className={own.step}>
      <h3>{t.pasteStep}</h3>
      <Field label={t.answer} help={t.answerHelp} problem={problem}>
        {(wiring) => (
          <textarea
            {...wiring}
            className={own.answer}
            rows={6}
            dir="auto"
            value={answer}
            onChange={(event) => change(event.target.value)}
            onPaste={pasted}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button look="primary" icon={BookOpenCheck} onClick={readNow}>
          {t.read}
        </Button>
        <Button
          icon={X}
          disabled={answer === '' && read === null}
          onClick={() => {
            remove();
            setProblem('');
            setSaid(t.removed);
          }}
        >
          {t.remove}
        </Button>
      </div>
      <LiveText text={problem} />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
