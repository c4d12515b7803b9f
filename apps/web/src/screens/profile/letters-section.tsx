import { FIELDS, LETTER_STATUSES } from '@matchwright/inputs';
import { phrases } from '../../text/phrases.ts';
import { DateTextField } from './date-field.tsx';
import { Entries } from './entries.tsx';
import { ChoiceField, TextField, YesNoField } from './form-fields.tsx';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.letters;
const fields = FIELDS.map((value) => ({ value, label: phrases.profile.experience.fields[value] }));
const statuses = LETTER_STATUSES.map((value) => ({ value, label: t.statuses[value] }));

export function LettersSection() {
  return (
    <Section title={phrases.profile.sections.letters} help={t.help}>
      <Entries
        list="letters"
        none={t.none}
        addLabel={t.add}
        entryLabel={t.entry}
        fresh={{ status: 'planned' }}
      >
        {(index) => <LetterFields at={['letters', index]} />}
      </Entries>
    </Section>
  );
}

function LetterFields({ at }: { at: [string, number] }) {
  return (
    <>
      <div className={`${styles.grid} ${styles.two}`}>
        <TextField path={[...at, 'author']} label={t.author} />
        <ChoiceField path={[...at, 'field']} label={t.field} options={fields} />
        <ChoiceField path={[...at, 'status']} label={t.status} options={statuses} />
        <DateTextField path={[...at, 'asked']} label={t.asked} example="recent" />
      </div>
      <div className={`${styles.grid} ${styles.two}`}>
        <YesNoField path={[...at, 'us']} label={t.us} />
        <YesNoField path={[...at, 'handsOn']} label={t.handsOn} />
      </div>
    </>
  );
}
