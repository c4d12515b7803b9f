import type { RankResult } from '@matchwright/engine/season';
import {
  EMPTY_RANK_LIST,
  type RankList,
  type RankListFile,
  rankListOf,
  type SeasonLog,
} from '@matchwright/inputs/season';
import { useMemo } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { useSeason } from '../../app-season.ts';
import type { Subject } from '../../runner/runner.ts';
import { useSeasonToday } from '../../season/use-season-today.ts';
import { type Asked, useAnswer } from '../../use-asked.ts';

/** The rank order list of this season. */
export function useRankList(): RankList {
  return useSeason((state) => state.value?.log.rankList ?? EMPTY_RANK_LIST);
}

/** The list as the engine and a file have it: with the season and the applications that were sent. */
export function rankFileOf(log: SeasonLog): RankListFile {
  const { facts } = planner.store.getState();
  const byCode = new Map(facts?.labels.map(({ code, specialty }) => [code, specialty]));
  const { today } = planner.readingContext();
  return rankListOf(log, { today, specialtyOf: (code) => byCode.get(facts?.mainCodes[code] ?? code) });
}

interface Asking {
  subject: Subject | null;
  log: SeasonLog;
}

const NOBODY = {};
const askings = new WeakMap<SeasonLog, WeakMap<object, Asking>>();

/** The same two give the same thing, so that an answer is known again when the screen comes back. */
function askingOf(subject: Subject | null, log: SeasonLog): Asking {
  const known = askings.get(log) ?? new WeakMap<object, Asking>();
  askings.set(log, known);
  const asking = known.get(subject ?? NOBODY) ?? { subject, log };
  known.set(subject ?? NOBODY, asking);
  return asking;
}

/** What the engine says of the list as it stands, also before there is a profile. */
export function useRankOrder(): Asked<RankResult> {
  const log = useSeason((state) => state.value?.log ?? null);
  const subject = usePlanner((state) => state.subject);
  const hasFacts = usePlanner((state) => state.facts !== null);
  const today = useSeasonToday(log?.season);
  const asking = useMemo(() => (log && hasFacts ? askingOf(subject, log) : null), [log, subject, hasFacts]);
  // A deadline passes while the page stays open: what is said of it is asked anew each day.
  return useAnswer(`rank ${today}`, asking, ({ subject: who, log: season }) =>
    planner.ask.rankOrder(who, rankFileOf(season), today),
  );
}
