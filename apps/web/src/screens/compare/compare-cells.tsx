import type { Eligibility, ProgramOdds, Requirement, ViewedFact } from '@matchwright/engine';
import type { FactField } from '@matchwright/facts';
import { RangeMark } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { Outside, SourceNote } from '../../parts/source-note.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { factLanguage, factWords, webAddress } from '../../text/fact-words.ts';
import { doubtful, percent, percentRange, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './compare-table.module.css';

const t = roomPhrases.compare;

interface ChanceProps {
  odds: ProgramOdds | null;
  which: 'interview' | 'match';
  /** The end of the scale that all cells share. */
  top: number;
}

export function ChanceCell({ odds, which, top }: ChanceProps) {
  if (!odds) return null;
  if (odds.excluded && !odds.eligible)
    return which === 'interview' ? (
      <>
        <b>{phrases.programs.leftOut}.</b> {shown(odds.excluded.says)}
      </>
    ) : (
      phrases.programs.leftOut
    );
  const range = odds[which];
  return (
    <>
      <b>{percent(range.p)}</b> <span className="soft">{percentRange(range.lo90, range.hi90)}</span>
      <RangeMark range={range} top={top} />
      <ScaleTicks top={top} />
    </>
  );
}

export function VerdictCell({ eligibility }: { eligibility: Eligibility | null }) {
  if (!eligibility) return null;
  const { status, statements } = eligibility;
  return (
    <>
      <StatusWord status={status} />
      {status === 'cannot-tell' && (
        <span className={styles.note}>{phrases.programs.canNote[statements]}</span>
      )}
    </>
  );
}

export function RequirementCell({ requirement }: { requirement: Requirement | null }) {
  if (!requirement) return <span className="soft">{t.notAsked}</span>;
  const { status, says, fact } = requirement;
  return (
    <>
      <StatusWord status={status} />
      <span className={styles.says}>{shown(says)}</span>
      {fact && <SourceNote id={fact.source} year={fact.year} />}
    </>
  );
}

/** A value with its year and source, or that it is unknown and how it is then counted. */
export function FactCell({ field, fact }: { field: FactField; fact: ViewedFact | null }) {
  if (!fact || fact.value === null) {
    return (
      <span className="soft">
        {t.unknown}. {fact?.p !== undefined && t.counted(doubtful(fact.p))}
      </span>
    );
  }
  const text = factWords(field, fact.value);
  const address = field === 'website' ? webAddress(text) : null;
  return (
    <>
      <span className={styles.value} {...factLanguage(field, fact.value)}>
        {address ? <Outside href={address}>{text}</Outside> : shown(text)}
      </span>
      {fact.source && <SourceNote id={fact.source} year={fact.year} />}
    </>
  );
}
