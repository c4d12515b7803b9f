import { usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { en } from '../../text/en.ts';
import { AboutSection } from './about-section.tsx';
import { ExamsSection } from './exams-section.tsx';
import { ExperienceSection } from './experience-section.tsx';
import { FileSection } from './file-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import styles from './profile-screen.module.css';
import { VisaSection } from './visa-section.tsx';

const t = en.profile;

export default function ProfileScreen() {
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <Issues />
      </div>
      <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
        <AboutSection />
        <ExamsSection />
        <VisaSection />
        <ExperienceSection />
        <PreferencesSection />
        <KeptSection />
      </form>
      <FileSection />
    </div>
  );
}

/** All problems in one place, because some belong to no single field. */
function Issues() {
  const issues = usePlanner((state) => state.issues);
  const hasList = usePlanner((state) => state.profile !== null);
  const warnings = usePlanner((state) => state.warnings);
  return (
    <div role="status" className={styles.issues}>
      {issues.length > 0 && (
        <Notice tone="care" title={t.fix(issues.length)}>
          <ul className={styles.issues}>
            {issues.slice(0, 6).map((issue) => (
              <li key={issue.path + issue.message}>{issue.message}</li>
            ))}
          </ul>
          {hasList && <p>{t.stillUsed}</p>}
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="note" title={t.warnings}>
          <ul className={styles.issues}>
            {warnings.slice(0, 6).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
