import type { SeasonLog } from '@matchwright/inputs/season';
import { useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { totalsOf } from '../../season/past-seasons.ts';
import { SeasonAnswer } from '../../season/season-answer.tsx';
import type { SeasonRecord } from '../../season/season-record.ts';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { BeginNext } from './begin-next.tsx';
import { Ending } from './ending.tsx';
import { FirstTasks } from './first-tasks.tsx';
import { FormerSeason } from './former-season.tsx';
import { LookBackParts } from './look-back.tsx';
import { PastSeasons } from './past-seasons-list.tsx';
import { type ResultDay, useResultDue } from './running-season.ts';
import { SoapFirst } from './soap-first.tsx';
import { Totals } from './totals.tsx';
import { WhichSeason } from './which-season.tsx';

const t = roomPhrases.afterwards;

/** How the season ended, what its numbers can say, and what to do next; then the season after it. */
export default function AfterwardsScreen() {
  return (
    <SeasonScreen route="afterwards" title={t.title} lede={t.lede}>
      {(record) => <Afterwards record={record} />}
    </SeasonScreen>
  );
}

function Afterwards({ record: { log, past } }: { record: SeasonRecord }) {
  const planned = usePlanner((state) => state.profile?.season ?? null);
  const season = log.season ?? planned;
  const due = useResultDue(log, season);
  const former = past.at(-1);
  const [isFormer, setFormer] = useState(true);
  const looksBack = season !== null && due !== null && former !== undefined;
  return (
    <div className={styles.page}>
      {looksBack && (
        <WhichSeason
          {...{ former: former.season ?? 0, season, due, isFormer }}
          onChange={(chosen) => setFormer(chosen)}
        />
      )}
      {looksBack && season === planned && totalsOf(log).applications === 0 && <FirstTasks season={season} />}
      {looksBack && isFormer ? (
        <FormerSeason log={former} />
      ) : (
        <ThisSeason {...{ log, season, planned, due }} saysDue={!looksBack} />
      )}
      {past.length > 0 && <PastSeasons past={past} shown={season} />}
    </div>
  );
}

interface ThisProps {
  log: SeasonLog;
  season: number | null;
  planned: number | null;
  due: ResultDay | null;
  /** It is said here unless it stands above. */
  saysDue: boolean;
}

function ThisSeason({ log, season, planned, due, saysDue }: ThisProps) {
  return (
    <>
      <SoapFirst log={log} season={season} />
      <Ending {...{ log, season, due, saysDue }} />
      {log.result !== 'matched' && <Totals log={log} />}
      <Back begins={season === null ? null : seasonAfter(season, planned)} />
      {season !== null && log.result !== 'matched' && (
        <BeginNext log={log} season={season} next={seasonAfter(season, planned)} />
      )}
    </>
  );
}

/** The season that can be begun: never one before that of the profile. */
const seasonAfter = (season: number, planned: number | null) => Math.max(season + 1, planned ?? 0);

/** Asked in two: what the log decides comes at once, what the profile decides takes seconds and is kept. */
function Back({ begins }: { begins: number | null }) {
  const asked = useSeasonAnswer('afterwards');
  return (
    <SeasonAnswer asked={asked} working={t.working}>
      {(back) => <LookBackParts back={back} begins={begins} />}
    </SeasonAnswer>
  );
}
