import type { ApplyOrWait } from '@matchwright/engine';
import { SourceNote, SourceNotes } from '../../parts/source-note.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { hrefOfProgram } from '../../route.ts';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useProgramNames } from '../list/program-names.ts';
import styles from './what-if-screen.module.css';

const t = roomPhrases.whatIf;

/** The three conditions, what the year costs, visa, and the limits on years since graduation. */
export function WaitingDetails({ result }: { result: ApplyOrWait }) {
  const { conditions, visa, notes } = result;
  return (
    <>
      <section className={styles.section}>
        <h3>{t.conditions}</h3>
        <ul className={styles.rows}>
          {conditions.map((condition) => (
            <li key={condition.id} className={styles.condition}>
              <StatusWord status={condition.status} />
              <div>
                <p>{condition.says}</p>
                <p className="soft">{condition.because.join(' ')}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.pair}>
        <Costs cost={result.cost} />
        <section className={styles.section}>
          <h3>{t.visa}</h3>
          {visa.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <SourceNotes ids={visa.sources} />
          </p>
          <Graduation graduation={result.graduation} />
        </section>
      </div>
      <ul className={styles.says}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function Costs({ cost }: Pick<ApplyOrWait, 'cost'>) {
  const range = (low: number, high: number) =>
    low === high ? money(low) : t.costRange(money(low), money(high));
  return (
    <section className={styles.section}>
      <h3>{t.costs}</h3>
      <dl className={styles.rows}>
        {cost.items.map((item) => (
          <div key={item.label}>
            <dt>
              {item.label}: <b>{range(item.low, item.high)}</b>
            </dt>
            <dd>
              <SourceNote id={item.source} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            {t.costTotal}: <b>{range(cost.known.low, cost.known.high)}</b>
          </dt>
          <dd className="soft">
            {t.costUnknown}: {cost.unknown.join('; ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Graduation({ graduation }: Pick<ApplyOrWait, 'graduation'>) {
  const names = useProgramNames();
  const { yearsNow, yearsThen, brokenNow, brokenThen, newly } = graduation;
  return (
    <>
      <h3>{t.graduation}</h3>
      {yearsNow !== null && yearsThen !== null && (
        <p>{t.graduationYears(String(yearsNow), String(yearsThen))}</p>
      )}
      <p>
        {t.graduationBroken(brokenNow, brokenThen)} {t.graduationNewly(newly.length)}
      </p>
      {newly.length > 0 && (
        <ul className={styles.rows}>
          {newly.map((code) => (
            <li key={code}>
              <a href={hrefOfProgram(code)}>{names.get(code) ?? code}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
