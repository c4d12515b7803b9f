import { useState } from 'react';
import type { AnswerableField } from '../../answers/answer-edits.ts';
import { planner, usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import type { ProgramAccount } from '../../runner/runner.ts';
import { phrases } from '../../text/phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { ChangeBar } from '../list/change-bar.tsx';
import { CheckedForm } from './checked-form.tsx';
import { Eligibility } from './eligibility.tsx';
import { EvidenceBlock } from './evidence-block.tsx';
import { FactsOnly } from './facts-only.tsx';
import { FactsTable } from './facts-table.tsx';
import { OddsAccount } from './odds-account.tsx';
import { ProgramHead } from './program-head.tsx';
import styles from './program-screen.module.css';
import { Siblings } from './siblings.tsx';
import { SignalsBlock } from './signals-block.tsx';
import { VisaEvidence } from './visa-evidence.tsx';

const t = phrases.program;

/** One program, for this person: may I apply, what are my odds and why, what is known, what I found out. */
export default function ProgramScreen({ code }: { code: string }) {
  const mainCode = usePlanner((state) => state.facts?.mainCodes[code]);
  const loaded = usePlanner((state) => state.facts !== null);
  const ready = usePlanner((state) => state.profile !== null);
  if (!loaded) return <p className="soft">{t.working}</p>;
  if (!mainCode) return <NoSuchProgram code={code} />;
  if (!ready) return <FactsOnly code={mainCode} />;
  return <Account code={mainCode} />;
}

function NoSuchProgram({ code }: { code: string }) {
  return (
    <div className={styles.section}>
      <h1>{t.unknown}</h1>
      <p>{t.unknownHelp(code)}</p>
      <p>
        <a href={hrefOf('programs')}>{t.back}</a>
      </p>
    </div>
  );
}

function Account({ code }: { code: string }) {
  const { result, current, error } = useAsked(`program ${code}`, (subject) =>
    planner.ask.program(subject, code, planner.readingContext().today),
  );
  return (
    <>
      {error && (
        <Notice tone="risk" title={phrases.programs.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      <p role="status" className={result ? 'visually-hidden' : 'soft'}>
        {result ? (current ? '' : t.updating) : t.working}
      </p>
      {result && <Blocks account={result} />}
      <ChangeBar />
    </>
  );
}

function Blocks({ account }: { account: ProgramAccount }) {
  const { explanation, view } = account;
  const [checking, setChecking] = useState<AnswerableField>('visaJ1');
  const check = (field: AnswerableField) => {
    setChecking(field);
    const heading = document.getElementById('checked');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  };
  return (
    <article className={styles.page}>
      <ProgramHead account={account} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Eligibility account={account} onCheck={check} />
          <OddsAccount explanation={explanation} />
          <EvidenceBlock explanation={explanation} />
        </div>
        <div className={styles.side}>
          <CheckedForm view={view} field={checking} onField={setChecking} />
          <SignalsBlock explanation={explanation} />
          <VisaEvidence view={view} />
          <Siblings siblings={account.siblings} />
        </div>
      </div>
      <FactsTable view={view} onCheck={check} />
    </article>
  );
}
