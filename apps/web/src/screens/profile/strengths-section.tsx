import { phrases } from '../../text/phrases.ts';
import { NamesField, YesNoField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.strengths;

export function StrengthsSection() {
  return (
    <Section title={phrases.profile.sections.strengths} help={t.help}>
      <NamesField
        path={['strengths', 'languages']}
        label={t.languages}
        help={t.languagesHelp}
        width="medium"
      />
      <div className={`${styles.grid} ${styles.three}`}>
        <YesNoField path={['strengths', 'teaching']} label={t.teaching} />
        <YesNoField path={['strengths', 'leadership']} label={t.leadership} />
        <YesNoField path={['strengths', 'underserved']} label={t.underserved} />
      </div>
    </Section>
  );
}
