import type { Issue } from '@matchwright/inputs';
import { usePlanner } from '../../app-planner.ts';
import { isEmpty } from '../../profile/draft.ts';
import { fieldLabel } from '../../profile/field-label.ts';
import { hrefOfField } from '../../profile/field-link.ts';
import { plainMessage } from '../../profile/plain-message.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './live-panel.module.css';
import { hrefOfStep, type Step, stepOfPlace } from './steps.ts';

const t = phrases.begin;

/** The first answer that needs correcting; that no kind of applicant is chosen yet is none. */
export function useWrongAnswer(): Issue | undefined {
  const empty = usePlanner((state) => isEmpty(state.draft));
  return usePlanner((state) => state.issues.find(({ path }) => !empty || path !== 'applicant'));
}

interface Props {
  issue: Issue;
  step: Step;
  headline: string;
}

/** What needs correcting, and the way to where it is asked when that is not here. */
export function Correction({ issue, step, headline }: Props) {
  const label = fieldLabel(issue.path);
  const asked = stepOfPlace(issue.path);
  return (
    <div className={styles.wrong}>
      <p className={styles.headline}>{headline}</p>
      {label && <p className={styles.field}>{label}</p>}
      <p className={styles.roomy}>
        {label === null ? plainMessage(issue) : t.correctHere(label, plainMessage(issue))}
      </p>
      {asked !== step && (
        <a href={asked ? hrefOfStep(asked) : hrefOfField(issue.path)}>
          {t.goTo(asked ? t.steps[asked] : (label ?? phrases.profile.title))}
        </a>
      )}
    </div>
  );
}
