import { usePlanner } from '../app-planner.ts';
import { hrefOf, type Route } from '../route.ts';
import { en } from '../text/en.ts';
import styles from './header.module.css';
import { SaveMark } from './save-mark.tsx';
import { ThemeButton } from './theme-button.tsx';

const SCREENS: Route[] = ['list', 'programs', 'profile'];

export function Header({ route }: { route: Route }) {
  const working = usePlanner((state) => state.stage === 'working');
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.name} href={hrefOf('start')}>
          {en.shell.name}
        </a>
        {working && (
          <nav className={styles.nav} aria-label={en.shell.navigation} data-print="no">
            {SCREENS.map((screen) => (
              <a key={screen} href={hrefOf(screen)} aria-current={screen === route ? 'page' : undefined}>
                {en.shell[screen as 'list']}
              </a>
            ))}
          </nav>
        )}
        <div className={styles.side} data-print="no">
          {working && <SaveMark />}
          <span className={styles.theme}>
            <ThemeButton />
          </span>
        </div>
      </div>
    </header>
  );
}
