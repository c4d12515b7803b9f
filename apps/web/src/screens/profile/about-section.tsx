import { APPLICANT_TYPES } from '@matchwright/facts';
import { useId } from 'react';
import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { phrases } from '../../text/phrases.ts';
import { CountryField, TextField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';
import { useField } from './use-field.ts';

const t = phrases.profile.about;

export function AboutSection() {
  return (
    <Section title={phrases.profile.sections.about}>
      <ApplicantField />
      <div className={`${styles.grid} ${styles.two}`}>
        <CountryField path={['citizenship']} label={t.citizenship} />
        <TextField path={['season']} label={t.season} help={t.seasonHelp} numeric width="short" />
        <TextField path={['school', 'name']} label={t.schoolName} />
        <CountryField path={['school', 'country']} label={t.schoolCountry} />
        <TextField
          path={['school', 'graduated']}
          label={t.graduated}
          help={t.graduatedHelp}
          numeric
          width="short"
        />
      </div>
    </Section>
  );
}

export function ApplicantField() {
  const name = useId();
  const { value, problem, onChange } = useField(['applicant']);
  const options = APPLICANT_TYPES.map((type) => ({ value: type, label: t.applicantOptions[type] }));
  return (
    <FieldGroup label={t.applicant} place="applicant" problem={value === '' ? undefined : problem}>
      <RadioRow name={name} value={value} options={options} onChange={onChange} />
    </FieldGroup>
  );
}
