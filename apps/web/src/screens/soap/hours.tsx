import type { SoapGuide, SoapHour } from '@matchwright/engine/season';
import { Printer } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { weekdayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { deviceZone, knownZones, ownHour } from './soap-clock.ts';
import { chooseZone } from './soap-edits.ts';
import styles from './soap-screen.module.css';
import { WeekDownload } from './week-download.tsx';

const t = roomPhrases.soap;
const nameOf = (zone: string) => zone.replaceAll('_', ' ');

/** Match Week by the clock in New York and by the person's own. */
export function Hours({ guide, chosen }: { guide: SoapGuide; chosen: string | undefined }) {
  const { hours, projected, projectedFrom } = guide;
  const zone = chosen ?? deviceZone();
  const days = [...new Set(hours.map(({ date }) => date))];
  return (
    <section className={styles.section} aria-labelledby="hours">
      <h2 id="hours">{t.sections.hours}</h2>
      {projected && (
        <Notice tone="note" title={t.projectedTitle}>
          <p>{t.projectedHelp(projectedFrom)}</p>
        </Notice>
      )}
      {hours.length === 0 && <p>{t.noDays}</p>}
      <div className={styles.zone} data-print="no">
        <ChoiceInput
          label={t.zone}
          help={t.zoneHelp}
          value={chosen ?? ''}
          empty={t.zoneDevice(nameOf(deviceZone()))}
          options={knownZones(chosen).map((value) => ({ value, label: nameOf(value) }))}
          onChange={chooseZone}
        />
      </div>
      <p className={styles.printOnly}>{t.zoneUsed(nameOf(zone))}</p>
      {days.map((day) => (
        <div key={day} className={styles.day}>
          <h3>
            {weekdayWords(day)}
            {hours.some((hour) => hour.date === day && hour.projected) && (
              <span className={styles.mark}> ({t.projected})</span>
            )}
          </h3>
          <ol className={styles.rows}>
            {hours.map((hour) => hour.date === day && <Hour key={hour.id} hour={hour} zone={zone} />)}
          </ol>
        </div>
      ))}
      {hours.length > 0 && (
        <p className={styles.evidence}>
          <SourceNotes ids={[...new Set(hours.map(({ source }) => source))]} />
        </p>
      )}
      <div className={styles.actions} data-print="no">
        <WeekDownload guide={guide} zone={zone} />
        <Button icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
    </section>
  );
}

function Hour({ hour, zone }: { hour: SoapHour; zone: string }) {
  const { title, says, time, to } = hour;
  const own = ownHour(hour, zone);
  return (
    <li className={styles.hour}>
      <p className={styles.clock}>
        <span>{time === null ? t.wholeDay : t.eastern(to === null ? time : t.span(time, to))}</span>
        {own && (
          <b>
            {t.own(own.to === null ? own.time : t.span(own.time, own.to))}
            {own.daysAhead !== 0 && <span> {own.daysAhead > 0 ? t.nextDay : t.dayBefore}</span>}
          </b>
        )}
      </p>
      <div className={styles.said}>
        <h4>{title}</h4>
        <p>{says}</p>
      </div>
    </li>
  );
}
