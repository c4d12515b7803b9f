import { EXPERIENCE_KINDS, FIELDS } from '@matchwright/inputs';
import { usePlanner } from '../../app-planner.ts';
import { phrases } from '../../text/phrases.ts';
import { studiedAbroad } from '../begin/steps.ts';
import { DateTextField } from './date-field.tsx';
import { Entries } from './entries.tsx';
import { ChoiceField, CountryField, TextField, TicksField, YesNoField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.experience;
const kinds = EXPERIENCE_KINDS.map((value) => ({ value, label: t.kinds[value] }));
const fields = FIELDS.map((value) => ({ value, label: t.fields[value] }));
const settings = Object.entries(t.settings).map(([value, label]) => ({ value, label }));
const fresh = { kind: 'hands-on', country: 'US' };

export function ExperienceSection() {
  return (
    <Section title={phrases.profile.sections.experience} help={t.help}>
      <Entries list="experience" {...useNone()} addLabel={t.add} entryLabel={t.entry} fresh={fresh}>
        {(index) => <ExperienceFields at={['experience', index]} />}
      </Entries>
    </Section>
  );
}

/** To a graduate of a school abroad, "none" is an answer of its own: without it the chance counts an average. */
export function useNone() {
  const abroad = usePlanner((state) => studiedAbroad(state.draft) === true);
  return abroad
    ? { none: t.average, noneYet: { field: 'noUsExperience', label: t.noneYet } }
    : { none: t.none };
}

/** The answers that count most, for those who begin. */
export function ShortExperienceFields({ at }: { at: [string, number] }) {
  return (
    <>
      <div className={`${styles.grid} ${styles.three}`}>
        <ChoiceField path={[...at, 'kind']} label={t.kind} options={kinds} />
        <CountryField path={[...at, 'country']} label={t.country} />
        <TextField path={[...at, 'months']} label={t.months} numeric />
      </div>
      <TicksField path={[...at, 'field']} label={t.field} options={fields} />
      <YesNoField path={[...at, 'letter']} label={t.letter} />
    </>
  );
}

function ExperienceFields({ at }: { at: [string, number] }) {
  return (
    <>
      <div className={`${styles.grid} ${styles.three}`}>
        <ChoiceField path={[...at, 'kind']} label={t.kind} options={kinds} />
        <CountryField path={[...at, 'country']} label={t.country} />
        <ChoiceField path={[...at, 'setting']} label={t.setting} options={settings} />
        <DateTextField keeps="month" path={[...at, 'from']} label={t.from} placeholder={t.monthHelp} />
        <DateTextField keeps="month" path={[...at, 'to']} label={t.to} placeholder={t.toHelp} />
        <TextField path={[...at, 'months']} label={t.months} placeholder={t.monthsHelp} numeric />
      </div>
      <TextField path={[...at, 'name']} label={t.name} width="full" />
      <TicksField path={[...at, 'field']} label={t.field} options={fields} />
      <YesNoField path={[...at, 'medPedsSite']} label={t.medPedsSite} />
      <div className={`${styles.grid} ${styles.two}`}>
        <YesNoField path={[...at, 'evaluated']} label={t.evaluated} />
        <YesNoField path={[...at, 'letter']} label={t.letter} />
      </div>
    </>
  );
}
