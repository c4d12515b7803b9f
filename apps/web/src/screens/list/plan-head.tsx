import type { ListResult } from '@matchwright/engine';
import { usePlanner } from '../../app-planner.ts';
import { Fold } from '../../parts/fold.tsx';
import { UncountedNotice } from '../../parts/uncounted-notice.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { ChancePicture } from '../../pictures/chance-picture.tsx';
import { FunnelPicture } from '../../pictures/funnel-picture.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { mayFallBelow, type OpenQuestion, openQuestions } from '../../profile/open-questions.ts';
import { hrefOf } from '../../route.ts';
import { PlannedChance } from '../../season/planned-chance.tsx';
import { useAwaitsCondition, useBesideList, useCertificate, usePlanStage } from '../../season/use-advice.ts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { standingWords, type Uncounted } from '../../text/standing-words.ts';
import { emptyTitle, fixedTotal, isShut, signalsOf, whyEmpty } from './list-figures.ts';
import styles from './plan-head.module.css';

const NO_QUESTIONS: OpenQuestion[] = [];

/** Where you stand: one sentence, the chance as dots, and the list in one line. */
export function PlanHead({ result }: { result: ListResult }) {
  const since = usePlanner((state) => state.plan.since);
  const failed = usePlanner((state) => state.plan.error !== null);
  const profile = usePlanner((state) => state.profile);
  const slow = useSeconds(since) >= 1;
  const empty = result.programs.length === 0;
  const shut = isShut(result);
  const awaits = useAwaitsCondition();
  const uncounted = { entryNotes: result.entryNotes, ...useCertificate() };
  const questions = profile && !shut ? openQuestions(profile) : NO_QUESTIONS;
  const planning = (usePlanStage() ?? 'planning') === 'planning';
  return (
    <div className={shut ? `${styles.head} ${styles.alone}` : styles.head} aria-busy={since !== null}>
      <div className={styles.words}>
        <p className="soft">{phrases.shell.list}</p>
        {failed && <p className={styles.last}>{phrases.list.lastWorked(money(result.budget))}</p>}
        <UncountedNotice uncounted={uncounted} />
        {!planning ? (
          <AfterPlanning result={result} />
        ) : awaits ? (
          <p role="status">{phrases.home.working}</p>
        ) : (
          <Headline {...{ result, questions, uncounted }} />
        )}
        {!shut && result.coupleNote && <p>{result.coupleNote}</p>}
        {!empty && <CostLine result={result} />}
        <a className={styles.audit} href={hrefOf('audit')} data-print="no">
          {phrases.list.toAudit}
        </a>
        {slow && <p className="soft">{phrases.list.updating}</p>}
      </div>
      {!shut && (
        <div className={styles.pictures}>
          {planning && (
            <ChancePicture match={result.match} season={result.season} vague={questions.length > 0} />
          )}
          <Fold label={phrases.pictures.funnel.open}>
            <FunnelPicture result={result} />
          </Fold>
        </div>
      )}
    </div>
  );
}

/** Once the list is sent, or its season is over, its chance answers no question that is still open. */
function AfterPlanning({ result }: { result: ListResult }) {
  const stage = usePlanStage();
  const over = useBesideList()?.over;
  if (stage === 'over')
    return (
      <>
        <h1>{phrases.home.noChance}</h1>
        {over && <p className={styles.range}>{over}</p>}
        <p>
          <a href={hrefOfField('season')}>{phrases.home.toSeason}</a>
        </p>
      </>
    );
  return (
    <>
      <h1>{phrases.home.listPlanned}</h1>
      {over && <p>{over}</p>}
      <PlannedChance match={result.match} />
    </>
  );
}

interface HeadlineProps {
  result: ListResult;
  questions: OpenQuestion[];
  uncounted: Uncounted;
}

function Headline({ result, questions, uncounted }: HeadlineProps) {
  if (isShut(result)) return <NothingFits result={result} />;
  const { headline, range } = standingWords(result.match, questions.length > 0, uncounted);
  if (questions.length === 0) {
    return (
      <>
        <h1>{headline}</h1>
        <p className={styles.range}>{range}</p>
      </>
    );
  }
  return (
    <>
      <h1>{headline}</h1>
      {mayFallBelow(questions) && <p className={styles.range}>{phrases.chance.mayFallBelow}</p>}
      <p className={styles.range}>{phrases.chance.answerNext(questions.length)}</p>
      <ul className={styles.questions}>
        {questions.map(({ name, place }) => (
          <li key={name}>
            <a href={hrefOfField(place)}>{phrases.chance.question[name]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function NothingFits({ result }: { result: ListResult }) {
  const why = usePlanner((state) => whyEmpty(result, state.facts?.rules));
  return (
    <>
      <h1>{emptyTitle(result)}</h1>
      <p className={styles.range}>{why}</p>
    </>
  );
}

function CostLine({ result }: { result: ListResult }) {
  const signals = signalsOf(result);
  const parts = [
    phrases.list.programs(result.programs.length),
    `${phrases.list.costApplication(money(result.cost))} + ${phrases.list.costFixed(money(fixedTotal(result)))}`,
    signals.allowed > 0 ? phrases.list.signals(signals.used, signals.allowed) : '',
    phrases.list.interviews(result.expectedInterviews, result.attend),
  ].filter(Boolean);
  return (
    <ul className={styles.cost}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
