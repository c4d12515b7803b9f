import { Check } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './step-nav.module.css';
import { hrefOfStep, isAnswered, STEPS, type Step } from './steps.ts';

const t = phrases.begin;

/** How far one is, and the way to any step. */
export function StepNav({ step: shown }: { step: Step }) {
  const draft = usePlanner((state) => state.draft);
  return (
    <nav aria-label={t.progress}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => {
          const answered = isAnswered(draft, step);
          return (
            <li key={step}>
              <a
                className={answered ? `${styles.step} ${styles.answered}` : styles.step}
                href={hrefOfStep(step)}
                aria-current={step === shown ? 'step' : undefined}
                aria-label={t.stepName(index + 1, t.steps[step], answered)}
                title={t.steps[step]}
              >
                <span className={styles.mark}>
                  {answered && step !== shown ? (
                    <Check size={16} strokeWidth={2.25} aria-hidden="true" />
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
