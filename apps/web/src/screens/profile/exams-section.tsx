import { EXAM_NAMES, EXAMS, latinDigits } from '@matchwright/inputs';
import { planner, usePlanner } from '../../app-planner.ts';
import { FieldGroup } from '../../parts/field.tsx';
import { type Draft, textAt } from '../../profile/draft.ts';
import { phrases } from '../../text/phrases.ts';
import { DateTextField } from './date-field.tsx';
import { Entries } from './entries.tsx';
import { ChoiceField, TextField } from './form-fields.tsx';
import { PracticeScoreField } from './practice-score-field.tsx';
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
      <DateTextField
        path={['exams', index, 'date']}
        label={t.date}
        example={useHasResult(index) ? 'taken' : 'ahead'}
        keeps={useYearKeeps(index)}
      />
      <ChoiceField path={['exams', index, 'result']} label={t.result} options={results} />
      <TextField path={['exams', index, 'score']} label={t.score} numeric />
    </div>
  );
}

function useHasResult(index: number): boolean {
  return usePlanner(({ draft }) => isRead(draft, index));
}

function isRead(draft: Draft | null, index: number): boolean {
  return ['result', 'score'].some((name) => textAt(draft, ['exams', index, name]) !== '');
}

/** A year alone is enough for an exam that was taken: before this year, or with a result. */
function useYearKeeps(index: number): 'year' | 'open-year' {
  return usePlanner(({ draft }) => {
    const at = (name: string) => textAt(draft, ['exams', index, name]);
    const [year, now] = [Number(latinDigits(at('date'))), Number(planner.readingContext().today.slice(0, 4))];
    const hasResult = isRead(draft, index);
    return year < now || (year === now && hasResult) ? 'year' : 'open-year';
  });
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
            <DateTextField path={['practice', index, 'date']} label={p.date} example="recent" />
            <PracticeScoreField index={index} label={p.score} />
          </div>
        )}
      </Entries>
    </FieldGroup>
  );
}
