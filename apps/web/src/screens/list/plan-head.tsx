import type { ListResult } from '@matchwright/engine';
import { usePlanner } from '../../app-planner.ts';
import { TenFigures } from '../../marks/ten-figures.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { couldBe, peopleInTen } from '../../text/chance.ts';
import { en } from '../../text/en.ts';
import { count, money, percentRange } from '../../text/numbers.ts';
import { fixedTotal, signalsOf } from './list-figures.ts';
import styles from './plan-head.module.css';

/** Where you stand: one sentence, ten figures, the range, and the list in one line. */
export function PlanHead({ result }: { result: ListResult }) {
  const since = usePlanner((state) => state.plan.since);
  const slow = useSeconds(since) >= 1;
  const { match } = result;
  const empty = result.programs.length === 0;
  return (
    <div className={styles.head} aria-busy={since !== null}>
      <div className={styles.words}>
        <h1>{empty ? en.chance.nothingFits : en.chance.headline(peopleInTen(match.p))}</h1>
        {!empty && <p className={styles.range}>{couldBe(match)}</p>}
        <CostLine result={result} />
        {slow && <p className="soft">{en.list.updating}</p>}
      </div>
      <figure className={styles.figure}>
        <TenFigures range={match} />
        <figcaption className={styles.caption}>
          <span>
            <i className={styles.likely} /> {en.chance.likely(percentRange(match.lo50, match.hi50))}
          </span>
          <span>
            <i className={styles.possible} /> {en.chance.possible(percentRange(match.lo90, match.hi90))}
          </span>
        </figcaption>
      </figure>
    </div>
  );
}

function CostLine({ result }: { result: ListResult }) {
  const signals = signalsOf(result);
  const parts = [
    en.list.programs(result.programs.length),
    `${en.list.costApplication(money(result.cost))} + ${en.list.costFixed(money(fixedTotal(result)))}`,
    signals.allowed > 0 ? en.list.signals(signals.used, signals.allowed) : '',
    en.list.interviews(count(result.expectedInterviews)),
  ].filter(Boolean);
  return (
    <ul className={styles.cost}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
