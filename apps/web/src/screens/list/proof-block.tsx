import type { ListResult } from '@matchwright/engine';
import { CircleAlert, CircleCheck, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { hrefOf } from '../../route.ts';
import type { CheckResult } from '../../runner/runner.ts';
import { percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './proof-section.module.css';
import { proofSentence } from './proof-sentence.ts';

const t = phrases.proof;

/** The two honest sentences side by side: how good the list is, and how sure the odds are. */
export function ProofBlock({ result }: { result: ListResult }) {
  const { certificate, match } = result;
  const weighted = certificate.objective === 'preference';
  return (
    <>
      <h2 id="proof-title">{t.title}</h2>
      <div className={styles.proof}>
        <div className={styles.block}>
          <p className={styles.sentence}>{proofSentence(result)}</p>
          <p className={styles.small}>{weighted ? t.weighted : t.unweighted}</p>
          <Check key={certificate.value} result={result} />
        </div>
        <div className={styles.block}>
          <p className={styles.sentence}>{t.notTheOdds}</p>
          <p>{t.doubt(percentRange(match.lo90, match.hi90))}</p>
          <p data-print="no">
            <a href={hrefOf('model')}>{phrases.shell.model}</a>
          </p>
        </div>
      </div>
    </>
  );
}

type Answer =
  | { status: 'open' }
  | { status: 'busy' }
  | { status: 'failed'; why: string }
  | (CheckResult & { status: 'done' });

function Check({ result }: { result: ListResult }) {
  const [answer, setAnswer] = useState<Answer>({ status: 'open' });
  async function check() {
    setAnswer({ status: 'busy' });
    try {
      setAnswer({ status: 'done', ...(await planner.check(result)) });
    } catch (error) {
      setAnswer({ status: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <>
      <div data-print="no">
        <Button icon={ShieldCheck} disabled={answer.status === 'busy'} onClick={() => void check()}>
          {answer.status === 'busy' ? t.checking : t.check}
        </Button>
      </div>
      <div role="status">
        {answer.status === 'done' && <Verdict valid={answer.valid} text={verdictOf(answer)} />}
        {answer.status === 'failed' && <Verdict valid={false} text={answer.why} />}
      </div>
    </>
  );
}

function verdictOf(answer: CheckResult): string {
  return answer.valid ? t.valid(answer.seconds.toFixed(2)) : t.invalid;
}

function Verdict({ valid, text }: { valid: boolean; text: string }) {
  const Icon = valid ? CircleCheck : CircleAlert;
  return (
    <p className={`${styles.answer} ${valid ? styles.good : styles.bad}`}>
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}
