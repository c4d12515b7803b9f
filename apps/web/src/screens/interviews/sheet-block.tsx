import type { InterviewSheet, SheetFact } from '@matchwright/engine/season';
import type { Application } from '@matchwright/inputs/season';
import { Outside, SourceNote } from '../../parts/source-note.tsx';
import { useOneKind } from '../../season/use-one-kind.ts';
import { quoted } from '../../text/bidi.ts';
import { factLanguage, factWords, webAddress } from '../../text/fact-words.ts';
import { listed, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './interviews.module.css';
import { keyOf } from './interviews-address.ts';
import { usePrograms } from './use-programs.ts';

const t = roomPhrases.interviews.sheet;

/** What is known of the program, what the person has there, and what to ask. */
export function SheetBlock({ sheet, application }: { sheet: InterviewSheet; application: Application }) {
  const oneKind = useOneKind();
  const specialty = usePrograms().labelOf(keyOf(application))?.specialty ?? application.specialty;
  const hasOneKind = specialty !== undefined && oneKind.has(specialty);
  return (
    <div className={styles.sheet}>
      <section className={styles.section} aria-labelledby="sheet-facts">
        <h2 id="sheet-facts">{t.facts}</h2>
        {sheet.facts.length === 0 && <p>{t.noFacts}</p>}
        <dl className={styles.facts}>
          {sheet.facts.map((fact) => (
            <div key={fact.field}>
              <dt>{shown(phrases.facts.fields[fact.field])}</dt>
              <dd>
                <FactValue fact={fact} />
                <span className={styles.year}>({fact.year ?? phrases.facts.undated})</span>
                <span className={styles.source}>
                  <SourceNote id={fact.source} year={fact.year} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
        <Own application={application} hasOneKind={hasOneKind} />
      </section>
      <section className={styles.section} aria-labelledby="sheet-ask">
        <h2 id="sheet-ask">{t.ask}</h2>
        <ul className={styles.asks}>
          {sheet.ask.map((question) => (
            <li key={question}>{shown(question)}</li>
          ))}
        </ul>
        <p className={styles.small}>{t.neverRanking}</p>
      </section>
    </div>
  );
}

function FactValue({ fact: { field, value } }: { fact: SheetFact }) {
  if (value === null) return <span>{t.unknown}</span>;
  const text = factWords(field, value);
  const address = field === 'website' ? webAddress(text) : null;
  if (address) return <Outside href={address}>{text}</Outside>;
  return <span {...factLanguage(field, value)}>{shown(text)}</span>;
}

/** The person's own entry: signal, letters, contacts, notes. */
function Own({
  application: { signal, letters, contacts, notes },
  hasOneKind,
}: {
  application: Application;
  /** Its specialty calls no signal gold or silver. */
  hasOneKind: boolean;
}) {
  const lines = [
    signal !== undefined && signal !== 'none' ? t.signal[hasOneKind ? 'signal' : signal] : null,
    letters.length > 0 ? t.letters(listed(letters.map(quoted))) : null,
    ...contacts.map(({ name, role, email }) => t.contact([name, role, email].filter(Boolean).join(', '))),
    notes ? t.notes(notes.split('\n').join(' · ')) : null,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
