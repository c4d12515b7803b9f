import type { ListResult } from '@matchwright/engine';
import type { CertificateBeside } from '@matchwright/engine/advice';
import type { Profile } from '@matchwright/inputs';
import { ChevronDown, ChevronUp, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { ChanceFigure } from '../../marks/chance-figure.tsx';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { useWide } from '../../parts/use-wide.ts';
import { mayFallBelow, openQuestions } from '../../profile/open-questions.ts';
import { useAwaitsCondition, useCertificate } from '../../season/use-advice.ts';
import { count, listed, money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { NO_CERTIFICATE, standingWords } from '../../text/standing-words.ts';
import { emptyTitle, isShut, whyEmpty } from '../list/list-figures.ts';
import { openPrograms } from './answer-effect.ts';
import { Correction, useWrongAnswer } from './correction.tsx';
import { LastAnswer } from './last-answer.tsx';
import styles from './live-panel.module.css';
import { hrefOfStep, type Step, stepOfPlace, stepOfQuestion } from './steps.ts';

const t = phrases.begin;

/** What the answers give so far, and what the last one changed; on a phone it keeps to the lower edge, folded. */
export function LivePanel({ step }: { step: Step }) {
  const profile = usePlanner((state) => state.profile);
  const result = usePlanner((state) => state.plan.result);
  const error = usePlanner((state) => state.plan.error);
  const some = usePlanner((state) => state.changes.length > 0);
  const busy = usePlanner((state) => state.plan.since !== null);
  const wrong = useWrongAnswer();
  // On its own step the field itself says what is wrong; on a phone there is no room for old figures, too.
  const elsewhere = profile && wrong && stepOfPlace(wrong.path) !== step ? wrong : null;
  const [open, setOpen] = useState(false);
  const narrow = !useWide();
  const folds = narrow && profile && result && !isShut(result) && !elsewhere && !error;
  return (
    <aside
      className={styles.panel}
      aria-labelledby="panel-title"
      aria-busy={busy}
      data-short={(folds && !open) || undefined}
    >
      <h2 id="panel-title" className={styles.title}>
        {t.panel}
      </h2>
      {error ? (
        <div role="alert">
          <p className={styles.headline}>{phrases.list.failedTitle}</p>
          <p>{error}</p>
          <Button onClick={planner.retry}>{phrases.list.retry}</Button>
        </div>
      ) : (
        <div className={styles.now}>
          {elsewhere ? (
            <Correction issue={elsewhere} step={step} headline={t.correctFirst} />
          ) : profile && result ? (
            <Standing profile={profile} result={result} step={step} />
          ) : profile ? (
            <Working />
          ) : (
            <NotYet step={step} />
          )}
        </div>
      )}
      <div className={styles.last} aria-live="polite">
        <LastAnswer />
      </div>
      {(some || folds) && (
        <div className={styles.tools}>
          {folds && (
            <IconButton
              icon={open ? ChevronDown : ChevronUp}
              aria-label={t.allOfIt}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          )}
          {some && (
            <Button icon={Undo2} onClick={planner.undo} aria-label={t.undone} className={styles.undo ?? ''}>
              {phrases.list.undo}
            </Button>
          )}
        </div>
      )}
    </aside>
  );
}

/** Before there is a profile: what is open, and which answer is needed first. */
function NotYet({ step }: { step: Step }) {
  const all = usePlanner((state) => state.facts?.labels.length);
  const issue = useWrongAnswer();
  if (issue) return <Correction issue={issue} step={step} headline={t.correct} />;
  return (
    <>
      <p className={styles.headline}>{all === undefined ? t.waiting : t.allOpen(count(all))}</p>
      <p>{t.firstAnswer}</p>
    </>
  );
}

function Working() {
  const since = usePlanner((state) => state.plan.since);
  const seconds = useSeconds(since);
  return (
    <>
      <p className={styles.headline}>{t.working}</p>
      {seconds >= 1 && <p>{t.workingLong(seconds)}</p>}
    </>
  );
}

interface StandingProps {
  profile: Profile;
  result: ListResult;
  step: Step;
}

/** What is said of the certificate takes a question of its own, so it is asked only of those who gave its day. */
function Standing(props: StandingProps) {
  const { certified, expected } = props.profile.ecfmg;
  if (certified !== false || expected === undefined) return <Range {...props} certificate={NO_CERTIFICATE} />;
  return <DatedStanding {...props} />;
}

function DatedStanding(props: StandingProps) {
  const certificate = useCertificate();
  return useAwaitsCondition() ? <Working /> : <Range {...props} certificate={certificate} />;
}

function Range({ profile, result, step, certificate }: StandingProps & { certificate: CertificateBeside }) {
  const all = usePlanner((state) => state.facts?.labels.length ?? 0);
  const why = usePlanner((state) => whyEmpty(result, state.facts?.rules));
  if (isShut(result)) {
    return (
      <>
        <p className={styles.headline}>{emptyTitle(result)}</p>
        <p>{why}</p>
      </>
    );
  }
  const questions = openQuestions(profile);
  const vague = questions.length > 0;
  const { headline, range } = standingWords(result.match, vague, {
    entryNotes: result.entryNotes,
    ...certificate,
  });
  const open = <li key="open">{t.open(count(openPrograms(result)), count(all))}</li>;
  const list = <li key="list">{t.list(result.programs.length, money(result.total))}</li>;
  const elsewhere = [...new Set(questions.map(stepOfQuestion))].filter((one) => one !== step);
  return (
    <>
      <p className={styles.headline}>{headline}</p>
      {range && <p className={styles.range}>{range}</p>}
      {mayFallBelow(questions) && <p className={styles.below}>{phrases.chance.mayFallBelow}</p>}
      {vague && <p>{t.needed(listed(questions.map(({ name }) => t.question[name])))}</p>}
      {elsewhere.length > 0 && (
        <p className={styles.roomy}>
          {elsewhere.map((one) => (
            <a key={one} href={hrefOfStep(one)}>
              {t.goTo(t.steps[one])}
            </a>
          ))}
        </p>
      )}
      <div className={styles.roomy}>
        <ChanceFigure match={result.match} vague={vague} />
      </div>
      <ul className={styles.counts}>{vague ? [open, list] : [list, open]}</ul>
    </>
  );
}
