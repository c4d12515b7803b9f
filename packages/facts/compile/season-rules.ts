/**
 * The few rules the engine computes with, picked by hand from the dated parameters: fee ladders, fixed fees,
 * signals, passing scores, attempt limits. Every figure is taken from a parameter row, so that its source, year
 * and confidence travel with it; a row that disappears or changes its meaning stops the compile script.
 */
import type {
  ApplicantType,
  Confidence,
  DatedRule,
  FeeTier,
  FixedFee,
  Parameter,
  Rules,
  SeasonRules,
  SignalRule,
  Sourced,
  SpecialtyId,
} from '../src/types.ts';

type Rows = readonly Parameter[];

/** Row of a key by its printed season, or by its first date where no season is printed. */
function pick(rows: Rows, key: string, when: string): Parameter {
  const found = rows.filter((row) => row.key === key && (row.season === when || row.from === when));
  const [row, ...others] = found;
  if (!row || others.length > 0)
    throw new Error(`${found.length} parameter rows ${key} for "${when}", expected one`);
  return row;
}

interface Doubt {
  confidence: Confidence;
  note: string;
}

function sourced<T>(row: Parameter, value: T, doubt?: Doubt): Sourced<T> {
  const note = doubt?.note ?? row.note;
  return {
    value,
    source: row.source,
    year: row.year,
    confidence: doubt?.confidence ?? row.confidence,
    ...(note && { note }),
  };
}

function sourcedNumber(row: Parameter, doubt?: Doubt): Sourced<number> {
  if (typeof row.value !== 'number')
    throw new Error(`Parameter ${row.key}: expected a number, found "${row.value}"`);
  return sourced(row, row.value, doubt);
}

const SEASONS = [2024, 2025, 2026, 2027] as const;
type Season = (typeof SEASONS)[number];

/** The 2024 ladder starts with a flat price for ten: not a price per application, so no ladder of ours. */
function applicationTiers(rows: Rows, season: Season): Sourced<FeeTier[]> | null {
  if (season === 2024) return null;
  const first = pick(rows, 'fee.eras.first30', String(season));
  const beyond = pick(rows, 'fee.eras.31plus', String(season));
  return sourced(first, [
    { upTo: 30, price: sourcedNumber(first).value },
    { price: sourcedNumber(beyond).value },
  ]);
}

const ALL: ApplicantType[] = ['us-md', 'us-do', 'us-img', 'non-us-img'];
const IMGS: ApplicantType[] = ['us-img', 'non-us-img'];
const WITH_USMLE: ApplicantType[] = ['us-md', 'us-img', 'non-us-img'];

function fixedFees(rows: Rows, season: Season): FixedFee[] {
  const transcript: Record<Season, () => Sourced<number>> = {
    2024: () => sourcedNumber(pick(rows, 'fee.eras.usmle_transcript', '2024')),
    2025: () =>
      sourcedNumber(pick(rows, 'fee.eras.usmle_transcript', '2024'), {
        confidence: 'low',
        note: 'Not seen for 2025; 80 in 2024 and in 2026',
      }),
    2026: () => sourcedNumber(pick(rows, 'fee.eras.usmle_transcript', '2026')),
    2027: () => sourcedNumber(pick(rows, 'fee.eras.usmle_transcript', '2027')),
  };
  const registration = season === 2027 ? '2027' : '2025-2026';
  const token = season === 2027 ? '2027' : '2026 or earlier';
  const early: Doubt | undefined =
    season === 2024 ? { confidence: 'low', note: 'Stated for 2025-2026; not seen for 2024' } : undefined;
  return [
    {
      id: 'usmle-transcript',
      label: 'USMLE transcript, once a season',
      amount: transcript[season](),
      types: WITH_USMLE,
    },
    {
      id: 'nrmp-registration',
      label: 'NRMP registration',
      amount: sourcedNumber(pick(rows, 'fee.nrmp.registration', registration), early),
      types: ALL,
    },
    {
      id: 'ecfmg-token',
      label: 'ECFMG token for ERAS',
      amount: sourcedNumber(pick(rows, 'fee.ecfmg.eras_token', token)),
      types: IMGS,
    },
  ];
}

