import { usePlanner } from '../app-planner.ts';
import { hrefOf } from '../route.ts';
import { en } from '../text/en.ts';
import { count } from '../text/numbers.ts';
import styles from './footer.module.css';
import { ThemeButton } from './theme-button.tsx';

export function Footer() {
  const facts = usePlanner((state) => state.facts);
  return (
    <footer className={styles.footer}>
      <p>{en.shell.footer}</p>
      <p className={styles.links} data-print="no">
        <a href={hrefOf('model')}>{en.shell.model}</a>
        <a href={hrefOf('rules')}>{en.shell.rules}</a>
      </p>
      {facts && (
        <p>
          {en.shell.factsVersion(
            facts.version,
            count(facts.labels.length),
            count(Object.keys(facts.sources).length),
          )}
        </p>
      )}
      <span className={styles.theme} data-print="no">
        <ThemeButton />
      </span>
    </footer>
  );
}
