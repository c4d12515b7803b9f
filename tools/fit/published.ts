import type { ApplicantType, SpecialtyId } from '@matchwright/facts';
import { readRawCsv } from '@matchwright/facts/compile';

/** One outcome group of Charting Outcomes: people who consented to be counted. */
export interface PublishedGroup {
  n: number;
  ranks: PublishedMoments;
  step2: PublishedMoments;
}
export interface PublishedMoments {
  mean: number;
  sd: number;
  quartiles: [number, number, number];
}

/** Non-US IMGs who preferred a specialty, 2026 Match. */
export interface PublishedSeason {
  matchedCount: number;
  unmatchedCount: number;
  matched: PublishedGroup;
  unmatched: PublishedGroup;
  /** Both groups together, weighted by all people and not only by those who consented. */
  all: PublishedGroup;
  rate: number;
}

/** People who ranked a specialty anywhere on their list and people who matched in it, 2025 Match. */
export interface RankedAnywhere {
  ranked: number;
  matched: number;
}

export interface PublishedTables {
  nonUsImg: Record<SpecialtyId, PublishedSeason>;
  rankedAnywhere: Record<SpecialtyId, Record<ApplicantType, RankedAnywhere>>;
  /** Charting Outcomes 2024: US seniors who preferred the specialty; null where not found. */
  seniors: Record<SpecialtyId, Record<'us-md' | 'us-do', PublishedSeniors | null>>;
  /** Mean Step 2 CK of matched US-citizen IMGs, 2022 edition; null where not found. */
  usImgMatchedStep2: Record<SpecialtyId, number | null>;
  /** Matched and not matched by Step 2 CK band, independent applicants, 2007 Match. */
  bands2007: Record<SpecialtyId, Band[]>;
}
export interface PublishedSeniors {
  matched: number;
  unmatched: number;
  matchedStep2: number;
  unmatchedStep2: number;
}
export interface Band {
  label: string;
  middle: number;
  matched: number;
  unmatched: number;
}

type Row = Record<string, string>;

const CHARTING: Record<SpecialtyId, string> = {
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
  'med-peds': 'Medicine-Pediatrics',
};
const MAIN_MATCH: Record<SpecialtyId, string> = {
  'internal-medicine': 'Internal Medicine (Categorical)',
  pediatrics: 'Pediatrics (Categorical)',
  'med-peds': 'Medicine-Pediatrics',
};
const MAIN_MATCH_TYPES: Record<ApplicantType, string> = {
  'us-md': 'US MD (seniors)',
  'us-do': 'US DO (seniors)',
  'us-img': 'US-citizen IMG',
  'non-us-img': 'non-US IMG',
};

/** The published tables that the model is calibrated to, from `statistics.csv`. */
export function readPublished(dataDir: string): PublishedTables {
  const rows = readRawCsv(dataDir, 'statistics.csv');
  const bySpecialty = <T>(read: (id: SpecialtyId) => T) =>
    Object.fromEntries(Object.keys(CHARTING).map((id) => [id, read(id as SpecialtyId)])) as Record<
      SpecialtyId,
      T
    >;
  return {
    nonUsImg: bySpecialty((id) => readSeason(rows, CHARTING[id])),
    rankedAnywhere: bySpecialty(
      (id) =>
        Object.fromEntries(
          Object.entries(MAIN_MATCH_TYPES).map(([type, printed]) => [
            type,
            readRanked(rows, MAIN_MATCH[id], printed),
          ]),
        ) as Record<ApplicantType, RankedAnywhere>,
    ),
    seniors: bySpecialty((id) => ({
      'us-md': readSeniors(rows, CHARTING[id], 'US MD senior'),
      'us-do': readSeniors(rows, CHARTING[id], 'US DO senior'),
    })),
    usImgMatchedStep2: bySpecialty(
      (id) =>
        find(rows, 'charting_outcomes', CHARTING[id], 'US-citizen IMG', '2022', 'Step 2 CK [matched] mean')
          ?.number ?? null,
    ),
    bands2007: bySpecialty((id) => readBands(rows, CHARTING[id])),
  };
}

