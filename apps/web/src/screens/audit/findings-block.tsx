import type { Finding } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { JumpLink } from '../../parts/jump-link.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { FindingCard } from '../advice/finding-card.tsx';
import styles from './findings-block.module.css';
import { useLit } from './lit.tsx';
import { findingPlace, linePlace, type Numbered } from './numbered.ts';

const t = roomPhrases.audit;

interface Props {
  /** Id of the heading, for links to it. */
  id: string;
  title: string;
  findings: Finding[];
  numbered: Numbered;
  /** What to say when there is none. */
  none?: string;
  help?: string | undefined;
  compact?: boolean;
}

/** Findings with their numbers, tied to the lines of the sheet and to each other. */
export function FindingsBlock({ id, title, findings, numbered, none, help, compact = false }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {findings.length === 0 && none && <p>{none}</p>}
      {help && <p className="soft">{help}</p>}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <NumberedFinding key={finding.id} finding={finding} numbered={numbered} compact={compact} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FindingProps {
  finding: Finding;
  numbered: Numbered;
  compact: boolean;
}

function NumberedFinding({ finding, numbered, compact }: FindingProps) {
  const { lit, events } = useLit('finding', finding.id);
  return (
    <li
      {...events}
      id={findingPlace(finding.id)}
      className={lit ? `${styles.finding} ${styles.lit}` : styles.finding}
    >
      <FindingCard
        finding={finding}
        compact={compact}
        brief
        number={`${numbered.numbers.get(finding.id)}. `}
        links={<Links finding={finding} numbered={numbered} />}
      />
    </li>
  );
}

/** The lines that it concerns, and the findings that it answers or that answer it. */
function Links({ finding, numbered }: { finding: Finding; numbered: Numbered }) {
  const { answers = [], answeredBy = [], sources } = finding;
  const lines = numbered.lines.get(finding.id) ?? [];
  const cited = sources.map((id) => numbered.sources.indexOf(id) + 1).sort((a, b) => a - b);
  return (
    <div className={styles.links}>
      <FindingLinks label={roomPhrases.advice.answeredBy} ids={answeredBy} numbered={numbered} />
      <FindingLinks label={roomPhrases.advice.answers} ids={answers} numbered={numbered} />
      {lines.length > 0 && (
        <Row label={t.lines} onPaper={false}>
          {lines.map(({ id, label }) => (
            <JumpLink key={id} to={linePlace(id)}>
              {label}
            </JumpLink>
          ))}
        </Row>
      )}
      {cited.length > 0 && (
        <p className={styles.cited}>
          {t.sources}: {cited.join(', ')}
        </p>
      )}
    </div>
  );
}

interface FindingLinksProps {
  label: string;
  ids: string[];
  numbered: Numbered;
}

/** Links to findings by number and title. */
export function FindingLinks({ label, ids, numbered }: FindingLinksProps) {
  const known = ids.filter((id) => numbered.numbers.has(id));
  if (known.length === 0) return null;
  return (
    <Row label={label}>
      {known.map((id) => (
        <JumpLink key={id} to={findingPlace(id)}>
          <span>
            {numbered.numbers.get(id)}. {numbered.titles.get(id)}
          </span>
        </JumpLink>
      ))}
    </Row>
  );
}

function Row({ label, onPaper = true, children }: { label: string; onPaper?: boolean; children: ReactNode }) {
  return (
    <div className={styles.row} data-print={onPaper ? undefined : 'no'}>
      <span>{label}:</span>
      {children}
    </div>
  );
}
