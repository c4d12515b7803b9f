import { weekClock } from '@matchwright/engine/match-week';
import type { SoapGuide } from '@matchwright/engine/season';
import { clockAt, type SeasonLog } from '@matchwright/inputs/season';
import { EntryNotice } from '../../parts/entry-notice.tsx';
import { JumpNav } from '../../parts/jump-nav.tsx';
import { useMinute } from '../../parts/use-minute.ts';
import { hrefOf } from '../../route.ts';
import { SeasonAnswer } from '../../season/season-answer.tsx';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { certificateIn } from './certificate-first.tsx';
import { Conditions } from './conditions.tsx';
import { Hours } from './hours.tsx';
import { Readiness } from './readiness.tsx';
import { Rules } from './rules.tsx';
import { deviceZone, EASTERN } from './soap-clock.ts';
import styles from './soap-screen.module.css';
import { WeekNow } from './week-now.tsx';

const t = roomPhrases.soap;

/** SOAP from the first calm sentence to what to do when it does not work; also a page to print. */
export default function SoapScreen() {
  return (
    <SeasonScreen route="soap" title={t.title} lede={t.lede}>
      {({ log }) => <Soap log={log} />}
    </SeasonScreen>
  );
}

function Soap({ log }: { log: SeasonLog }) {
  const asked = useSeasonAnswer('soap');
  return <SeasonAnswer asked={asked}>{(guide) => <Guide guide={guide} log={log} />}</SeasonAnswer>;
}

function Guide({ guide, log }: { guide: SoapGuide; log: SeasonLog }) {
  const { entryNotes, says, eligible, conditions, ready, limits, contact, season, hours, over } = guide;
  const now = useMinute();
  const zone = log.zone ?? deviceZone();
  const week = weekClock(hours, clockAt(now, EASTERN));
  const hasPlace = log.result === 'matched' || log.result === 'matched-in-soap';
  const isShut = certificateIn(guide)?.status === 'not-met';
  return (
    <div className={styles.guide}>
      <div className={styles.first}>
        {says.map((line) => (
          <p key={line} className={styles.calm}>
            {line}
          </p>
        ))}
        <p className="soft">{t.season(season)}</p>
      </div>
      {!hasPlace && !isShut && (
        <WeekNow hours={hours} week={week} now={now} zone={zone} result={log.result} />
      )}
      {over ? (
        !hasPlace && <Afterwards guide={guide} />
      ) : (
        <>
          <EntryNotice notes={entryNotes} />
          <JumpNav places={PLACES.map((id) => ({ id, label: t.sections[id] }))} />
          <Conditions eligible={eligible} conditions={conditions} items={ready} marked={log.soapReady} />
          <Readiness
            items={ready}
            marked={log.soapReady}
            folded={week.phase === 'during' || week.phase === 'after'}
          />
          <Rules id="limits" rules={limits} />
          <Hours guide={guide} week={week} chosen={log.zone} zone={zone} />
          <Rules id="contact" rules={contact} />
          <Afterwards guide={guide} />
        </>
      )}
    </div>
  );
}

/** What is open without a place, and where it goes on. */
function Afterwards({ guide: { ifNot } }: { guide: SoapGuide }) {
  return (
    <Rules id="ifNot" rules={ifNot}>
      <p data-print="no">
        <a className={styles.link} href={hrefOf('afterwards')}>
          {t.lookBack}
        </a>
      </p>
    </Rules>
  );
}

const PLACES = ['eligible', 'ready', 'limits', 'hours', 'contact', 'ifNot'] as const;
