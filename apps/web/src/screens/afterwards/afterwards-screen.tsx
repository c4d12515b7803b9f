import { usePlanner } from '../../app-planner.ts';
import { SeasonAnswer } from '../../season/season-answer.tsx';
import type { SeasonRecord } from '../../season/season-record.ts';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { BeginNext } from './begin-next.tsx';
import { Ending } from './ending.tsx';
import { LookBackParts } from './look-back.tsx';
import { PastSeasons } from './past-seasons-list.tsx';
import { Totals } from './totals.tsx';

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
  return (
    <div className={styles.page}>
      <Ending log={log} season={season} />
      {log.result !== 'matched' && <Totals log={log} />}
      <Back />
      {season !== null && log.result !== 'matched' && (
        <BeginNext log={log} season={season} next={Math.max(season + 1, planned ?? 0)} />
      )}
      {past.length > 0 && <PastSeasons past={past} shown={season} />}
    </div>
  );
}

/** Asked in two: what the log decides comes at once, what the profile decides takes seconds and is kept. */
function Back() {
  const asked = useSeasonAnswer('afterwards');
  return (
    <SeasonAnswer asked={asked} working={t.working}>
      {(back) => <LookBackParts back={back} />}
    </SeasonAnswer>
  );
}
