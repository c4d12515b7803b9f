import type { MissingField } from '@matchwright/engine/advice';
import { Fold } from '../../parts/fold.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { hrefOfRule } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChanceRows } from '../advice/effect-figure.tsx';
import styles from './missing-block.module.css';

const t = roomPhrases.audit;

/** What is not entered, and what the answer would change. */
export function MissingBlock({ missing }: { missing: MissingField[] }) {
  return (
    <section
      className={styles.section}
      aria-labelledby="missing-title"
      data-print={missing.length === 0 ? 'no' : undefined}
    >
      <div>
        <h2 id="missing-title">{t.missing}</h2>
        <p className="soft" data-print="no">
          {missing.length === 0 ? t.nothingMissing : t.missingHelp}
        </p>
      </div>
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map((field) => (
            <Missing key={field.id} field={field} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Missing({ field }: { field: MissingField }) {
  const { place, label, why, answers, unmeasured, waiting } = field;
  return (
    <li className={styles.field}>
      <h3>{label}</h3>
      <p>
        {why} {unmeasured}
      </p>
      {answers.length > 0 && <ChanceRows rows={answers} />}
      {waiting.length > 0 && (
        <div data-print="no">
          <Fold label={t.waits(waiting.length)}>
            <ul className={styles.waiting}>
              {waiting.map(({ rule, when }) => (
                <li key={rule}>
                  <a href={hrefOfRule(rule)}>{when}</a>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
      <a
        className={styles.enter}
        href={hrefOfField(place)}
        aria-label={`${t.enter}: ${label}`}
        data-print="no"
      >
        {t.enter}
      </a>
    </li>
  );
}
