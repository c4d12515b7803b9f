import type { FrontierPoint } from '../planner/planner-state.ts';
import { money, percent } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './frontier-chart.module.css';

const WIDTH = 260;
const HEIGHT = 92;
const FLOOR = 72;
const LEFT = 4;
const RIGHT = 256;

interface Props {
  points: FrontierPoint[];
  budget: number;
  /** The right end of the scale, US dollars: that of the slider above. */
  highest: number;
  /** False when the budget pays for no application: there is no point to mark then. */
  marked: boolean;
}

/** Chance to match against budget, with its 50% band and the person's own budget marked. */
export function FrontierChart({ points: all, budget, highest, marked }: Props) {
  const points = all.filter((point) => point.budget <= highest);
  const last = points.at(-1);
  if (!last || points.length < 3) return null;
  const top = Math.max(...points.map((point) => point.match.hi50)) * 1.08;
  const x = (dollars: number) => LEFT + (Math.min(dollars, highest) / highest) * (RIGHT - LEFT);
  const y = (p: number) => FLOOR - (p / top) * (FLOOR - 14);
  const path = (pick: (point: FrontierPoint) => number, list = points) =>
    list.map((point) => `${x(point.budget).toFixed(1)},${y(pick(point)).toFixed(1)}`).join(' ');
  const band = `${path((point) => point.match.hi50)} ${path((point) => point.match.lo50, [...points].reverse())}`;
  const some = points.filter(
    (_, index) => index % Math.ceil(points.length / 6) === 0 || index === points.length - 1,
  );
  const alt = phrases.list.frontierAlt(
    some.map((point) => phrases.list.frontierPoint(money(point.budget), percent(point.match.p))).join(', '),
  );
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      <polygon className={styles.band} points={band} />
      <polyline className={styles.line} points={path((point) => point.match.p)} />
      <line className={styles.base} x1={LEFT} x2={RIGHT} y1={FLOOR} y2={FLOOR} />
      {marked && (
        <>
          <line className={styles.own} x1={x(budget)} x2={x(budget)} y1="10" y2={FLOOR} />
          <circle className={styles.dot} cx={x(budget)} cy={y(chanceAt(points, budget))} r="4.5" />
        </>
      )}
      <text className={styles.tick} x={LEFT} y="88">
        {money(0)}
      </text>
      <text className={styles.tick} x={RIGHT} y="88" textAnchor="end">
        {money(highest)}
      </text>
      <text className={styles.tick} x={x(last.budget)} y={y(last.match.p) - 6} textAnchor="end">
        {percent(last.match.p)}
      </text>
    </svg>
  );
}

/** Straight-line interpolation between the computed budgets. */
function chanceAt(points: FrontierPoint[], budget: number): number {
  const after = points.findIndex((point) => point.budget >= budget);
  if (after < 0) return points.at(-1)?.match.p ?? 0;
  const right = points[after];
  const left = points[after - 1];
  if (!right) return 0;
  if (!left || right.budget === left.budget) return right.match.p;
  const share = (budget - left.budget) / (right.budget - left.budget);
  return left.match.p + share * (right.match.p - left.match.p);
}
