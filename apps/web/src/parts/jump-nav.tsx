import { phrases } from '../text/phrases.ts';
import { JumpLink } from './jump-link.tsx';
import styles from './jump-nav.module.css';

/** The way past long parts of a page: to each of its sections. */
export function JumpNav({ places }: { places: { id: string; label: string }[] }) {
  return (
    <nav className={styles.jump} aria-label={phrases.list.jumpTo} data-print="no">
      <span aria-hidden="true">{phrases.list.jumpTo}</span>
      <ul>
        {places.map(({ id, label }) => (
          <li key={id}>
            <JumpLink to={id}>{label}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
