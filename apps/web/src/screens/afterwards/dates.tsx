import type { NextCycle, NextDate } from '@matchwright/engine/season';
import { dayWords } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { Section } from './section.tsx';

const t = roomPhrases.afterwards.dates;

/** The days that the next season's plan is worked back from. */
export function Dates({ cycle: { season, dates } }: { cycle: NextCycle }) {
  return (
    <Section id="dates" title={t.titleOf(season)} sources={[...new Set(dates.map(({ source }) => source))]}>
      {dates.length === 0 && <p className="soft">{t.none}</p>}
      <dl className={styles.dates}>
        {dates.map(({ event, date, projected }) => (
          <div key={event}>
            <dt>{dayWords(date)}</dt>
            <dd>
              {nameOf(event)}
              {projected && <span className="soft"> ({roomPhrases.soap.projected})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const nameOf = (event: NextDate['event']) =>
  event === 'season-opens' ? t.seasonOpens : phrases.home.stations[event];
