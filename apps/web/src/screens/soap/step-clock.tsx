import type { SoapHour } from '@matchwright/engine/season';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ownHour } from './soap-clock.ts';
import styles from './soap-screen.module.css';

const t = roomPhrases.soap;

/** The hour of a step in New York and on the person's own clock, and from which season it is taken. */
export function StepClock({ hour, zone }: { hour: SoapHour; zone: string }) {
  const { time, to, timeFrom } = hour;
  const own = ownHour(hour, zone);
  return (
    <span className={styles.clock}>
      <span>{time === null ? t.hourUnknown : t.eastern(to === null ? time : t.span(time, to))}</span>
      {own && (
        <b>
          {t.own(own.to === null ? own.time : t.span(own.time, own.to))}
          {own.daysAhead !== 0 && <span> {own.daysAhead > 0 ? t.nextDay : t.dayBefore}</span>}
        </b>
      )}
      {timeFrom !== null && <span className={styles.mark}>{t.hourFrom(timeFrom)}</span>}
    </span>
  );
}
