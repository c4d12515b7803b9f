import { Check, CircleAlert } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './step-nav.module.css';
import { hrefOfStep, STEPS, type Step, standOfStep } from './steps.ts';

const t = phrases.begin;

/** How far one is, and the way to any step. */
export function StepNav({ step: shown }: { step: Step }) {
  const draft = usePlanner((state) => state.draft);
  const issues = usePlanner((state) => state.issues);
  return (
    <nav aria-label={t.progress}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => {
          const stand = standOfStep(draft, issues, step);
          const Mark = { open: null, answered: Check, wrong: CircleAlert }[stand];
          return (
            <li key={step}>
              <a
                className={`${styles.step} ${styles[stand]}`}
                href={hrefOfStep(step)}
                aria-current={step === shown ? 'step' : undefined}
                aria-label={t.stepName(index + 1, t.steps[step], stand)}
                title={t.steps[step]}
              >
                <span className={styles.mark}>
                  {Mark && step !== shown ? (
                    <Mark size={16} strokeWidth={2.25} aria-hidden="true" />
                  ) : (
                    count(index + 1)
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
