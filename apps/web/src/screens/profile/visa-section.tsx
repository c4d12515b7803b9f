import { VISA_CLASSES } from '@matchwright/inputs';
import { monthOf } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { DateTextField, useExampleDay } from './date-field.tsx';
import { TicksField, YesNoField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.visa;
const classes = VISA_CLASSES.map((value) => ({ value, label: shown(value) }));

export function VisaSection() {
  return (
    <Section title={phrases.profile.sections.visa}>
      <div className={`${styles.grid} ${styles.two}`}>
        <YesNoField path={['visa', 'needed']} label={t.needed} />
        <TicksField
          path={['visa', 'acceptable']}
          label={t.acceptable}
          help={t.acceptableHelp}
          options={classes}
        />
        <YesNoField path={['ecfmg', 'certified']} label={t.certified} />
        <CertificateField />
      </div>
    </Section>
  );
}

/** When the certificate is expected: it decides for which season a program can rank somebody. */
export function CertificateField() {
  const month = monthOf(useExampleDay('ahead').slice(0, 7));
  return (
    <DateTextField
      keeps="last-day"
      path={['ecfmg', 'expected']}
      label={t.expected}
      help={t.expectedHelp(month)}
      width="medium"
    />
  );
}
