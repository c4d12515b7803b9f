import { APPLICANT_TYPES, type ApplicantType } from '@matchwright/facts';
import type { RawProgram, RawRow } from '@matchwright/facts/compile';

/** One program's reported interviewing in one season (2023–24), by applicant type. */
export interface ReportedRates {
  code: string;
  specialty: RawProgram['specialty'];
  /** Applications received from everybody, 2021; null when not reported. */
  applications: number | null;
  /** Interviewed ÷ applied, rounded to percent by the publisher; null when not reported. */
  rates: Record<ApplicantType, number | null>;
  /** Share of all applicants interviewed, 2020. */
  overall: number | null;
  /** Interviewed ÷ applied over all types, by place of school and by signal, same season as `rates`. */
  inState: number | null;
  outOfState: number | null;
  signal: number | null;
  noSignal: number | null;
  covariates: Covariates;
}

export interface Covariates {
  kind: 'university' | 'affiliated' | 'community' | 'unknown';
  region: 'northeast' | 'midwest' | 'south' | 'west';
  positions: number | null;
  imgShareNonUs: number | null;
  imgShareUs: number | null;
  visaJ1: boolean | null;
}

const REGION_STATES: Record<Covariates['region'], string> = {
  northeast: 'CT ME MA NH RI VT NJ NY PA',
  midwest: 'IL IN MI OH WI IA KS MN MO NE ND SD',
  south: 'DE FL GA MD NC SC VA DC WV AL KY MS TN AR LA OK TX PR',
  west: 'AZ CO ID MT NV NM UT WY AK CA HI OR WA',
};

const RATE_COLUMN: Record<ApplicantType, keyof RawRow> = {
  'us-md': 'iv_rate_us_md',
  'us-do': 'iv_rate_us_do',
  'us-img': 'iv_rate_us_img',
  'non-us-img': 'iv_rate_nonus_img',
};

/** Reported rates and covariates of one program, taken once although every track repeats them. */
export function readRates(program: RawProgram): ReportedRates {
  const first = (column: keyof RawRow) => firstNumber(program.rows, column);
  const overall = first('pct_applicants_interviewed_2020');
  return {
    code: program.code,
    specialty: program.specialty,
    applications: first('applications_2021'),
    rates: Object.fromEntries(
      APPLICANT_TYPES.map((type) => [type, first(RATE_COLUMN[type])]),
    ) as ReportedRates['rates'],
    overall: overall === null ? null : overall / 100,
    inState: first('iv_rate_in_state'),
    outOfState: first('iv_rate_out_of_state'),
    signal: first('iv_rate_signal'),
    noSignal: first('iv_rate_no_signal'),
    covariates: {
      kind: kindOf(program.rows),
      region: regionOf(program.main.state),
      positions: positionsOf(program.rows),
      imgShareNonUs: first('img_share_nonus'),
      imgShareUs: first('img_share_us'),
      visaJ1: yesNo(program.rows, 'visa_j1'),
    },
  };
}

export function firstNumber(rows: RawRow[], column: keyof RawRow): number | null {
  for (const row of rows) if (row[column] !== '') return Number(row[column]);
  return null;
}

function yesNo(rows: RawRow[], column: keyof RawRow): boolean | null {
  for (const row of rows) if (row[column] !== '') return row[column] === 'yes';
  return null;
}

function regionOf(state: string): Covariates['region'] {
  for (const region of Object.keys(REGION_STATES) as Covariates['region'][]) {
    if (REGION_STATES[region].includes(state)) return region;
  }
  throw new Error(`programs.csv: state ${state} belongs to no region`);
}

function kindOf(rows: RawRow[]): Covariates['kind'] {
  const text = rows.find((row) => row.program_type)?.program_type ?? '';
  if (text.startsWith('University')) return 'university';
  if (text.startsWith('Affiliated')) return 'affiliated';
  return text.startsWith('Community') ? 'community' : 'unknown';
}

function positionsOf(rows: RawRow[]): number | null {
  const quotas = rows.filter((row) => row.quota !== '').map((row) => Number(row.quota));
  return quotas.length === 0 ? null : quotas.reduce((sum, quota) => sum + quota, 0);
}
