import type { Range } from '@matchwright/engine';
import { percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './chance-figure.module.css';
import { RangeLegend } from './range-legend.tsx';
import { TenFigures } from './ten-figures.tsx';

interface Props {
  match: Range;
  /** Too little is known for a single figure. */
  vague: boolean;
}

/** Ten people and the range, with what the range means below. */
export function ChanceFigure({ match, vague }: Props) {
  return (
    <figure className={styles.figure}>
      <TenFigures range={match} people={!vague} />
      <figcaption className={styles.caption}>
        <RangeLegend
          likely={phrases.chance.likely(percentRange(match.lo50, match.hi50))}
          possible={phrases.chance.possible(percentRange(match.lo90, match.hi90))}
        />
      </figcaption>
    </figure>
  );
}
