import type { Requirement } from '@matchwright/engine';
import type { AnswerableField } from '../../answers/answer-edits.ts';
import { usePlanner } from '../../app-planner.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import type { ProgramAccount } from '../../runner/runner.ts';
import { doubtful } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { CheckThis } from './check-this.tsx';
import styles from './program-screen.module.css';

const t = phrases.program;

interface Props {
  account: ProgramAccount;
  /** Opens the form for an answer on a field. */
  onCheck: (field: AnswerableField) => void;
}

/** Requirement by requirement: met, not met or cannot tell, with the statement and its year. */
export function Eligibility({ account, onCheck }: Props) {
  return (
    <section className={styles.section} aria-labelledby="can-apply">
      <h2 id="can-apply">{t.canApply}</h2>
      <p className={styles.small}>{t.canApplyHelp}</p>
      <ul className={styles.requirements}>
        {account.requirements.map((requirement) => (
          <Line key={requirement.id} requirement={requirement} account={account} onCheck={onCheck} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Props {
  requirement: Requirement;
}

function Line({ requirement, account: { view }, onCheck }: LineProps) {
  const { id, field, status, says, fact } = requirement;
  const none = usePlanner((state) =>
    state.answers.some(
      (answer) => answer.code === view.code && answer.field === field && answer.value === null,
    ),
  );
  const settled = none ? 'met' : status;
  const p = field === 'visaJ1' || field === 'visaH1b' ? view.facts[field]?.p : undefined;
  return (
    <li className={styles.requirement}>
      <StatusWord status={settled} />
      <div>
        <h3>{t.requirement[id]}</h3>
        <p>
          {none ? t.noLimitFound : says}
          {settled === 'cannot-tell' && p !== undefined && ` ${t.counted(doubtful(p))}`}
        </p>
        {!none && fact && <SourceNote id={fact.source} year={fact.year} />}
        {none && <SourceNote id="you" />}
      </div>
      {settled === 'cannot-tell' && isOpen(requirement) && (
        <CheckThis field={field} name={t.requirement[id]} onCheck={onCheck} />
      )}
    </li>
  );
}

/** Whether an answer of the program would settle it; else it is the profile that lacks something. */
function isOpen({ fact, stated }: Requirement): boolean {
  return fact === null || stated !== null;
}
