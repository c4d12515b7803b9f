import { type BothClocks, bothClocks, clockAt } from '@matchwright/inputs/season';
import { useSeason } from '../../app-season.ts';
import { figure, quoted } from '../../text/bidi.ts';
import { weekdayOf } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './interviews.module.css';

const t = roomPhrases.interviews.clocks;

/** The person's own time zone: the one of the season, else that of this device. */
export function useOwnZone(): string {
  const zone = useSeason((state) => state.value?.log.zone);
  return zone ?? deviceZone();
}

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The city that a time zone is named after. */
export function cityOf(zone: string): string {
  return quoted(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
}

interface Props {
  /** ISO in universal time. */
  moment: string;
  /** The program's time zone; null when it is not known. */
  zone: string | null;
  ownZone: string;
}

/** A moment on the program's clock and on the person's own. */
export function Clocks({ moment, zone, ownZone }: Props) {
  if (zone === null) {
    const { date, time } = clockAt(moment, ownZone);
    return (
      <time className={styles.clocks} dateTime={moment}>
        <span>{t.ownAlone(weekdayOf(date), figure(time))}</span>
      </time>
    );
  }
  const clocks = bothClocks(moment, zone, ownZone);
  return (
    <time className={styles.clocks} dateTime={moment}>
      <span>{t.there(weekdayOf(clocks.there.date), figure(clocks.there.time), cityOf(zone))}</span>
      <span>{ownWords(clocks)}</span>
    </time>
  );
}

function ownWords({ there, here, daysAhead }: BothClocks): string {
  if (there.date === here.date && there.time === here.time) return t.same;
  if (daysAhead > 0) return t.nextDay(figure(here.time), weekdayOf(here.date));
  if (daysAhead < 0) return t.dayBefore(figure(here.time), weekdayOf(here.date));
  return t.own(figure(here.time));
}
