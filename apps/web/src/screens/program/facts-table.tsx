import type { ProgramView, ViewedFact } from '@matchwright/engine';
import { FACT_FIELDS, type FactField } from '@matchwright/facts';
import { Outside, SourceNote } from '../../parts/source-note.tsx';
import { factWords, webAddress } from '../../text/fact-words.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './facts-table.module.css';

const t = phrases.program;

/** Every field with its value, year and source, and what other sources say. */
export function FactsTable({ view: { facts } }: { view: ProgramView }) {
  const known = FACT_FIELDS.flatMap((field) => {
    const fact = facts[field];
    return fact && fact.value !== null ? [{ field, fact }] : [];
  });
  return (
    <section className={styles.section} aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      {known.length === 0 ? (
        <p>{t.factsNone}</p>
      ) : (
        <table className={styles.table} aria-labelledby="facts">
          <thead className={styles.headGroup}>
            <tr className={styles.row}>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.valueColumn}</th>
              <th scope="col">{t.sourceColumn}</th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ field, fact }) => (
              <Row key={field} field={field} fact={fact} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ field, fact }: { field: FactField; fact: ViewedFact }) {
  const text = factWords(field, fact.value);
  const address = field === 'website' ? webAddress(text) : null;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.field}>
        {phrases.facts.fields[field]}
      </th>
      <td className={styles.value}>{address ? <Outside href={address}>{text}</Outside> : text}</td>
      <td>
        {fact.source && <SourceNote id={fact.source} year={fact.year} />}
        {fact.note && <p className={styles.note}>{fact.note}</p>}
        {fact.also?.map((other) => (
          <p key={`${other.source} ${other.year} ${other.value}`} className={styles.note}>
            {t.alsoSaid}: {factWords(field, other.value)} (<SourceNote id={other.source} year={other.year} />)
          </p>
        ))}
      </td>
    </tr>
  );
}
