import { phrases } from '../../text/phrases.ts';
import { DateTextField } from './date-field.tsx';
import { Entries } from './entries.tsx';
import { TextField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.gaps;
const { monthHelp } = phrases.profile.experience;

export function GapsSection() {
  return (
    <Section title={phrases.profile.sections.gaps} help={t.help}>
      <Entries list="gaps" none={t.none} addLabel={t.add} entryLabel={t.entry} fresh={{}}>
        {(index) => <GapFields at={['gaps', index]} />}
      </Entries>
    </Section>
  );
}

function GapFields({ at }: { at: [string, number] }) {
  return (
    <div className={`${styles.grid} ${styles.three}`}>
      <DateTextField keeps="month" path={[...at, 'from']} label={t.from} placeholder={monthHelp} />
      <DateTextField keeps="month" path={[...at, 'to']} label={t.to} placeholder={monthHelp} />
      <TextField path={[...at, 'reason']} label={t.reason} />
    </div>
  );
}
