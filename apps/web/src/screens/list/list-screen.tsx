import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { THREE_COLUMNS, useWide } from '../../parts/use-wide.ts';
import { isEmpty } from '../../profile/draft.ts';
import { Warnings } from '../../profile/warnings.tsx';
import { go } from '../../route.ts';
import { money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { IssueList } from '../profile/issue-list.tsx';
import { AddProgram } from './add-program.tsx';
import { ChangeBar } from './change-bar.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { Controls } from './controls.tsx';
import { JumpLinks } from './jump-links.tsx';
import { ListActions } from './list-actions.tsx';
import styles from './list-screen.module.css';
import { PlanHead } from './plan-head.tsx';
import { PrintHead, PrintSources } from './print-sheet.tsx';
import { ProgramList } from './program-list.tsx';
import { ProofSection } from './proof-section.tsx';
import { VersionsSection } from './versions-section.tsx';

const t = phrases.list;

export default function ListScreen() {
  const result = usePlanner((state) => state.plan.result);
  const hasProfile = usePlanner((state) => state.profile !== null);
  const wide = useWide();
  const threeColumns = useWide(THREE_COLUMNS);
  // In two columns the panel stands between the budget and the wishes, in sight of both.
  const twoColumns = wide && !threeColumns;
  const issues = usePlanner((state) => state.issues);
  const stale = issues.length > 0;
  if (!hasProfile) return <NeedsProfile />;
  return (
    <>
      <div className={styles.notices}>
        {stale && (
          <Notice tone="care">
            <p>{t.staleProfile}</p>
            <IssueList issues={issues.slice(0, 6)} />
            <Button onClick={() => go('profile')}>{t.toProfile}</Button>
          </Notice>
        )}
        <Warnings />
        <PlanError />
      </div>
      {result && <PrintHead result={result} />}
      {result ? <PlanHead result={result} /> : <FirstRun />}
      {result && result.programs.length > 0 && <JumpLinks result={result} />}
      <div className={styles.columns}>
        <div className={styles.side}>
          <aside className={styles.controls} aria-label={t.controls} data-print="no">
            <Controls part={twoColumns ? 'budget' : 'all'} />
          </aside>
          {wide && (
            <aside className={styles.changes} aria-label={t.changes} data-print="no">
              <ChangesPanel />
            </aside>
          )}
          {twoColumns && (
            <aside aria-label={t.moreControls} data-print="no">
              <Controls part="wishes" />
            </aside>
          )}
        </div>
        {result && (
          <div className={styles.list}>
            {result.programs.length > 0 && <ListActions result={result} />}
            <ProgramList result={result} />
            <AddProgram />
            <ProofSection result={result} />
            <VersionsSection result={result} />
            <PrintSources result={result} />
          </div>
        )}
      </div>
      {!wide && <ChangeBar />}
      <LiveText
        text={
          result
            ? t.replanned(percent(result.match.p), result.programs.length, money(result.total))
            : t.working
        }
      />
    </>
  );
}

/** Without a complete profile the page says which answers are missing. */
function NeedsProfile() {
  const issues = usePlanner((state) => state.issues);
  const empty = usePlanner((state) => isEmpty(state.draft));
  const others = empty ? issues.filter((issue) => issue.path !== 'applicant') : issues;
  return (
    <div className={styles.needs}>
      <h1>{empty ? phrases.profile.startHere : t.noProfileTitle}</h1>
      {empty && <p>{phrases.profile.startHelp}</p>}
      {others.length > 0 && (
        <>
          <p>{t.noProfile}</p>
          <IssueList issues={others.slice(0, 8)} className={styles.issues} />
        </>
      )}
      <Button look="primary" onClick={() => go('profile')}>
        {t.toProfile}
      </Button>
    </div>
  );
}

function PlanError() {
  const error = usePlanner((state) => state.plan.error);
  if (!error) return null;
  return (
    <Notice tone="risk" title={t.failedTitle} role="alert">
      <p>{error}</p>
      <p className="soft">{t.failedHelp}</p>
      <Button onClick={planner.retry}>{t.retry}</Button>
    </Notice>
  );
}

function FirstRun() {
  const since = usePlanner((state) => state.plan.since);
  const failed = usePlanner((state) => state.plan.error !== null);
  const seconds = useSeconds(since);
  if (failed) return null;
  return (
    <div className={styles.firstRun}>
      <h1>{t.working}</h1>
      <p className="soft">{seconds >= 1 ? t.workingLong(seconds) : ' '}</p>
    </div>
  );
}
