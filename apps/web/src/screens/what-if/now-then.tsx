import type { ListResult, Range } from '@matchwright/engine';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { count, percent, percentRange } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './now-then.module.css';

const t = roomPhrases.whatIf;

export interface Outlook {
  title: string;
  match: Range;
  programs: number;
  expectedInterviews: number;
  fees?: string;
}

export function outlookOf(title: string, plan: ListResult): Outlook {
  return {
    title,
    match: plan.match,
    programs: plan.programs.length,
    expectedInterviews: plan.expectedInterviews,
  };
}

interface Props {
  now: Outlook;
  /** What lies between the two: the best that this season still allows. */
  between?: Outlook | undefined;
  then: Outlook;
}

/** Outlooks side by side, on the same scale. */
export function NowThen({ now, between, then }: Props) {
  const outlooks = between ? [now, between, then] : [now, then];
  const top = scaleTop(outlooks.map(({ match }) => match));
  return (
    <div className={`${styles.pair} ${between ? styles.three : ''}`}>
      {outlooks.map((outlook, index) => (
        <section key={outlook.title} className={styles.column} aria-label={outlook.title}>
          <h3>{outlook.title}</h3>
          <p className={styles.chance}>
            <b>{percent(outlook.match.p)}</b>{' '}
            <span className="soft">{percentRange(outlook.match.lo90, outlook.match.hi90)}</span>
          </p>
          <div>
            <RangeMark range={outlook.match} top={top} quiet={index === 0} />
            <ScaleTicks top={top} />
          </div>
          <dl className={styles.rows}>
            <Row label={t.rows.programs} value={count(outlook.programs)} />
            <Row label={t.rows.interviews} value={outlook.expectedInterviews.toFixed(1)} />
            {outlook.fees && <Row label={t.rows.fees} value={outlook.fees} />}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
