import { readRawCsv } from '@matchwright/facts/compile';

/** One self-reported IMG of the 2023–24 season (Internal Medicine). */
export interface SelfReport {
  step2: number;
  visaNeeded: boolean;
  yearsSinceGraduation: number;
  usceMonths: number;
  step3Passed: boolean;
  applications: number;
  /** Null when the person left the field empty: reported seldom when there was nothing to report. */
  interviews: number | null;
}

/** Beyond twelve months nothing is known to change; the engine cuts there too. */
const MOST_USCE_MONTHS = 12;

/**
 * IMGs of `applicants.csv` with a score and a number of applications. People without a number of
 * interviews stay: that they left it out says something about it.
 */
export function readSelfReports(dataDir: string): SelfReport[] {
  const rows = readRawCsv(dataDir, 'applicants.csv').filter(
    (row) => row.kind === 'IMG' && row.step2 && row.applications && row.visa_required,
  );
  const months = rows.flatMap((row) => (row.months_usce ? [Number(row.months_usce)] : []));
  const typical = months.reduce((sum, value) => sum + Math.min(MOST_USCE_MONTHS, value), 0) / months.length;
  return rows.map((row) => ({
    step2: Number(row.step2),
    visaNeeded: row.visa_required === 'yes',
    yearsSinceGraduation: Number(row.years_since_graduation_2024),
    usceMonths: row.months_usce ? Math.min(MOST_USCE_MONTHS, Number(row.months_usce)) : typical,
    step3Passed: row.step3 !== '',
    applications: Number(row.applications),
    interviews: row.interviews === '' ? null : Number(row.interviews),
  }));
}
