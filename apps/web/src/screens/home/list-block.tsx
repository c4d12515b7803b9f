import type { ListResult } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { hrefOf } from '../../route.ts';
import { count, money, percent } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { signalsOf } from '../list/list-figures.ts';
import styles from './list-block.module.css';

const t = phrases.home;

interface Props {
  result: ListResult;
  /** Applications are out: the list is what was planned, and its chance no longer leads the page. */
  planned: boolean;
}

/** The list in one line, and each specialty's part of it on a common scale. */
export function ListBlock({ result, planned }: Props) {
  const signals = signalsOf(result);
  const parts = [
    phrases.list.programs(result.programs.length),
    t.fees(money(result.total)),
    signals.allowed > 0 ? phrases.list.signals(signals.used, signals.allowed) : '',
    phrases.list.interviews(result.expectedInterviews, result.attend),
  ].filter(Boolean);
  const rows = SPECIALTIES.flatMap((specialty) => {
    const summary = result.bySpecialty[specialty];
    return summary ? [{ specialty, ...summary }] : [];
  });
  const top = scaleTop(rows.map(({ match }) => match));
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <h2 id="list-title">{planned ? t.listPlanned : t.list}</h2>
      {planned && <p>{t.listPlannedChance(percent(result.match.p))}</p>}
      <ul className={styles.line}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {signals.allowed > 0 && <p className="soft">{phrases.list.signalMeans}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.specialty} className={styles.row}>
            <b>{phrases.list.specialty[row.specialty]}</b>
            <span className="soft">{t.chosenOf(count(row.count), count(row.eligible))}</span>
            <span className={styles.match}>
              <span className="visually-hidden">{t.match}</span>
              <b>{percent(row.match.p)}</b>
              <RangeMark range={row.match} top={top} />
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.ticks}>
        <ScaleTicks top={top} />
      </div>
      <a className={styles.more} href={hrefOf('list')}>
        {t.toList}
      </a>
    </section>
  );
}

/** Instead of a list that nothing can change any more: where the next one comes from. */
export function NextList({ season }: { season: number }) {
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <h2 id="list-title">{t.listOver(season)}</h2>
      <p>{t.listOverHelp(season + 1)}</p>
      <a className={styles.more} href={hrefOf('afterwards')}>
        {t.beginNext(season + 1)}
      </a>
    </section>
  );
}
