import { lazy, Suspense } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { isEmpty } from '../../profile/draft.ts';
import { Warnings } from '../../profile/warnings.tsx';
import { go, hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import { ChangeBar } from '../list/change-bar.tsx';
import { IssueList } from '../profile/issue-list.tsx';
import { HomeBlocks } from './home-blocks.tsx';
import styles from './home-screen.module.css';

/** Few follow a season yet when they come here: what it needs is fetched beside everything else. */
const SeasonBlock = lazy(() => import('./season-block.tsx'));

const t = phrases.home;
const ISSUES_SHOWN = 6;

/** Where the person stands, what is in the way, what comes next. */
export default function HomeScreen() {
  const profile = usePlanner((state) => state.profile);
  const empty = usePlanner((state) => isEmpty(state.draft));
  return (
    <div className={styles.screen}>
      <h1>{t.title}</h1>
      <Suspense fallback={null}>
        <SeasonBlock />
      </Suspense>
      {profile ? (
        <>
          <Notices />
          <Plan />
        </>
      ) : empty ? (
        <NothingYet />
      ) : (
        <NeedsAnswers />
      )}
      <ChangeBar />
    </div>
  );
}

function Plan() {
  const result = usePlanner((state) => state.plan.result);
  const profile = usePlanner((state) => state.profile);
  const failed = usePlanner((state) => state.plan.error !== null);
  if (result && profile) return <HomeBlocks result={result} profile={profile} />;
  return failed ? null : <Working />;
}

function Working() {
  const seconds = useSeconds(usePlanner((state) => state.plan.since));
  return (
    <div role="status" className={styles.working}>
      <p>{t.working}</p>
      {seconds >= 1 && <p className="soft">{t.workingLong(seconds)}</p>}
    </div>
  );
}

function NothingYet() {
  return (
    <section className={styles.start} aria-labelledby="empty-title">
      <h2 id="empty-title">{t.emptyTitle}</h2>
      <p>{t.empty}</p>
      <Button look="primary" onClick={() => go('begin')}>
        {t.begin}
      </Button>
      <a href={hrefOf('profile')}>{t.profile}</a>
    </section>
  );
}

function NeedsAnswers() {
  const issues = usePlanner((state) => state.issues);
  return (
    <section className={styles.start} aria-labelledby="needs-title">
      <h2 id="needs-title">{t.needsTitle}</h2>
      <p>{t.needs}</p>
      <IssueList issues={issues.slice(0, ISSUES_SHOWN)} className={styles.issues} />
      <Button look="primary" onClick={() => go('profile')}>
        {t.toProfile}
      </Button>
    </section>
  );
}

/** What the person must know before trusting the page. */
function Notices() {
  const issues = usePlanner((state) => state.issues);
  const error = usePlanner((state) => state.plan.error);
  const couple = usePlanner((state) => state.profile?.couple === true);
  return (
    <div className={styles.notices}>
      {error && (
        <Notice tone="risk" title={t.failedTitle} role="alert">
          <p>{error}</p>
          <p className="soft">{t.failed}</p>
          <Button onClick={planner.retry}>{t.retry}</Button>
        </Notice>
      )}
      {issues.length > 0 && (
        <Notice tone="care">
          <p>{t.stale}</p>
          <IssueList issues={issues.slice(0, ISSUES_SHOWN)} />
        </Notice>
      )}
      <Warnings />
      {couple && (
        <Notice tone="note">
          <p>{t.couple}</p>
        </Notice>
      )}
    </div>
  );
}
