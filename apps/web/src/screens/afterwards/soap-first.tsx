import { weekClock } from '@matchwright/engine/match-week';
import type { SoapGuide } from '@matchwright/engine/season';
import { weekDays } from '@matchwright/engine/season-day';
import { calendarOf } from '@matchwright/facts';
import { clockAt, type SeasonLog } from '@matchwright/inputs/season';
import { usePlanner } from '../../app-planner.ts';
import { useMinute } from '../../parts/use-minute.ts';
import { hrefOf } from '../../route.ts';
import { SeasonAnswer } from '../../season/season-answer.tsx';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { useSeasonToday } from '../../season/use-season-today.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { seasonTurn } from '../home/season-turn.ts';
import { certificateIn } from '../soap/certificate-first.tsx';
import { deviceZone, EASTERN } from '../soap/soap-clock.ts';
import { WeekNow } from '../soap/week-now.tsx';
import styles from './afterwards.module.css';

const t = roomPhrases.afterwards;

interface Props {
  log: SeasonLog;
  season: number | null;
}

/** In Match Week, for whoever did not match: SOAP is counted in hours, and every look back can wait. */
export function SoapFirst({ log, season }: Props) {
  const calendar = usePlanner((state) => state.facts?.calendar);
  const today = useSeasonToday(season ?? undefined);
  if (!calendar || season === null) return null;
  const turn = seasonTurn(log.result, weekDays(calendarOf({ calendar }, season)), today);
  return turn === 'unmatched-in-match-week' ? <Steps log={log} /> : null;
}

function Steps({ log }: { log: SeasonLog }) {
  const asked = useSeasonAnswer('soap');
  return (
    <div className={styles.words}>
      <SeasonAnswer asked={asked}>{(guide) => <Week guide={guide} log={log} />}</SeasonAnswer>
      <p data-print="no">
        <a href={hrefOf('soap')}>{t.toSoap}</a>
      </p>
    </div>
  );
}

/** The step that is on and the next one, on both clocks; nothing of them for whom SOAP is closed to. */
function Week({ guide, log }: { guide: SoapGuide; log: SeasonLog }) {
  const { says, hours } = guide;
  const now = useMinute();
  const week = weekClock(hours, clockAt(now, EASTERN));
  return (
    <>
      {says.map((line) => (
        <p key={line} className={styles.first}>
          {line}
        </p>
      ))}
      {certificateIn(guide)?.status !== 'not-met' && (
        <WeekNow hours={hours} week={week} now={now} zone={log.zone ?? deviceZone()} result={log.result} />
      )}
    </>
  );
}
