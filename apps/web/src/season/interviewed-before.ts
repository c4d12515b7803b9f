import { wasInterviewed } from '@matchwright/engine/was-interviewed';
import type { SeasonLog } from '@matchwright/inputs/season';

/**
 * The season in which each program interviewed the person, by code, of the seasons before one; where there are several,
 * the last.
 * @param logs the oldest first
 * @param today ISO date
 */
export function interviewedBefore(
  logs: readonly SeasonLog[],
  before: number,
  today: string,
): ReadonlyMap<string, number> {
  return new Map(
    logs.flatMap(({ season, applications }) =>
      season === undefined || season >= before
        ? []
        : applications.flatMap((one): [string, number][] =>
            one.program !== undefined && wasInterviewed(one, today) ? [[one.program, season]] : [],
          ),
    ),
  );
}
