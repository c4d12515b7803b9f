import type { WeekClock } from '@matchwright/engine/match-week';
import type { SoapHour } from '@matchwright/engine/season';
import { bothClocks, type SeasonLog } from '@matchwright/inputs/season';
import { Check, X } from 'lucide-react';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { weekdayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { withResult } from '../afterwards/afterwards-edits.ts';
import { EASTERN } from './soap-clock.ts';
import styles from './soap-screen.module.css';
import { StepClock } from './step-clock.tsx';

const t = roomPhrases.soap;
const SHOWN = ['now', 'today', 'next'] as const;

interface Props {
  hours: readonly SoapHour[];
  week: WeekClock;
  /** ISO moment in universal time. */
  now: string;
  /** IANA name. */
  zone: string;
  /** As far as the person noted it. */
  result: SeasonLog['result'];
}

/** What is on and what comes next, on both clocks; a change is said to screen readers, not every minute. */
export function WeekNow({
  hours,
  week: { standings, phase, daysLeft, minutesLeft },
  now,
  zone,
  result,
}: Props) {
  if (phase === null) return null;
  const { there, here } = bothClocks(now, EASTERN, zone);
  const rows = SHOWN.flatMap((standing) =>
    hours
      .filter(({ id }) => standings[id] === standing)
      .map((hour) => ({ hour, label: t.standings[standing], left: standing === 'now' ? minutesLeft : null })),
  );
  const said = rows.map(({ label, hour }) => t.present.said(label, hour.title)).join(' ');
  return (
    <section className={styles.present} aria-labelledby="present" data-print="no">
      <h2 id="present">{t.present.title}</h2>
      <p>
        {zone === EASTERN
          ? t.present.clock(weekdayWords(there.date), there.time)
          : t.present.clocks(weekdayWords(there.date), there.time, weekdayWords(here.date), here.time)}
      </p>
      {phase === 'before' && <p>{t.present.before(daysLeft)}</p>}
      {phase === 'after' && <p>{t.present.after}</p>}
      {phase !== 'before' && result === undefined && standings.status !== 'next' && <Tell />}
      <dl className={styles.steps}>
        {rows.map(({ label, hour, left }) => (
          <div key={hour.id}>
            <dt>{label}</dt>
            <dd>
              <b>{hour.title}</b>
              {hour.date > there.date && <span>{weekdayWords(hour.date)}</span>}
              {hour.date < there.date && <span>{t.present.since(weekdayWords(hour.date))}</span>}
              <StepClock hour={hour} zone={zone} />
              {left !== null && hour.to !== null && <span>{t.present.left(left)}</span>}
              <span className={styles.act}>{actOf(hour, result)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <LiveText text={phase === 'during' ? said : ''} />
    </section>
  );
}

/** The one thing to do in a step: what the guide says of it, a round with its end. */
function actOf({ id, to, says }: SoapHour, result: SeasonLog['result']): string {
  if (id === 'status' && result === undefined) return t.present.look;
  return to === null ? says : t.present.decide(to);
}

/** Everything else in the week depends on it, so it can be noted here. */
function Tell() {
  const endings = roomPhrases.afterwards.ending.options;
  const tell = (result: 'matched' | 'unmatched') =>
    editSeason(endings[result], (log) => withResult(log, result));
  return (
    <div className={styles.tell}>
      <p>{t.present.tell}</p>
      <div className={styles.actions}>
        <Button icon={Check} onClick={() => tell('matched')}>
          {t.present.matched}
        </Button>
        <Button icon={X} onClick={() => tell('unmatched')}>
          {t.present.unmatched}
        </Button>
      </div>
    </div>
  );
}
