import type { ExplainedTerm, Explanation } from '@matchwright/engine';
import { DataTable } from '../../parts/data-table.tsx';
import { Fold } from '../../parts/fold.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { inEnglish } from '../../text/language.ts';
import { percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './odds-account.module.css';
import { timesWords, type WaterfallStep, waterfall } from './waterfall.ts';

const t = phrases.program;

/** The odds as a waterfall: each line moves them from where the line above left them. */
export function OddsAccount({ explanation }: { explanation: Explanation }) {
  const { terms, baseRate } = explanation;
  const steps = waterfall(terms);
  return (
    <section className={styles.section} aria-labelledby="taken-apart">
      <h2 id="taken-apart">{t.apart}</h2>
      <p className="soft">{t.apartHelp}</p>
      <p className="soft">
        {t.base(percent(baseRate.p), percent(baseRate.lo90), percent(baseRate.hi90))}{' '}
        {t.baseFrom[baseRate.from]}{' '}
        {terms[0] && percent(terms[0].after) !== percent(baseRate.p) && t.baseStart(percent(terms[0].after))}
      </p>
      <SourceNotes ids={baseRate.sources} />
      <ol className={styles.steps}>
        {terms.map((term, index) => (
          <Step key={term.id} term={term} step={steps[index]} first={index === 0} />
        ))}
      </ol>
      <Fold label={t.asTable}>
        <p className="soft">{t.logOddsHelp}</p>
        <TermsTable terms={terms} />
      </Fold>
      <Fold label={t.termSources}>
        <TermSources terms={terms} />
      </Fold>
      {explanation.notes.length > 0 && (
        <ul className={styles.notes}>
          {explanation.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface StepProps {
  term: ExplainedTerm;
  step: WaterfallStep | undefined;
  first: boolean;
}

function Step({ term, step, first }: StepProps) {
  const { times } = term;
  const change = first ? t.startsAt(percent(term.after)) : changeWords(times);
  const direction = times === null || times.factor < 1 ? styles.down : styles.up;
  return (
    <li className={styles.step}>
      <div className={styles.name}>
        <p>{term.name}</p>
        {term.id === 'policies' && term.note && <p className={styles.note}>{term.note}</p>}
      </div>
      <p className={styles.change}>{change}</p>
      <svg className={styles.bars} aria-hidden="true">
        {step && (
          <>
            <line className={styles.from} x1={step.from} x2={step.from} y1="0" y2="50%" />
            <rect
              className={first ? styles.start : direction}
              x={step.left}
              width={step.width}
              y="30%"
              height="40%"
              rx="2"
            />
            <line className={styles.whisker} x1={step.low} x2={step.high} y1="50%" y2="50%" />
          </>
        )}
      </svg>
      <p className={styles.after}>
        <span className="visually-hidden">{t.chance}: </span>
        {percent(term.after)}
      </p>
    </li>
  );
}

function changeWords(times: ExplainedTerm['times']): string {
  if (times === null) return t.shuts;
  if (Math.abs(Math.log(times.factor)) < 0.005) return t.same;
  return t.times[times.of](timesWords(times.factor));
}

function TermsTable({ terms }: { terms: ExplainedTerm[] }) {
  return (
    <DataTable
      label={t.asTable}
      rows={terms}
      keyOf={(term) => term.id}
      columns={[
        { title: t.term, value: (term) => term.name },
        { title: t.logOdds, value: ({ logOdds }) => logOdds?.mean.toFixed(2) ?? t.shuts, number: true },
        {
          title: t.range,
          value: ({ logOdds }) => logOdds && `${logOdds.lo90.toFixed(2)} … ${logOdds.hi90.toFixed(2)}`,
          number: true,
        },
        { title: t.chance, value: (term) => percent(term.after), number: true },
      ]}
    />
  );
}

function TermSources({ terms }: { terms: ExplainedTerm[] }) {
  return (
    <dl className={styles.sources}>
      {terms.map(({ id, name, note, sources }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            {note && id !== 'policies' && (
              <p className={styles.note} {...(id === 'base' ? {} : inEnglish)}>
                {note}
              </p>
            )}
            <SourceNotes ids={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
