import type { Finding } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { Fold } from '../../parts/fold.tsx';
import { More } from '../../parts/more.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { hrefOfRule } from '../../route.ts';
import { leadAndRest } from '../../text/first-sentence.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './advice.module.css';
import { ClosedList } from './closed-list.tsx';
import { EffectFigure } from './effect-figure.tsx';
import { FindingMark } from './finding-mark.tsx';
import { RepairLines } from './repair-lines.tsx';

const t = roomPhrases.advice;
/** More sources than these stand one press away. */
const SOURCES_SHOWN = 2;

/** What the rules say, the severest first. */
export function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  finding: Finding;
  /** What stands before the title, such as its number on a sheet. */
  number?: ReactNode;
  /** What belongs to it elsewhere on the page. */
  links?: ReactNode;
  /** Shows what it is; figures, steps and sources are one press away. */
  compact?: boolean;
  /** A long account begins with its first sentence; the rest is one press away. */
  brief?: boolean;
}

/** What it is, why it matters, what to do, by when, and where that comes from. */
export function FindingCard({ finding, number, links, compact = false, brief = false }: Props) {
  const { title, says, id } = finding;
  const [lead, rest] = brief ? leadAndRest(says) : [says, ''];
  return (
    <article className={styles.finding} data-kind={finding.kind}>
      <div className={styles.title}>
        <FindingMark finding={finding} />
        <h3>
          {number}
          {title}
        </h3>
      </div>
      <p>{lead}</p>
      {rest && !compact && (
        <More label={t.whole} memory={`all of ${id}`}>
          <p>{rest}</p>
        </More>
      )}
      {compact ? (
        <More label={t.more} memory={`more of ${id}`}>
          {rest && <p>{rest}</p>}
          <Details finding={finding} links={links} />
        </More>
      ) : (
        <Details finding={finding} links={links} />
      )}
    </article>
  );
}

function Details({ finding, links }: Pick<Props, 'finding' | 'links'>) {
  const { closes, effect, repair, sources } = finding;
  return (
    <>
      {effect && <EffectFigure effect={effect} />}
      {closes && <ClosedList closed={closes} memory={`closed by ${finding.id}`} />}
      {finding.do.length > 0 && (
        <div data-part="steps">
          <p className={styles.next}>{t.next}</p>
          <ul className={styles.do}>
            {finding.do.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      )}
      {repair && <RepairLines repair={repair} />}
      {links}
      <div data-print="no">
        <Sources ids={sources} />
        <a className={styles.rule} href={hrefOfRule(finding.id)}>
          {t.rule}
        </a>
      </div>
    </>
  );
}

function Sources({ ids }: { ids: string[] }) {
  if (ids.length === 0) return null;
  const notes = (
    <p>
      <SourceNotes ids={ids} />
    </p>
  );
  return ids.length <= SOURCES_SHOWN ? notes : <Fold label={t.sources(ids.length)}>{notes}</Fold>;
}
