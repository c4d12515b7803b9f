import type { SoapRule } from '@matchwright/engine/season';
import type { ReactNode } from 'react';
import { SourceNote } from '../../parts/source-note.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './soap-screen.module.css';

const t = roomPhrases.soap;

interface Props {
  id: 'limits' | 'contact' | 'ifNot';
  rules: readonly SoapRule[];
  children?: ReactNode;
}

/** What is allowed and what is not, each with where it stands. */
export function Rules({ id, rules, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t.sections[id]}</h2>
      {rules.length === 0 && <p className="soft">{t.noRules}</p>}
      <ul className={styles.rows}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles.said}>
            <p>{rule.says}</p>
            <Evidence rule={rule} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

/** The source of a rule with its year; what rests on nobody else is called our advice. */
export function Evidence({ rule: { source, year } }: { rule: Pick<SoapRule, 'source' | 'year'> }) {
  return (
    <p className={styles.evidence}>
      {source === null ? t.ourAdvice : <SourceNote id={source} year={year} />}
    </p>
  );
}
