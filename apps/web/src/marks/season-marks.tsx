import { alongTime } from '../text/bidi.ts';
import styles from './season-marks.module.css';
import { stationPlaces } from './station-places.ts';

interface Props {
  /** ISO dates: where the line begins and ends. */
  today: string;
  until: string;
  /** ISO dates between them, in their order. */
  stations: readonly string[];
}

/** Today and the stations of a season on a line, with numbers. For the eye alone: a list beside it has the same numbers with their days. */
export function SeasonMarks({ today, until, stations }: Props) {
  const at = (share: number) => `${alongTime(share).toFixed(2)}%`;
  return (
    <svg className={styles.line} aria-hidden="true">
      <line className={styles.way} x1="0" x2="100%" y1="26" y2="26" />
      {stationPlaces(today, until, stations).map(({ share, below }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two stations may be on one day, and each keeps its number
        <g key={index}>
          <text className={styles.number} x={at(share)} y={below ? 47 : 14} textAnchor="middle">
            {index + 1}
          </text>
          <circle className={styles.station} cx={at(share)} cy="26" r="5" />
        </g>
      ))}
      <circle className={styles.today} cx={at(0)} cy="26" r="6" />
    </svg>
  );
}
