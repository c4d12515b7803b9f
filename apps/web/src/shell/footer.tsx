import { usePlanner } from '../app-planner.ts';
import { hrefOf } from '../route.ts';
import { count } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';
import styles from './footer.module.css';
import { LanguageChoice } from './language-choice.tsx';
import { ThemeButton } from './theme-button.tsx';

export function Footer() {
  const facts = usePlanner((state) => state.facts);
  const working = usePlanner((state) => state.stage === 'working');
  return (
    <footer className={styles.footer}>
      <p>{phrases.shell.footer}</p>
      <p className={styles.links} data-print="no">
        <a href={hrefOf('data')}>{phrases.shell.data}</a>
        <a href={hrefOf('model')}>{phrases.shell.model}</a>
        <a href={hrefOf('rules')}>{phrases.shell.rules}</a>
      </p>
      {working && <LanguageChoice />}
      {facts && (
        <p>
          {phrases.shell.factsVersion(
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
