import type { Standing, WeekClock } from '@matchwright/engine/match-week';
import type { SoapGuide, SoapHour } from '@matchwright/engine/season';
import { Printer } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { weekdayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { deviceZone, knownZones } from './soap-clock.ts';
import { chooseZone } from './soap-edits.ts';
import styles from './soap-screen.module.css';
import { StepClock } from './step-clock.tsx';
import { WeekDownload } from './week-download.tsx';

const t = roomPhrases.soap;
const nameOf = (zone: string) => zone.replaceAll('_', ' ');

interface Props {
  guide: SoapGuide;
  week: WeekClock;
  /** The zone of the season; undefined: that of the device. */
  chosen: string | undefined;
  zone: string;
}

/** Match Week by the clock in New York and by the person's own. */
export function Hours({ guide, week, chosen, zone }: Props) {
  const { hours, projected, projectedFrom } = guide;
  const [stoodIn] = hours.flatMap(({ timeFrom }) => timeFrom ?? []);
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
      {stoodIn !== undefined && <p className="soft">{t.hoursFrom(stoodIn)}</p>}
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
            {hours.map(
              (hour) =>
                hour.date === day && (
                  <Hour key={hour.id} hour={hour} zone={zone} standing={week.standings[hour.id] ?? 'ahead'} />
                ),
            )}
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

function Hour({ hour, zone, standing }: { hour: SoapHour; zone: string; standing: Standing }) {
  const { title, says } = hour;
  const isNow = standing === 'now' || standing === 'today';
  return (
    <li
      className={styles.hour}
      data-standing={standing}
      aria-current={isNow ? (standing === 'now' ? 'time' : 'date') : undefined}
    >
      <div>
        {standing !== 'ahead' && (
          <span className={styles.standing} data-print="no">
            {t.standings[standing]}
          </span>
        )}
        <StepClock hour={hour} zone={zone} />
      </div>
      <div className={styles.said}>
        <h4>{title}</h4>
        <p>{says}</p>
      </div>
    </li>
  );
}
