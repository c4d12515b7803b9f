import type { ProgramView, ViewedFact } from '@matchwright/engine';
import { FACT_FIELDS, type FactField } from '@matchwright/facts';
import { useEffect, useRef } from 'react';
import type { AnswerableField } from '../../answers/answer-edits.ts';
import { Outside, SourceNote } from '../../parts/source-note.tsx';
import { hrefOfFact } from '../../route.ts';
import { factLanguage, factWords, webAddress } from '../../text/fact-words.ts';
import { inEnglish } from '../../text/language.ts';
import { doubtful, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { useHash } from '../../use-hash.ts';
import { CheckThis, isCheckable } from './check-this.tsx';
import { factInAddress } from './fact-address.ts';
import styles from './facts-table.module.css';

const t = phrases.program;

interface Props {
  view: ProgramView;
  /** Opens the form for an answer on a field; left out where no answer can be kept. */
  onCheck?: (field: AnswerableField) => void;
}

/**
 * Every field with its value, year and source, and what other sources say. What decides who is let in has a line when it
 * is unknown, too, and so has what the address asks for.
 */
export function FactsTable({ view: { code, facts }, onCheck }: Props) {
  const asked = factInAddress(useHash());
  const fields = FACT_FIELDS.filter(
    (field) => (facts[field]?.value ?? null) !== null || isCheckable(field) || field === asked,
  );
  return (
    <section className={styles.section} aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <table className={styles.table} aria-labelledby="facts">
        <thead className={styles.headGroup}>
          <tr className={styles.row}>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.valueColumn}</th>
            <th scope="col">{t.sourceColumn}</th>
            {onCheck && (
              <th scope="col">
                <span className="visually-hidden">{t.checkColumn}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <Row
              key={field}
              code={code}
              field={field}
              fact={facts[field]}
              asked={field === asked}
              onCheck={onCheck}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  code: string;
  field: FactField;
  fact: ViewedFact | undefined;
  /** Whether the address asks for this line: it then comes into view and takes the focus. */
  asked: boolean;
  onCheck: Props['onCheck'];
}

function Row({ code, field, fact, asked, onCheck }: RowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!asked) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const name = shown(phrases.facts.fields[field]);
  return (
    <tr
      ref={row}
      className={asked ? `${styles.row} ${styles.asked}` : styles.row}
      tabIndex={asked ? -1 : undefined}
    >
      <th scope="row" className={styles.field}>
        <a href={hrefOfFact(code, field)} aria-label={t.linkTo(name)}>
          {name}
        </a>
      </th>
      <td className={styles.value}>
        <Value field={field} fact={fact} />
      </td>
      <td>
        <Sources field={field} fact={fact} />
      </td>
      {onCheck && (
        <td className={styles.check}>
          <CheckThis field={field} name={name} onCheck={onCheck} />
        </td>
      )}
    </tr>
  );
}

function Value({ field, fact }: Pick<RowProps, 'field' | 'fact'>) {
  if (!fact || fact.value === null) {
    return (
      <span className={styles.unknown}>
        {t.unknownValue}
        {fact?.p !== undefined && `. ${t.counted(doubtful(fact.p))}`}
      </span>
    );
  }
  const text = factWords(field, fact.value);
  const address = field === 'website' ? webAddress(text) : null;
  return address ? (
    <Outside href={address}>{text}</Outside>
  ) : (
    <span {...factLanguage(field, fact.value)}>{shown(text)}</span>
  );
}

function Sources({ field, fact }: Pick<RowProps, 'field' | 'fact'>) {
  if (!fact) return null;
  return (
    <>
      {fact.source && <SourceNote id={fact.source} year={fact.year} />}
      {fact.note && (
        <p className={styles.note} {...inEnglish}>
          {fact.note}
        </p>
      )}
      {fact.also?.map((other) => (
        <p key={`${other.source} ${other.year} ${other.value}`} className={styles.note}>
          {t.alsoSaid}: {factWords(field, other.value)} (<SourceNote id={other.source} year={other.year} />)
        </p>
      ))}
    </>
  );
}
