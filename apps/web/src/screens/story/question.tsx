import type { StoryOutline, StoryQuestion } from '@matchwright/engine/advice';
import { LONGEST_TEXT } from '@matchwright/inputs';
import { useRef } from 'react';
import { Fold } from '../../parts/fold.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { phrases } from '../../text/phrases.ts';
import { useAnswer } from './answer.ts';
import { Remarks } from './remarks.tsx';
import styles from './story-screen.module.css';

const t = phrases.story;

interface Props {
  question: StoryQuestion;
  concerns: StoryOutline['concerns'];
}

/** One question with its prompts, room for the answer, and what is to be remarked about it. */
export function Question({ question, concerns }: Props) {
  const { id, title, needed } = question;
  const { value, onChange } = useAnswer(['story', id]);
  const closed = !needed && value === '';
  const heading = `story-${id}`;
  return (
    <section className={styles.question} aria-labelledby={heading} id={`ask-${id}`}>
      <h3 id={heading}>{title}</h3>
      {!needed && <p className={styles.small}>{id === 'context' ? t.noConcerns : t.notWanted}</p>}
      {closed ? (
        <Fold label={t.openAnyway}>
          <Answer question={question} heading={heading} value={value} onChange={onChange} />
        </Fold>
      ) : (
        <>
          {id === 'context' && needed && <Concerns concerns={concerns} />}
          <Answer question={question} heading={heading} value={value} onChange={onChange} />
        </>
      )}
    </section>
  );
}

function Concerns({ concerns }: Pick<Props, 'concerns'>) {
  return (
    <div className={styles.concerns}>
      <p>{t.concerns}</p>
      <ul className={styles.bullets}>
        {concerns.map(({ path, says }) => (
          <li key={path}>{says}</li>
        ))}
      </ul>
    </div>
  );
}

interface AnswerProps {
  question: StoryQuestion;
  heading: string;
  value: string;
  onChange: (text: string) => void;
}

function Answer({ question: { id, path, help, prompts, checks }, heading, value, onChange }: AnswerProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.answer}>
      <p className={styles.small}>{help}</p>
      <ul className={styles.bullets}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <TextArea
        labelledBy={heading}
        describedBy={checks.length > 0 ? `remarks-${id}` : undefined}
        value={value}
        most={LONGEST_TEXT}
        onChange={onChange}
        place={path}
        area={area}
      />
      <Remarks id={`remarks-${id}`} checks={checks} area={area} />
    </div>
  );
}
