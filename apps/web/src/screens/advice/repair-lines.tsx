import type { Repair } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { dayWords } from '../../text/dates.ts';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './repair-lines.module.css';

const t = roomPhrases.advice.repair;

/** The cheapest step against a risk: what it is, what it costs, and until when. */
export function RepairLines({ repair }: { repair: Repair }) {
  return (
    <div className={styles.repair} data-part="repair">
      <p>
        <b>{t.title}:</b> <span>{repair.what}</span>
      </p>
      <RepairFigures repair={repair} />
    </div>
  );
}

export function RepairFigures({ repair }: { repair: Repair }) {
  const { months, weeks, begin, beginNow, by, projected, late, gain, unmeasured } = repair;
  return (
    <dl className={styles.figures}>
      <Figure label={t.cost}>{costWords(repair)}</Figure>
      {months !== null && (
        <Figure label={t.months}>{weeks === undefined ? t.monthCount(months) : t.weekCount(weeks)}</Figure>
      )}
      {begin !== null && !late && <Figure label={t.begin}>{beginNow ? t.now : dayWords(begin)}</Figure>}
      <Figure label={t.by}>
        {late ? t.late : by === null ? t.noDate : dayWords(by)}
        {by !== null && projected && !late && <span className="soft"> ({t.projected})</span>}
      </Figure>
      {gain !== null && <Figure label={t.gain}>{roomPhrases.gains.words(gain)}</Figure>}
      {unmeasured !== null && (
        <Figure label={t.gain}>
          <span>{unmeasured}</span>
        </Figure>
      )}
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function costWords({ cost }: Repair): string {
  if (cost === null) return t.unknown;
  if (cost.high === 0) return t.free;
  if (cost.low === cost.high) return money(cost.high);
  return roomPhrases.whatIf.costRange(money(cost.low), money(cost.high));
}
