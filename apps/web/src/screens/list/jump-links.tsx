import type { ListResult } from '@matchwright/engine';
import { en } from '../../text/en.ts';
import styles from './jump-links.module.css';
import { groupedPrograms } from './list-figures.ts';

const t = en.list;

/** The way past the controls and past hundreds of rows: to each specialty and to the proof. */
export function JumpLinks({ result }: { result: ListResult }) {
  const groups = groupedPrograms(result.programs);
  const places = groups.map((group) => ({
    id: `group-${group.specialty}`,
    label: t.specialty[group.specialty],
  }));
  return (
    <nav className={styles.jump} aria-label={t.jumpTo} data-print="no">
      <span aria-hidden="true">{t.jumpTo}</span>
      <ul>
        {[...places, { id: 'proof-title', label: en.proof.title }].map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address keeps naming the screen, so that a reload comes back to it.
                event.preventDefault();
                jumpTo(id);
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Leads the eye and the focus to a heading; the address keeps naming the screen. */
export function jumpTo(id: string) {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
