import type { ExperienceGuide } from '@matchwright/engine/advice';
import { StatusWord } from '../../parts/status-word.tsx';
import guide from '../advice/guide.module.css';
import styles from './experience.module.css';

type Point = ExperienceGuide['items'][number]['points'][number];

/** The four points as a row of boxes for the eye, and as icon, word and sentence for everybody. */
export function FourPoints({ points }: { points: Point[] }) {
  return (
    <>
      <div className={styles.picture} aria-hidden="true">
        {points.map(({ id, status }) => (
          <span key={id} className={`${styles.box} ${styles[status] ?? ''}`} />
        ))}
      </div>
      <ul className={styles.points}>
        {points.map(({ id, title, status, says }) => (
          <li key={id}>
            <span className={guide.label}>{title}</span>
            <StatusWord status={status} />
            <span className={`${styles.pointSays} ${guide.small}`}>{says}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
