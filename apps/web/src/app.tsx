import { lazy, Suspense, useEffect } from 'react';
import styles from './app.module.css';
import { planner, usePlanner } from './app-planner.ts';
import { type Route, useRoute } from './route.ts';
import { LandingScreen } from './screens/landing/landing-screen.tsx';
import { Banners } from './shell/banners.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { keepFocus } from './shell/keep-focus.ts';
import { ScreenBoundary } from './shell/screen-boundary.tsx';
import { en } from './text/en.ts';

const ListScreen = lazy(() => import('./screens/list/list-screen.tsx'));
const ProfileScreen = lazy(() => import('./screens/profile/profile-screen.tsx'));
const ProgramsScreen = lazy(() => import('./screens/programs/programs-screen.tsx'));

export function App() {
  const route = useRoute();
  const stage = usePlanner((state) => state.stage);
  // Without a profile there is only the start and the directory; the address stays, so that opening one leads back here.
  const shown: Route = stage === 'working' || route === 'programs' ? route : 'start';
  useTitle(shown);
  useEffect(keepFocus, []);
  return (
    <>
      <a className={styles.skip} href="#content">
        {en.shell.skip}
      </a>
      <Header route={shown} />
      <Banners />
      <main className={styles.main} id="content" tabIndex={-1}>
        <ScreenBoundary key={shown}>
          <Suspense fallback={<p className="soft">{en.shell.opening}</p>}>
            {stage === 'opening' ? <p className="soft">{en.shell.opening}</p> : <Screen route={shown} />}
          </Suspense>
        </ScreenBoundary>
      </main>
      <Footer />
    </>
  );
}

function Screen({ route }: { route: Route }) {
  if (route === 'list') return <ListScreen />;
  if (route === 'profile') return <ProfileScreen />;
  if (route === 'programs') return <ProgramsScreen />;
  return <LandingScreen />;
}

function useTitle(route: Route) {
  useEffect(() => {
    const name = route === 'start' ? '' : `${en.shell[route]} · `;
    document.title = `${name}${en.shell.name}`;
    window.scrollTo(0, 0);
  }, [route]);
  useEffect(() => {
    const flush = () => void planner.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
}
