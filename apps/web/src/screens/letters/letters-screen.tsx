import type { LetterPlan } from '@matchwright/engine/advice';
import { useState } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { hrefOfField } from '../../profile/field-link.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';
import { GapsBlock } from './gaps-block.tsx';
import { LetterCards } from './letter-cards.tsx';
import { LetterForm } from './letter-form.tsx';
import { LetterTable } from './letter-table.tsx';
import styles from './letters-screen.module.css';
import { ProgramsBlock } from './programs-block.tsx';
import { RequestsBlock } from './requests-block.tsx';

const t = roomPhrases.letters;
/** Pixels from which authors and specialties fit beside each other. */
const TABLE_WIDTH = 860;

export default function LettersScreen() {
  return (
    <AdviceScreen topic="letters" title={t.title} lede={t.lede}>
      {(plan) => <Plan plan={plan} />}
    </AdviceScreen>
  );
}

function Plan({ plan }: { plan: LetterPlan }) {
  return (
    <>
      <Yours plan={plan} />
      <GapsBlock plan={plan} />
      <RequestsBlock plan={plan} />
      <section className={styles.section} aria-labelledby="letters-steps">
        <h2 id="letters-steps">{t.steps}</h2>
        <ol className={styles.steps}>
          {plan.steps.map(({ title, says, sources }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{says}</p>
              {sources.length > 0 && (
                <p>
                  <SourceNotes ids={sources} />
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-labelledby="letters-findings">
        <h2 id="letters-findings">{t.findings}</h2>
        <Findings findings={plan.findings} />
      </section>
      <ProgramsBlock plan={plan} />
    </>
  );
}

/** Authors and specialties, with what changes from week to week at hand; the form opens below. */
function Yours({ plan }: { plan: LetterPlan }) {
  const wide = useWide(TABLE_WIDTH);
  const [editing, setEditing] = useState<number | null>(null);
  return (
    <section className={styles.section} aria-labelledby="letters-matrix">
      <h2 id="letters-matrix">{t.matrix}</h2>
      <p className={styles.small}>{t.limit(plan.limit)}</p>
      {plan.matrix.length === 0 && (
        <Notice tone="note">
          <p>{t.noSpecialty}</p>
          <a href={hrefOfField('preferences.specialties')}>{t.toProfile}</a>
        </Notice>
      )}
      {plan.authors.length === 0 && editing === null ? (
        <Notice tone="note">{t.noAuthors}</Notice>
      ) : wide ? (
        <LetterTable plan={plan} onEdit={setEditing} />
      ) : (
        <LetterCards plan={plan} onEdit={setEditing} />
      )}
      <LetterForm editing={editing} onEdit={setEditing} />
      <p className={styles.small}>{t.private}</p>
    </section>
  );
}
