import { EXAM_NAMES, EXAMS } from '@matchwright/inputs';
import { FieldGroup } from '../../parts/field.tsx';
import { phrases } from '../../text/phrases.ts';
import { Entries } from './entries.tsx';
import { ChoiceField, DateTextField, TextField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.exams;
const p = phrases.profile.practice;
const exams = EXAMS.map((value) => ({ value, label: EXAM_NAMES[value] }));
const results = [
  { value: 'pass', label: t.pass },
  { value: 'fail', label: t.fail },
];

export function ExamsSection() {
  return (
    <Section title={phrases.profile.sections.exams} help={t.help}>
      <Entries list="exams" none={t.none} addLabel={t.add} entryLabel={t.entry} fresh={{ exam: 'step2ck' }}>
        {(index) => <AttemptFields index={index} />}
      </Entries>
      <PracticeTests />
    </Section>
  );
}

export function AttemptFields({ index }: { index: number }) {
  return (
    <div className={`${styles.grid} ${styles.four}`}>
      <ChoiceField path={['exams', index, 'exam']} label={t.exam} options={exams} />
      <DateTextField path={['exams', index, 'date']} label={t.date} placeholder={t.dateHelp} />
      <ChoiceField path={['exams', index, 'result']} label={t.result} options={results} />
      <TextField path={['exams', index, 'score']} label={t.score} numeric />
    </div>
  );
}

function PracticeTests() {
  return (
    <FieldGroup label={p.title} help={p.help}>
      <Entries
        list="practice"
        none={p.none}
        addLabel={p.add}
        entryLabel={p.entry}
        fresh={{ exam: 'step2ck' }}
      >
        {(index) => (
          <div className={`${styles.grid} ${styles.three}`}>
            <ChoiceField path={['practice', index, 'exam']} label={p.exam} options={exams} />
            <DateTextField path={['practice', index, 'date']} label={p.date} placeholder={t.dateHelp} />
            <TextField path={['practice', index, 'score']} label={p.score} numeric />
          </div>
        )}
      </Entries>
    </FieldGroup>
  );
}
