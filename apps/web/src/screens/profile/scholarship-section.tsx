import { phrases } from '../../text/phrases.ts';
import { Entries } from './entries.tsx';
import { ChoiceField, TextField, YesNoField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.scholarship;
const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
const fresh = { kind: 'poster' };

export function ScholarshipSection() {
  return (
    <Section title={phrases.profile.sections.scholarship} help={t.help}>
      <Entries list="scholarship" none={t.none} addLabel={t.add} entryLabel={t.entry} fresh={fresh}>
        {(index) => <WorkFields at={['scholarship', index]} />}
      </Entries>
    </Section>
  );
}

function WorkFields({ at }: { at: [string, number] }) {
  return (
    <>
      <div className={`${styles.grid} ${styles.two}`}>
        <ChoiceField path={[...at, 'kind']} label={t.kind} options={kinds} />
        <TextField path={[...at, 'year']} label={t.year} numeric width="short" />
      </div>
      <TextField path={[...at, 'topic']} label={t.topic} width="full" />
      <YesNoField path={[...at, 'lifespan']} label={t.lifespan} />
    </>
  );
}
