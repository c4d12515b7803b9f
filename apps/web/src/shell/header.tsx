import { Menu } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { usePlanner } from '../app-planner.ts';
import { hrefOf, type Route } from '../route.ts';
import { phrases } from '../text/phrases.ts';
import styles from './header.module.css';
import { LanguageChoice } from './language-choice.tsx';
import { SaveMark } from './save-mark.tsx';
import { sectionName, sectionOf } from './sections.ts';
import { ThemeButton } from './theme-button.tsx';

type Screen = Exclude<Route, 'program'>;

/** The plan, what it is made of, and oneself; on a desktop a hairline stands between the groups. */
const GROUPS: Screen[][] = [
  ['home', 'list', 'plan', 'season'],
  ['audit', 'exams', 'what-if', 'check-first'],
  ['programs', 'profile'],
];

export function Header({ route }: { route: Route }) {
  const working = usePlanner((state) => state.stage === 'working');
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.name} href={hrefOf('start')}>
          {phrases.shell.name}
        </a>
        {working && <Navigation route={route} />}
        <div className={styles.side} data-print="no">
          {working ? <SaveMark /> : <LanguageChoice />}
          <span className={styles.theme}>
            <ThemeButton />
          </span>
        </div>
      </div>
    </header>
  );
}

/** One list of links: a row on a desktop, behind a button on a phone. */
function Navigation({ route }: { route: Route }) {
  const [open, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  const chosen = () => setOpen(false);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!nav.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <nav
      ref={nav}
      className={styles.nav}
      aria-label={phrases.shell.navigation}
      data-print="no"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        className={styles.menu}
        aria-expanded={open}
        aria-controls="screens"
        onClick={() => setOpen(!open)}
      >
        <Menu size={20} strokeWidth={1.75} aria-hidden="true" />
        {phrases.shell.menu}
      </button>
      <div id="screens" className={open ? `${styles.groups} ${styles.open}` : styles.groups}>
        {GROUPS.map((group) => (
          <ul key={group[0]} className={styles.group}>
            {group.map((screen) => (
              <li key={screen}>
                <a
                  href={hrefOf(screen)}
                  aria-current={screen === route ? 'page' : sectionOf(route).includes(screen) || undefined}
                  onClick={chosen}
                >
                  {sectionName(screen)}
                </a>
                <Inside screen={screen} route={route} onChosen={chosen} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}

interface InsideProps {
  screen: Screen;
  route: Route;
  onChosen: () => void;
}

/** On a phone: the other screens of a section, which are tabs on its pages and would not be found in the menu. */
function Inside({ screen, route, onChosen }: InsideProps) {
  const others = sectionOf(screen).slice(1);
  if (others.length === 0) return null;
  return (
    <ul className={styles.inside}>
      {others.map((other) => (
        <li key={other}>
          <a href={hrefOf(other)} aria-current={other === route ? 'page' : undefined} onClick={onChosen}>
            {phrases.shell[other]}
          </a>
        </li>
      ))}
    </ul>
  );
}
