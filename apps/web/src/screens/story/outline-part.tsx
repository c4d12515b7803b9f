import type { OutlineSection } from '@matchwright/engine/advice';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { SectionStatus } from './section-status.tsx';
import styles from './story-screen.module.css';

const t = phrases.story;

/** One part: what it is for, the person's words, facts behind it, and what to ask oneself. */
export function OutlinePart({ section }: { section: OutlineSection }) {
  const { title, purpose, status, material, facts, prompts, lacks, checks } = section;
  return (
    <article className={styles.part} aria-label={title}>
      <div className={styles.partHead}>
        <h4>{title}</h4>
        <SectionStatus status={status} />
      </div>
      <p className={styles.small}>{purpose}</p>
      {status !== 'not-needed' && (
        <>
          <Words material={material} />
          {lacks.map((says) => (
            <p key={says}>{says}</p>
          ))}
          {checks.length > 0 && <p>{t.remarks(checks.length)}</p>}
          <div className={styles.two}>
            {facts.length > 0 && <List title={t.facts} lines={facts.map(({ says }) => shown(says))} />}
            <List title={t.ask} lines={prompts} />
          </div>
        </>
      )}
    </article>
  );
}

function Words({ material }: Pick<OutlineSection, 'material'>) {
  if (material.length === 0) return <p className={styles.small}>{t.noWords}</p>;
  return (
    <div className={styles.words}>
      {material.map(({ path, label, text, date, fact }) => (
        <figure key={path}>
          <figcaption>
            <span>{label}</span>
            {date && `, ${shown(date)}`}
          </figcaption>
          <blockquote>{text}</blockquote>
          {fact && <p className={styles.small}>{shown(t.proof(fact.says))}</p>}
        </figure>
      ))}
    </div>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <p className={styles.listTitle}>{title}</p>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
