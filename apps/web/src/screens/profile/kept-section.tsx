import { usePlanner } from '../../app-planner.ts';
import { hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.kept;

/** Parts of the profile that have their own form above, or none because they are settled elsewhere. */
const SHOWN = new Set([
  'profile',
  'season',
  'applicant',
  'citizenship',
  'visa',
  'school',
  'ecfmg',
  'exams',
  'experience',
  'noUsExperience',
  'practice',
  'scholarship',
  'letters',
  'gaps',
  'strengths',
  'couple',
  'ties',
  'preferences',
  'budget',
  'interviews',
]);

/** Names what the file holds beyond this form, so that nobody fears it lost. */
export function KeptSection() {
  const draft = usePlanner((state) => state.draft);
  const parts = Object.entries(draft ?? {}).filter(([key]) => !SHOWN.has(key));
  if (parts.length === 0) return null;
  return (
    <Section title={phrases.profile.sections.kept} help={t.help}>
      <ul className={styles.kept}>
        {parts.map(([key, value]) => (
          <li key={key}>
            {t.part(t.names[key as keyof typeof t.names] ?? key, Array.isArray(value) ? value.length : null)}
            {isPlace(key) && <a href={hrefOf(key)}>{t.places[key]}</a>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Parts that have a screen of their own. */
function isPlace(key: string): key is keyof typeof t.places {
  return key in t.places;
}
