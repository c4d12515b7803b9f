import type { ListResult } from '@matchwright/engine';
import { memo } from 'react';
import { usePlanner, useWanted } from '../../app-planner.ts';
import { starsOf } from '../../profile/assumed-stars.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { ComparisonsBlock } from './comparisons-block.tsx';
import { LeftOutBlock } from './left-out-block.tsx';
import { whyEmpty } from './list-figures.ts';
import { ProofBlock } from './proof-block.tsx';
import styles from './proof-section.module.css';
import { UnknownBlock } from './unknown-block.tsx';
import { WorthBlock } from './worth-block.tsx';

/** Under the list: how good it is, what more would buy, what others do, and what we do not know. */
export const ProofSection = memo(function ProofSection({ result }: { result: ListResult }) {
  // Without an application there is nothing to prove and nothing to compare.
  const empty = result.programs.length === 0;
  const assumed = usePlanner((state) => starsOf(state.draft).assumed);
  // The page's head already says why nothing fits.
  const told = usePlanner((state) => (empty ? whyEmpty(result, state.facts?.rules) : null));
  const remarks = result.notes.filter((note) => note !== told && !result.entryNotes.includes(note));
  const notes = assumed ? [phrases.proof.starsAssumed, ...remarks] : remarks;
  return (
    <section className={styles.section} aria-labelledby={empty ? 'left-out-title' : 'proof-title'}>
      {!empty && <Quality result={result} />}
      <div className={styles.pair}>
        {!empty && <UnknownBlock result={result} />}
        <LeftOutBlock result={result} />
      </div>
      {notes.length > 0 && (
        <section>
          <h3>{phrases.proof.notesTitle}</h3>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{shown(note)}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
});

function Quality({ result }: { result: ListResult }) {
  useWanted('details');
  const detailed = usePlanner((state) => state.plan.detailed);
  return (
    <>
      <ProofBlock result={result} />
      {detailed ? (
        <div className={styles.pair}>
          <WorthBlock result={result} />
          <ComparisonsBlock result={result} />
        </div>
      ) : (
        <p className={styles.waiting}>{phrases.proof.detailsComing}</p>
      )}
    </>
  );
}
