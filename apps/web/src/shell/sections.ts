import type { Route } from '../route.ts';
import { phrases } from '../text/phrases.ts';

type Screen = Exclude<Route, 'program'>;

/** Screens that belong together: the navigation names the first, tabs on the page name them all. */
const SECTIONS: readonly { name: string; screens: readonly Screen[] }[] = [
  {
    name: phrases.shell.prepare,
    screens: ['exams', 'experience', 'research', 'letters', 'story', 'words', 'practise'],
  },
  { name: phrases.shell.season, screens: ['season', 'interviews', 'rank', 'soap', 'afterwards'] },
  { name: phrases.shell.plan, screens: ['plan', 'money'] },
  { name: phrases.shell.profile, screens: ['profile', 'data'] },
  { name: phrases.shell.audit, screens: ['audit', 'rules'] },
];

/** The screens of a screen's section; only itself when it stands alone. */
export function sectionOf(route: Route): readonly Screen[] {
  const section = SECTIONS.find(({ screens }) => screens.some((screen) => screen === route));
  return section?.screens ?? (route === 'program' ? [] : [route]);
}

/** What the navigation calls a screen: its section's name when it stands for one. */
export function sectionName(screen: Screen): string {
  return SECTIONS.find(({ screens }) => screens[0] === screen)?.name ?? phrases.shell[screen];
}
