import type { SeasonOutlook } from '@matchwright/engine/season';
import { count, expectedNumber, shown } from '../../../text/numbers.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import styles from './outlook.module.css';

const t = roomPhrases.season.tracker.outlook;

/** The season in four numbers. */
export function OutlookFigures({ outlook }: { outlook: SeasonOutlook }) {
  const { stage, sent, notSent, invitations, invitationsOver, interviews, waiting, more } = outlook;
  const span = more.lo90 === more.hi90 ? count(more.lo90) : t.chart.span(count(more.lo90), count(more.hi90));
  const figures = [
    { value: count(sent), name: t.sent },
    { value: count(invitations), name: t.invitations },
    { value: count(waiting), name: t.waiting },
    ...(stage === 'running' && !invitationsOver
      ? [{ value: more.hi90 === 0 ? t.moreNone : t.moreSpan(expectedNumber(more.p), span), name: t.more }]
      : []),
  ];
  return (
    <div className={styles.counts}>
      <ul className={styles.figures} aria-label={t.counts}>
        {figures.map(({ value, name }) => (
          <li key={name}>
            <b>{value}</b> <span>{name}</span>
          </li>
        ))}
      </ul>
      {interviews < invitations && <p className={styles.small}>{t.standing(interviews, invitations)}</p>}
      {notSent && <p className={styles.small}>{shown(notSent)}</p>}
    </div>
  );
}
