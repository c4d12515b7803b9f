import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import styles from './app.module.css';
import { planner, usePlanner } from './app-planner.ts';
import { type Place, usePlace } from './route.ts';
import { LandingScreen } from './screens/landing/landing-screen.tsx';
import { Banners } from './shell/banners.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { keepFocus } from './shell/keep-focus.ts';
import { ScreenBoundary } from './shell/screen-boundary.tsx';
import { useScrollMemory } from './shell/scroll-memory.ts';
import { undoKeys } from './shell/undo-keys.ts';
import { unsavedGuard } from './shell/unsaved-guard.ts';
import { phrases } from './text/phrases.ts';

const BeginScreen = lazy(() => import('./screens/begin/begin-screen.tsx'));
const HomeScreen = lazy(() => import('./screens/home/home-screen.tsx'));
const ListScreen = lazy(() => import('./screens/list/list-screen.tsx'));
const ProfileScreen = lazy(() => import('./screens/profile/profile-screen.tsx'));
const ProgramsScreen = lazy(() => import('./screens/programs/programs-screen.tsx'));
const ProgramScreen = lazy(() => import('./screens/program/program-screen.tsx'));
const CompareScreen = lazy(() => import('./screens/compare/compare-screen.tsx'));
const CheckFirstScreen = lazy(() => import('./screens/check-first/check-first-screen.tsx'));
const WhatIfScreen = lazy(() => import('./screens/what-if/what-if-screen.tsx'));
const ImportScreen = lazy(() => import('./screens/import/import-screen.tsx'));
const ModelScreen = lazy(() => import('./screens/model/model-screen.tsx'));
const AuditScreen = lazy(() => import('./screens/audit/audit-screen.tsx'));
const RulesScreen = lazy(() => import('./screens/rules/rules-screen.tsx'));
const PlanScreen = lazy(() => import('./screens/plan/plan-screen.tsx'));
const MoneyScreen = lazy(() => import('./screens/money/money-screen.tsx'));
const ExamsScreen = lazy(() => import('./screens/exams/exams-screen.tsx'));
const ExperienceScreen = lazy(() => import('./screens/experience/experience-screen.tsx'));
const ResearchScreen = lazy(() => import('./screens/research/research-screen.tsx'));
const LettersScreen = lazy(() => import('./screens/letters/letters-screen.tsx'));
const DataScreen = lazy(() => import('./screens/data/data-screen.tsx'));
const StoryScreen = lazy(() => import('./screens/story/story-screen.tsx'));
const WordsScreen = lazy(() => import('./screens/words/words-screen.tsx'));
const SeasonPage = lazy(() => import('./screens/season/season-screen.tsx'));
const InterviewsScreen = lazy(() => import('./screens/interviews/interviews-screen.tsx'));
const RankScreen = lazy(() => import('./screens/rank/rank-screen.tsx'));
const SoapScreen = lazy(() => import('./screens/soap/soap-screen.tsx'));
const AfterwardsScreen = lazy(() => import('./screens/afterwards/afterwards-screen.tsx'));
const PractiseScreen = lazy(() => import('./screens/practise/practise-screen.tsx'));

const START: Place = { route: 'start', code: '' };

function isOpenToAll({ route }: Place, stage: string): boolean {
  const open =
    route === 'programs' ||
    route === 'program' ||
    route === 'compare' ||
    route === 'data' ||
    route === 'words';
  return open || ((route === 'model' || route === 'rules') && stage === 'empty');
}

/** Whether the address asks for more than the start page, or the device is likely to hold a profile; see `early.js`. */
const AWAITED = globalThis.document?.documentElement.dataset.wait !== undefined;

export function App() {
  const place = usePlace();
  const stage = usePlanner((state) => state.stage);
  // Without a profile there are only the start, the directory, one's own texts, all rules, how sure all this is, and what is kept here;
  // the address stays, so that opening a profile leads back here.
  const shown = stage === 'working' || isOpenToAll(place, stage) ? place : START;
  const isReady = stage !== 'opening' || (place.route === 'start' && !AWAITED);
  const key = `${shown.route} ${shown.code}`;
  useTitle(shown);
  useScrollMemory(key, stage !== 'opening');
  useFlush();
  // Before what was pressed early is done again and takes the button away.
  useLayoutEffect(keepFocus, []);
  useEffect(undoKeys, []);
  useEffect(unsavedGuard, []);
  return (
    <>
      <a className={styles.skip} href="#content">
        {phrases.shell.skip}
      </a>
      <Header route={shown.route} />
      <Banners />
      <main className={styles.main} id="content" tabIndex={-1}>
        <ScreenBoundary key={key}>
          <Suspense fallback={<p className="soft">{phrases.shell.opening}</p>}>
            {isReady ? <Screen place={shown} /> : <p className="soft">{phrases.shell.opening}</p>}
          </Suspense>
        </ScreenBoundary>
      </main>
      <Footer />
    </>
  );
}

function Screen({ place: { route, code } }: { place: Place }) {
  if (route === 'home') return <HomeScreen />;
  if (route === 'begin') return <BeginScreen />;
  if (route === 'list') return <ListScreen />;
  if (route === 'what-if') return <WhatIfScreen />;
  if (route === 'import') return <ImportScreen />;
  if (route === 'model') return <ModelScreen />;
  if (route === 'check-first') return <CheckFirstScreen />;
  if (route === 'programs') return <ProgramsScreen />;
  if (route === 'compare') return <CompareScreen />;
  if (route === 'audit') return <AuditScreen />;
  if (route === 'rules') return <RulesScreen />;
  if (route === 'plan') return <PlanScreen />;
  if (route === 'money') return <MoneyScreen />;
  if (route === 'exams') return <ExamsScreen />;
  if (route === 'experience') return <ExperienceScreen />;
  if (route === 'research') return <ResearchScreen />;
  if (route === 'letters') return <LettersScreen />;
  if (route === 'story') return <StoryScreen />;
  if (route === 'words') return <WordsScreen />;
  if (route === 'practise') return <PractiseScreen />;
  if (route === 'season') return <SeasonPage />;
  if (route === 'interviews') return <InterviewsScreen />;
  if (route === 'rank') return <RankScreen />;
  if (route === 'soap') return <SoapScreen />;
  if (route === 'afterwards') return <AfterwardsScreen />;
  if (route === 'program') return <ProgramScreen code={code} />;
  if (route === 'data') return <DataScreen />;
  if (route === 'profile') return <ProfileScreen />;
  return <LandingScreen />;
}

function useTitle({ route, code }: Place) {
  const program = usePlanner((state) => state.facts?.labels.find((label) => label.code === code)?.name);
  const name = route === 'start' ? '' : route === 'program' ? (program ?? code) : phrases.shell[route];
  useEffect(() => {
    document.title = name === '' ? phrases.shell.name : `${name} · ${phrases.shell.name}`;
  }, [name]);
}

/** Nothing typed may be lost when the page goes away. */
function useFlush() {
  useEffect(() => {
    // A phone may end a page that is out of sight without another word.
    document.addEventListener('visibilitychange', planner.leave);
    window.addEventListener('pagehide', planner.leave);
    return () => {
      document.removeEventListener('visibilitychange', planner.leave);
      window.removeEventListener('pagehide', planner.leave);
    };
  }, []);
}
