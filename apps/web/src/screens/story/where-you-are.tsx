import type { StatementOutline, StoryOutline } from '@matchwright/engine/advice';
import { phrases } from '../../text/phrases.ts';
import { SectionStatus } from './section-status.tsx';
import styles from './story-screen.module.css';

const t = phrases.story;

interface Props {
  outline: StatementOutline;
  length: StoryOutline['length'];
}

/** The parts and how far each is; beside the form where there is room. */
export function WhereYouAre({ outline, length }: Props) {
  return (
    <aside className={styles.where} aria-label={t.where} data-print="no">
      <h2>{t.heading(phrases.list.shortSpecialty[outline.specialty])}</h2>
      <ul>
        {outline.sections.map(({ id, title, status }) => (
          <li key={id}>
            <span>{title}</span>
            <SectionStatus status={status} />
          </li>
        ))}
      </ul>
      <p className={styles.small}>{length.says}</p>
    </aside>
  );
}