const TIERED: SignalRule = { gold: 3, silver: 12, tiered: true };
const single = (count: number): SignalRule => ({ gold: count, silver: 0, tiered: false });

function signal(
  rows: Rows,
  key: string,
  season: string,
  rule: SignalRule,
  doubt?: Doubt,
): Sourced<SignalRule> {
  const row = pick(rows, key, season);
  const expected = rule.tiered ? `${rule.gold} gold + ${rule.silver} silver` : String(rule.gold);
  if (!String(row.value).startsWith(expected)) {
    throw new Error(`Parameter ${key} for ${season} is "${row.value}", expected "${expected}"`);
  }
  return sourced(row, rule, doubt);
}

function signals(rows: Rows, season: Season): Partial<Record<SpecialtyId, Sourced<SignalRule>>> {
  switch (season) {
    case 2024:
      return { 'internal-medicine': signal(rows, 'signal.im', '2023-2024', single(7)) };
    case 2025:
      return {
        'internal-medicine': signal(rows, 'signal.im', '2025', TIERED),
        pediatrics: signal(rows, 'signal.peds', '2025', single(5)),
        'med-peds': signal(rows, 'signal.medpeds', '2025', single(0)),
      };
    case 2026:
      return {
        'internal-medicine': signal(rows, 'signal.im', '2026', TIERED),
        pediatrics: signal(rows, 'signal.peds', '2025', single(5), {
          confidence: 'low',
          note: 'Not seen for 2026; 5 in 2025 and in 2027',
        }),
        'med-peds': signal(rows, 'signal.medpeds', '2025', single(0), {
          confidence: 'low',
          note: 'Not seen for 2026; none in 2025, 5 reported for 2027',
        }),
      };
    case 2027:
      return {
        'internal-medicine': signal(rows, 'signal.im', '2027', TIERED),
        pediatrics: signal(rows, 'signal.peds', '2027', single(5)),
        'med-peds': signal(rows, 'signal.medpeds', '2027', single(5)),
      };
  }
}

function datedRule(row: Parameter, from = row.from, doubt?: Doubt): DatedRule {
  return { from, to: row.to, value: sourcedNumber(row, doubt) };
}

export function compileRules(rows: Rows): Rules {
  const seasons = SEASONS.map(
    (season): SeasonRules => ({
      season,
      applicationTiers: applicationTiers(rows, season),
      fixedFees: fixedFees(rows, season),
      signals: signals(rows, season),
    }),
  );
  const step2 = ['2013-07-01', '2014-07-01', '2022-07-01', '2025-07-01'];
  const usmle = { min: 1, max: 300, source: 'usmle-score-scale' };
  const comlex = { min: 9, max: 999, source: 'comlex-score-scale' };
  return {
    seasons,
    passing: {
      step2ck: step2.map((from) => datedRule(pick(rows, 'usmle.step2ck.pass', from))),
      step3: [
        // The source says only that 198 ended with 2023; earlier scores were lower, so it is not carried back.
        datedRule(onlyRow(rows, 'usmle.step3.pass', '2023-12-31'), '2020-01-01', {
          confidence: 'medium',
          note: 'The source does not say from when; used from 2020',
        }),
        datedRule(pick(rows, 'usmle.step3.pass', '2024-01-01')),
      ],
    },
    attempts: ['2012-01-01', '2021-07-01'].map((from) => datedRule(pick(rows, 'usmle.attempt_limit', from))),
    passFail: { step1: passFail(rows, 'usmle.step1.reporting') },
    scoreRange: {
      step1: usmle,
      step2ck: usmle,
      step3: usmle,
      comlex1: comlex,
      comlex2: comlex,
      comlex3: comlex,
    },
  };
}

function passFail(rows: Rows, key: string): { from: string; source: string } {
  const row = rows.find((one) => one.key === key && one.value === 'pass/fail');
  if (!row?.from) throw new Error(`No dated parameter row ${key} that says pass/fail`);
  return { from: row.from, source: row.source };
}

function onlyRow(rows: Rows, key: string, to: string): Parameter {
  const row = rows.find((one) => one.key === key && one.to === to);
  if (!row) throw new Error(`No parameter row ${key} until ${to}`);
  return row;
}
