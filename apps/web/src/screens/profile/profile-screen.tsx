import { useEffect } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { UndoButton } from '../../parts/undo-button.tsx';
import { isEmpty } from '../../profile/draft.ts';
import { fieldInAddress, jumpToField } from '../../profile/field-link.ts';
import { plainWarning } from '../../profile/plain-message.ts';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { phrases } from '../../text/phrases.ts';
import { useReaderWords } from '../../text/reader-words.ts';
import { AboutSection } from './about-section.tsx';
import { ExamsSection } from './exams-section.tsx';
import { ExperienceSection } from './experience-section.tsx';
import { FileSection } from './file-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { IssueList } from './issue-list.tsx';
import { KeptSection } from './kept-section.tsx';
import { LettersSection } from './letters-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import styles from './profile-screen.module.css';
import { ScholarshipSection } from './scholarship-section.tsx';
import { StrengthsSection } from './strengths-section.tsx';
import { VisaSection } from './visa-section.tsx';

const t = phrases.profile;

export default function ProfileScreen() {
  useFieldInAddress();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <SectionTabs route="profile" />
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <Issues />
        <div>
          <UndoButton />
        </div>
      </div>
      <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
        <AboutSection />
        <ExamsSection />
        <VisaSection />
        <ExperienceSection />
        <ScholarshipSection />
        <GapsSection />
        <LettersSection />
        <StrengthsSection />
        <PreferencesSection />
        <KeptSection />
      </form>
      <FileSection />
    </div>
  );
}

/** A link from elsewhere names a field: it gets the focus once the form is there. */
function useFieldInAddress() {
  useEffect(() => {
    const jump = () => {
      const place = fieldInAddress(window.location.hash);
      // After the screen has scrolled to its top.
      if (place !== null) setTimeout(() => jumpToField(place), 50);
    };
    jump();
    window.addEventListener('hashchange', jump);
    return () => window.removeEventListener('hashchange', jump);
  }, []);
}

/** All problems in one place, because some belong to no single field. */
function Issues() {
  useReaderWords();
  const all = usePlanner((state) => state.issues);
  const empty = usePlanner((state) => isEmpty(state.draft));
  // A profile not yet begun has no mistake: it only has a first question.
  const issues = empty ? all.filter((issue) => issue.path !== 'applicant') : all;
  const hasList = usePlanner((state) => state.profile !== null);
  const warnings = usePlanner((state) => state.warnings);
  return (
    <div role="status" className={styles.issues}>
      {empty && (
        <Notice tone="note" title={t.startHere}>
          <p>{t.startHelp}</p>
        </Notice>
      )}
      {issues.length > 0 && (
        <Notice tone="care" title={t.fix(issues.length)}>
          <IssueList issues={issues.slice(0, 6)} className={styles.issues} />
          {hasList && <p>{t.stillUsed}</p>}
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="note" title={t.warnings}>
          <ul className={styles.issues}>
            {warnings.slice(0, 6).map((warning) => (
              <li key={warning}>{plainWarning(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
