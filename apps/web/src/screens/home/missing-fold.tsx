import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useAdvice } from '../../season/use-advice.ts';
import { phrases } from '../../text/phrases.ts';

import { MissingBlock } from '../audit/missing-block.tsx';
import { AskFailed } from './ask-failed.tsx';
import styles from './home-screen.module.css';

const t = phrases.home;

/** What is missing and what each answer would change: many lists to work out, so only for those who ask. */
export function MissingFold() {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)} data-print="no">
      <summary>
        <span>{t.missing}</span>
        <ChevronDown size={18} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      {open && <Missing />}
    </details>
  );
}

function Missing() {
  // The audit's own question, so that its page opens at once afterwards.
  const { result, error } = useAdvice('audit');
  if (result) return <MissingBlock missing={result.missing} />;
  return <p role="status">{error ? <AskFailed why={error} /> : t.missingWorking}</p>;
}
