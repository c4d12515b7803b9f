import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { jumpToField } from '../../profile/field-link.ts';
import { Warnings } from '../../profile/warnings.tsx';
import { go, hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './begin-screen.module.css';
import { LivePanel } from './live-panel.tsx';
import { useMatchYear } from './match-year.tsx';
import { StepFields } from './step-fields.tsx';
import { StepNav } from './step-nav.tsx';
import {
  hrefOfStep,
  isAnswered,
  problemOfStep,
  STEPS,
  type Step,
  stepBeside,
  stepInAddress,
  stepOfPlace,
} from './steps.ts';
import { Stopped } from './stopped.tsx';

const t = phrases.begin;

/** The guided start: one group of questions a screen, and beside it what the answers give so far. */
export default function BeginScreen() {
  const step = useStep();
  const heading = useHeadingOfNewStep(step);
  const { answered, problem, stopped, next, goOn } = useNext(step);
  const [before, after] = [stepBeside(step, -1), stepBeside(step, 1)];
  return (
    <div className={styles.screen}>
      <div className={styles.step}>
        <div className={styles.head}>
          <Place step={step} />
          <StepNav step={step} />
          <h1 ref={heading}>{t.steps[step]}</h1>
          <p className="soft">{t.why[step]}</p>
        </div>
        <form className={styles.form} noValidate onSubmit={next}>
          <StepFields key={step} step={step} />
          <StepWarnings step={step} />
          {stopped && problem && <Stopped issue={problem} onGoOn={goOn} />}
          <div className={styles.ways}>
            {before && (
              <Button icon={ArrowLeft} className={styles.back ?? ''} onClick={() => open(before)}>
                {t.back}
              </Button>
            )}
            <Button
              type="submit"
              className={styles.onward ?? ''}
              look={answered || !after ? 'primary' : 'plain'}
              icon={ArrowRight}
            >
              {after ? (answered ? t.next : t.skip) : t.finish}
            </Button>
          </div>
        </form>
        <div className={styles.leave}>
          <p className="soft">{t.kept}</p>
          <p className={styles.links}>
            {after && <a href={hrefOf('home')}>{t.leave}</a>}
            <a href={hrefOf('profile')}>{t.allAtOnce}</a>
          </p>
        </div>
      </div>
      <LivePanel step={step} />
    </div>
  );
}

/** What looks like a mistake in this step; a new one comes into sight above the bar at the lower edge. */
function StepWarnings({ step }: { step: Step }) {
  const box = useRef<HTMLDivElement>(null);
  const warnings = usePlanner((state) => state.warnings);
  const seen = useRef(warnings);
  useEffect(() => {
    const isNew = warnings.some((one) => !seen.current.includes(one));
    seen.current = warnings;
    if (isNew && box.current?.firstChild) box.current.scrollIntoView({ block: 'nearest' });
  }, [warnings]);
  return (
    <div ref={box} role="status">
      <Warnings of={(place) => stepOfPlace(place) === step} />
    </div>
  );
}

/** Where one is, and for which Match this plans. */
function Place({ step }: { step: Step }) {
  const year = useMatchYear();
  return (
    <p className={styles.place}>
      {t.place(STEPS.indexOf(step) + 1, STEPS.length)}
      {year !== null && <span>{t.forMatch(year)}</span>}
    </p>
  );
}

/** On to the next step; with an answer to correct, to its field first. */
function useNext(step: Step) {
  const answered = usePlanner((state) => isAnswered(state.draft, step));
  const problem = usePlanner((state) => problemOfStep(state.draft, state.issues, step));
  const [stoppedAt, setStoppedAt] = useState<Step | null>(null);
  const goOn = () => {
    setStoppedAt(null);
    const after = stepBeside(step, 1);
    if (after) open(after);
    else go('home');
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (!problem) return goOn();
    setStoppedAt(step);
    jumpToField(problem.path);
  };
  return { answered, problem, stopped: stoppedAt === step, next, goOn };
}

function open(step: Step): void {
  window.location.hash = hrefOfStep(step);
}

function useStep(): Step {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

let last: Step = STEPS[0];

/** The skip link's hash is a place on the same step. */
function current(): Step {
  const { hash } = window.location;
  if (hash.startsWith('#/')) last = stepInAddress(hash);
  return last;
}

/** A new step begins at its top, with the focus on its heading, so that it is read out and Tab leads into it. */
function useHeadingOfNewStep(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (!heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [step]);
  return heading;
}