function readSeason(rows: Row[], specialty: string): PublishedSeason {
  const value = (metric: string) => {
    const found = find(rows, 'charting_outcomes', specialty, 'non-US IMG', '2026', metric);
    if (!found) throw new Error(`statistics.csv: ${specialty}, 2026: "${metric}" is missing`);
    return found.number;
  };
  const moments = (what: string, group: string): PublishedMoments => ({
    mean: value(`${what} [${group}] mean`),
    sd: value(`${what} [${group}] sd`),
    quartiles: [
      value(`${what} [${group}] q1`),
      value(`${what} [${group}] median`),
      value(`${what} [${group}] q3`),
    ],
  });
  const group = (name: string): PublishedGroup => ({
    n: value(`USMLE Step 2 CK [${name}] n`),
    ranks: moments('Contiguous ranks', name),
    step2: moments('USMLE Step 2 CK', name),
  });
  const matchedCount = value('matched to preferred specialty');
  const unmatchedCount = value('not matched to preferred specialty');
  const rate = matchedCount / (matchedCount + unmatchedCount);
  const matched = group('matched');
  const unmatched = group('not matched');
  return { matchedCount, unmatchedCount, matched, unmatched, rate, all: together(matched, unmatched, rate) };
}

function together(a: PublishedGroup, b: PublishedGroup, share: number): PublishedGroup {
  const mix = (x: PublishedMoments, y: PublishedMoments): PublishedMoments => {
    const mean = share * x.mean + (1 - share) * y.mean;
    const square = share * (x.sd ** 2 + x.mean ** 2) + (1 - share) * (y.sd ** 2 + y.mean ** 2);
    return { mean, sd: Math.sqrt(square - mean * mean), quartiles: x.quartiles };
  };
  return { n: a.n + b.n, ranks: mix(a.ranks, b.ranks), step2: mix(a.step2, b.step2) };
}

function readRanked(rows: Row[], specialty: string, type: string): RankedAnywhere {
  const value = (metric: string) => {
    const found = find(rows, 'main_match', specialty, type, '2025', metric);
    if (!found) throw new Error(`statistics.csv: ${specialty}, ${type}, 2025: "${metric}" is missing`);
    return found.number;
  };
  return { ranked: value('applicants ranking specialty (any position on list)'), matched: value('matched') };
}

function readSeniors(rows: Row[], specialty: string, type: string): PublishedSeniors | null {
  const counts = find(rows, 'charting_outcomes', specialty, type, '2024', 'matched / not matched');
  const scores = find(
    rows,
    'charting_outcomes',
    specialty,
    type,
    '2024',
    'Step 2 CK mean [matched/not matched]',
  );
  if (!counts || !scores) return null;
  const [matched, unmatched] = counts.text.split('/').map(Number) as [number, number];
  const [matchedStep2, unmatchedStep2] = scores.text.split('/').map(Number) as [number, number];
  return { matched, unmatched, matchedStep2, unmatchedStep2 };
}

function readBands(rows: Row[], specialty: string): Band[] {
  const bands = new Map<string, Band>();
  for (const row of rows) {
    if (row.topic !== 'match_by_step2_band' || row.specialty !== specialty) continue;
    const found = /^Step 2 CK (\d+)-(\d+): (matched|not matched)$/.exec(row.metric ?? '');
    if (!found) continue;
    const [, low, high, outcome] = found as unknown as [string, string, string, string];
    const label = `${low}–${high}`;
    const band = bands.get(label) ?? {
      label,
      middle: (Number(low) + Number(high)) / 2,
      matched: 0,
      unmatched: 0,
    };
    band[outcome === 'matched' ? 'matched' : 'unmatched'] = Number(row.value);
    bands.set(label, band);
  }
  return [...bands.values()].sort((a, b) => a.middle - b.middle);
}

function find(rows: Row[], topic: string, specialty: string, type: string, year: string, metric: string) {
  const row = rows.find(
    (r) =>
      r.topic === topic &&
      r.specialty === specialty &&
      r.applicant_type === type &&
      r.match_year === year &&
      r.metric === metric,
  );
  return row ? { text: row.value as string, number: Number(row.value) } : null;
}
