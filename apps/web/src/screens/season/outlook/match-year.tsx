import type { SeasonLog } from '@matchwright/inputs/season';
import { usePlanner } from '../../../app-planner.ts';
import { editSeason } from '../../../app-season.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceInput } from '../../../parts/inputs.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSeasonYear } from '../../../season/use-season-year.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { beforeSeason } from '../season-edits.ts';
import styles from './outlook.module.css';

const t = roomPhrases.season.tracker;

const setSeason = (year: number) =>
  editSeason(t.steps.season(year), (before) => ({ ...before, season: year }));

/** Asks whether the season is the right one, where a step lies before it: every number below would be wrong. */
export function WrongYear({ log }: { log: SeasonLog }) {
  const season = useSeasonYear(log.season);
  if (season === undefined || !beforeSeason(log, season)) return null;
  return (
    <Notice tone="care">
      <p>{t.outlook.yearWrong(season)}</p>
      <Button onClick={() => setSeason(season - 1)}>{t.outlook.yearUse(season - 1)}</Button>
    </Notice>
  );
}

/** Which Match the applications are for: the plan may be one season ahead of what is running. */
export function MatchYear({ log }: { log: SeasonLog }) {
  const season = useSeasonYear(log.season);
  const planned = usePlanner((state) => state.profile?.season);
  if (season === undefined || planned === undefined) return null;
  const years = [...new Set([planned - 1, planned, planned + 1, season])].sort();
  return (
    <div className={styles.year} data-print="no">
      <ChoiceInput
        label={t.outlook.year}
        help={t.outlook.yearHelp}
        width="medium"
        value={String(season)}
        options={years.map((year) => ({ value: String(year), label: t.outlook.yearOf(year) }))}
        onChange={(value) => setSeason(Number(value))}
      />
    </div>
  );
}
