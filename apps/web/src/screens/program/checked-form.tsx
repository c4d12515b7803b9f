import type { ProgramView } from '@matchwright/engine';
import { useState } from 'react';
import { ANSWERABLE, type AnswerableField } from '../../answers/answer-edits.ts';
import { AnswerForm } from '../../answers/answer-form.tsx';
import { AnswerList } from '../../answers/answer-list.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { Outside } from '../../parts/source-note.tsx';
import { factWords, webAddress } from '../../text/fact-words.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './program-screen.module.css';

const t = phrases.program;
const fields = ANSWERABLE.map((value) => ({ value, label: phrases.facts.fields[value] }));

interface Props {
  view: ProgramView;
  /** What the next answer is about. */
  field: AnswerableField;
  onField: (field: AnswerableField) => void;
}

/** What the person found out about this program, and a form for the next answer. */
export function CheckedForm({ view, field, onField }: Props) {
  const { code, name } = view;
  const website = webAddress(String(view.facts.website?.value ?? ''));
  const [saved, setSaved] = useState('');
  return (
    <section className={styles.card} aria-labelledby="checked" data-print="no">
      <h2 id="checked" tabIndex={-1}>
        {t.checked}
      </h2>
      <p className={styles.small}>
        {t.checkedHelp}
        {website && (
          <>
            {' '}
            <Outside href={website}>{t.openWebsite}</Outside>
          </>
        )}
      </p>
      <AnswerList code={code} />
      <ChoiceInput
        label={phrases.answers.field}
        value={field}
        options={fields}
        onChange={(chosen) => onField(chosen as AnswerableField)}
      />
      <AnswerForm
        key={field}
        code={code}
        field={field}
        about={`${phrases.facts.fields[field]}, ${name}`}
        onSaved={({ value }) =>
          setSaved(
            phrases.answers.saved(
              phrases.answers.savedAs(phrases.facts.fields[field], factWords(field, value)),
            ),
          )
        }
      />
      <p role="status">{saved}</p>
    </section>
  );
}
