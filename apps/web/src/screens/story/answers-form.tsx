import type { StoryOutline } from '@matchwright/engine/advice';
import { phrases } from '../../text/phrases.ts';
import { ClaimsQuestion } from './claims-question.tsx';
import { Question } from './question.tsx';
import styles from './story-screen.module.css';

const t = phrases.story;
/** The claims of growth stand where the outline has them: after the context. */
const BEFORE_GROWTH = ['scene', 'context'];

/** Every question, one below the other. */
export function AnswersForm({ story }: { story: StoryOutline }) {
  const first = story.questions.filter(({ id }) => BEFORE_GROWTH.includes(id));
  const rest = story.questions.filter(({ id }) => !BEFORE_GROWTH.includes(id));
  return (
    <section className={styles.answers} aria-labelledby="story-answers" data-print="no">
      <h2 id="story-answers">{t.answers}</h2>
      <form noValidate onSubmit={(event) => event.preventDefault()} className={styles.questions}>
        {first.map((question) => (
          <Question key={question.id} question={question} concerns={story.concerns} />
        ))}
        <ClaimsQuestion claims={story.claims} facts={story.facts} />
        {rest.map((question) => (
          <Question key={question.id} question={question} concerns={story.concerns} />
        ))}
      </form>
    </section>
  );
}
