import type { Range } from '@matchwright/engine';
import { percent, percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './ten-figures.module.css';

const FIGURES = Array.from({ length: 10 }, (_, index) => index);
const WIDTH = 400;
const STEP = WIDTH / 10;
const BODY =
  'M20 6a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM7 52V36a13 13 0 0 1 26 0v16a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3z';

interface Props {
  range: Range;
  /** False leaves out the people and the dot: too little is known for a single figure. */
  people?: boolean;
}

/** Ten people, as many of them filled as match; below, the same chance with its ranges on one scale. */
export function TenFigures({ range, people = true }: Props) {
  const x = (p: number) => p * WIDTH;
  const likely = percentRange(range.lo50, range.hi50);
  const possible = percentRange(range.lo90, range.hi90);
  const alt = people
    ? phrases.chance.figures(percent(range.p), likely, possible)
    : `${phrases.chance.likely(likely)}; ${phrases.chance.possible(possible)}`;
  return (
    <svg
      className={styles.figures}
      viewBox={people ? `-8 0 ${WIDTH + 16} 96` : `-8 60 ${WIDTH + 16} 36`}
      role="img"
      aria-label={alt}
    >
      {people && <People range={range} />}
      <line className={styles.base} x1="0" x2={WIDTH} y1="70" y2="70" />
      <line className={styles.possible} x1={x(range.lo90)} x2={x(range.hi90)} y1="70" y2="70" />
      <line className={styles.likely} x1={x(range.lo50)} x2={x(range.hi50)} y1="70" y2="70" />
      {people && <circle className={styles.dot} cx={x(range.p)} cy="70" r="5.5" />}
      {[0, 0.5, 1].map((p) => (
        <text
          key={p}
          className={styles.tick}
          x={x(p)}
          y="91"
          textAnchor={p === 0 ? 'start' : p === 1 ? 'end' : 'middle'}
        >
          {percent(p)}
        </text>
      ))}
    </svg>
  );
}

function People({ range }: { range: Range }) {
  return (
    <>
      <defs>
        <clipPath id="ten-figures-part">
          <rect x="0" y="0" width={range.p * WIDTH} height="60" />
        </clipPath>
      </defs>
      <g className={styles.people}>
        {FIGURES.map((index) => (
          <path key={index} d={BODY} transform={`translate(${index * STEP} 0)`} />
        ))}
      </g>
      <g className={styles.matched} clipPath="url(#ten-figures-part)">
        {FIGURES.map((index) => (
          <path key={index} d={BODY} transform={`translate(${index * STEP} 0)`} />
        ))}
      </g>
    </>
  );
}
