import type { ReliabilityBin } from '@matchwright/facts';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './model-screen.module.css';

const t = phrases.model;
const SIZE = 280;
const LEFT = 40;
const FLOOR = 248;
const TOP = 8;
/** Two standard errors on either side hold nineteen of twenty points by chance. */
const ERRORS = 2;

/** Predicted against observed shares; the line is agreement. */
export function ReliabilityDiagram({ bins }: { bins: ReliabilityBin[] }) {
  const most = Math.max(...bins.map((bin) => Math.max(bin.predicted, bin.observed)));
  const end = Math.ceil(most * 10 + 0.5) / 10;
  const x = (p: number) => LEFT + (p / end) * (SIZE - LEFT - 8);
  const y = (p: number) => FLOOR - (p / end) * (FLOOR - TOP);
  const alt = t.reliabilityAlt(
    bins.map((bin) => t.reliabilityPoint(percent(bin.predicted), percent(bin.observed))).join('; '),
  );
  return (
    <svg className={styles.diagram} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={alt}>
      <line className={styles.axis} x1={LEFT} x2={x(end)} y1={FLOOR} y2={FLOOR} />
      <line className={styles.axis} x1={LEFT} x2={LEFT} y1={TOP} y2={FLOOR} />
      <line className={styles.agreement} x1={x(0)} y1={y(0)} x2={x(end)} y2={y(end)} />
      {bins.map((bin) => (
        <g key={bin.predicted}>
          <line
            className={styles.whisker}
            x1={x(bin.predicted)}
            x2={x(bin.predicted)}
            y1={y(Math.max(0, bin.observed - ERRORS * bin.se))}
            y2={y(Math.min(end, bin.observed + ERRORS * bin.se))}
          />
          <circle className={styles.dot} cx={x(bin.predicted)} cy={y(bin.observed)} r="4" />
        </g>
      ))}
      {[0, end / 2, end].map((p) => (
        <g key={p} className={styles.tick}>
          <text x={x(p)} y={FLOOR + 16} textAnchor={p === 0 ? 'start' : p === end ? 'end' : 'middle'}>
            {percent(p)}
          </text>
          {p > 0 && (
            <text x={LEFT - 6} y={y(p) + 5} textAnchor="end">
              {percent(p)}
            </text>
          )}
        </g>
      ))}
      <text className={styles.tick} x={x(end)} y={SIZE - 1} textAnchor="end">
        {t.predicted}
      </text>
      <text className={styles.tick} x={LEFT + 6} y={TOP + 8}>
        {t.observed}
      </text>
    </svg>
  );
}
