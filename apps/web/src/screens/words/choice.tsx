import { SPECIALTIES } from '@matchwright/facts';
import { isLetterKind } from '@matchwright/words';
import { useId } from 'react';
import { FieldGroup } from '../../parts/field.tsx';
import { ChoiceInput, RadioRow } from '../../parts/inputs.tsx';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { LetterFacts } from './letter-facts.tsx';
import type { Opened } from './use-open-draft.ts';
import { hrefOfWords, WRITTEN_KINDS } from './words-address.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

/** What is written and for whom. Another kind or specialty opens the draft of it; this one stays as it is. */
export function Choice({ opened }: { opened: Opened }) {
  const name = useId();
  const { kind, specialty } = opened.draft;
  const open = (query: Parameters<typeof hrefOfWords>[0]) => {
    window.location.hash = hrefOfWords(query);
  };
  return (
    <section className={styles.choice} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t.what}</h2>
      <div className={styles.fields}>
        <ChoiceInput
          label={t.kind}
          value={kind}
          options={WRITTEN_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(value) => open({ kind: WRITTEN_KINDS.find((one) => one === value) ?? kind })}
        />
        {kind === 'personal-statement' && (
          <FieldGroup label={t.specialty}>
            <RadioRow
              name={name}
              value={specialty ?? ''}
              options={SPECIALTIES.map((value) => ({ value, label: phrases.list.shortSpecialty[value] }))}
              onChange={(value) =>
                open({ kind, specialty: SPECIALTIES.find((one) => one === value) ?? specialty })
              }
            />
          </FieldGroup>
        )}
        {isLetterKind(kind) && <LetterFacts kind={kind} opened={opened} />}
      </div>
    </section>
  );
}
