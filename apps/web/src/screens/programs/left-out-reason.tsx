import type { Exclusion } from '@matchwright/engine';
import { SourceLine } from '../../parts/source-line.tsx';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './left-out-reason.module.css';

/** Why a program is left out, with the source of the rule. */
export function LeftOutReason({ leftOut: { says, source, year } }: { leftOut: Exclusion }) {
  return (
    <p className={styles.reason}>
      <b>{phrases.programs.leftOut}.</b> {shown(says)}
      {source && (
        <span className={styles.source}>
          <SourceLine source={source} year={year} />
        </span>
      )}
    </p>
  );
}
