import type { FunnelData } from '@matchwright/charts';
import type { ListResult } from '@matchwright/engine';

/** The counts of a list. */
export function funnelOf(result: ListResult): FunnelData {
  const summaries = Object.values(result.bySpecialty);
  const eligible = summaries.reduce((sum, one) => sum + one.eligible, 0);
  return {
    programs: eligible + summaries.reduce((sum, one) => sum + one.excluded, 0),
    eligible,
    applied: result.programs.length,
    interviews: result.expectedInterviews,
    match: result.match,
  };
}
