import type { ProgramView, ViewedFact } from '@matchwright/engine';
import type { FactField } from '@matchwright/facts';
import { SourceNote } from '../../parts/source-note.tsx';
import { factLanguage, factWords } from '../../text/fact-words.ts';
import { inEnglish } from '../../text/language.ts';
import { doubtful } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './program-screen.module.css';

const t = phrases.program;
/** Source of what the person found out. */
const YOU = 'you';
const SIGNS = ['visaNote', 'h1bFilingYears', 'h1bFilings2025', 'imgShareNonUs'] as const;

/** What our probability of a visa rests on: every statement with its year, and the filings. */
export function VisaEvidence({ view: { facts } }: { view: ProgramView }) {
  return (
    <section className={styles.section} aria-labelledby="visa-evidence">
      <h2 id="visa-evidence">{t.visa}</h2>
      <Visa name="J-1" field="visaJ1" fact={facts.visaJ1} />
      <Visa name="H-1B" field="visaH1b" fact={facts.visaH1b} />
      <ul className={styles.rows}>
        {SIGNS.map((field) => {
          const fact = facts[field];
          return fact ? <Statement key={field} field={field} fact={fact} /> : null;
        })}
      </ul>
    </section>
  );
}

function Visa({ name, field, fact }: { name: string; field: FactField; fact: ViewedFact | undefined }) {
  if (!fact) return null;
  return (
    <div className={styles.visa}>
      <p>{t.visaP(name, doubtful(fact.p ?? 0))}</p>
      {fact.value === null ? (
        <p className={styles.small}>{t.visaNoEvidence}</p>
      ) : (
        <>
          {fact.source === YOU && (
            <p className={styles.small}>
              {fact.value === true ? t.visaYouYes : t.visaYouNo(doubtful(fact.p ?? 0))}
            </p>
          )}
          <ul className={styles.rows}>
            <Statement field={field} fact={fact} />
            {fact.also?.map((other) => (
              <Statement key={`${other.source} ${other.year}`} field={field} fact={other} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Statement({ field, fact }: { field: FactField; fact: ViewedFact }) {
  return (
    <li>
      <p>
        {phrases.facts.fields[field]}:{' '}
        <b {...factLanguage(field, fact.value)}>{factWords(field, fact.value)}</b>
      </p>
      {fact.note && (
        <p className={styles.small} {...inEnglish}>
          {fact.note}
        </p>
      )}
      {fact.source && <SourceNote id={fact.source} year={fact.year} />}
    </li>
  );
}
