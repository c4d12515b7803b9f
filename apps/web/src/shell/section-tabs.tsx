import { hrefOf, type Route } from '../route.ts';
import { phrases } from '../text/phrases.ts';
import styles from './section-tabs.module.css';
import { sectionName, sectionOf } from './sections.ts';

/** Links to the other screens of a section, above its title. */
export function SectionTabs({ route }: { route: Exclude<Route, 'program'> }) {
  const screens = sectionOf(route);
  const [first] = screens;
  if (!first) return null;
  return (
    <nav className={styles.tabs} aria-label={sectionName(first)} data-print="no">
      <ul>
        {screens.map((screen) => (
          <li key={screen}>
            <a href={hrefOf(screen)} aria-current={screen === route ? 'page' : undefined}>
              {phrases.shell[screen]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
