/** Names a person reads: of institutions, of programs that share one, and of tracks. */
import type { RawProgram } from './grouping.ts';
import type { RawRow } from './raw-row.ts';

export interface NameTables {
  /** Institution code → name, where the mechanical expansion is not what a person would read. */
  institutions: Map<string, string>;
  /** Main code → name, for programs that share institution and specialty. */
  programs: Map<string, string>;
  /** NRMP label → track name, for labels with abbreviations or themes. */
  tracks: Map<string, string>;
}

const PLAIN_LABELS: Record<string, string> = {
  'Internal Medicine': 'Internal Medicine',
  'Medicine-Primary': 'Primary Care',
  Pediatrics: 'Pediatrics',
  'Pediatrics-Primary': 'Primary Care',
  'Medicine-Pediatrics': 'Medicine-Pediatrics',
};

/** Prefixes of labels that name a place or a clinic after the specialty. */
const LABEL_PREFIXES: [RegExp, string][] = [
  [/^(?:Medicine-Primary|Med-Primary)\//, 'Primary Care – '],
  [/^(?:Pediatrics-Primary|Peds-Primary)\//, 'Primary Care – '],
  [/^(?:Internal Medicine|Internal Med|Int Med)\/+/, 'Internal Medicine – '],
  [/^(?:Pediatrics|Peds)\//, 'Pediatrics – '],
  [/^Medicine-Pediatrics\//, 'Medicine-Pediatrics – '],
];

export function programName(program: RawProgram, tables: NameTables): string {
  const { institution_code: institution, institution_name: expanded } = program.main;
  return tables.programs.get(program.code) ?? tables.institutions.get(institution) ?? expanded;
}

/** The track's name; its city is added when it lies elsewhere than the main track. */
export function trackName(row: RawRow, mainCity: string, tables: NameTables): string {
  const name = tables.tracks.get(row.program_label) ?? plainTrackName(row.program_label);
  const elsewhere = row.city !== mainCity && !name.includes(row.city);
  return elsewhere ? `${name} (${row.city})` : name;
}

function plainTrackName(label: string): string {
  const plain = PLAIN_LABELS[label];
  if (plain) return plain;
  for (const [prefix, words] of LABEL_PREFIXES) {
    if (prefix.test(label)) return label.replace(prefix, words);
  }
  throw new Error(`The track label "${label}" has no readable name: add it to compile/tracks.csv`);
}

/** Words in capitals that people use as names. */
const CAPITALS_IN_USE = new Set(
  (
    'ABIM ACGME AMP CHI CHOICE CHRISTUS DC ECU FIRST HCA HIV HM JFK KPI LEAD LEAP LSU MD NCH NYC NYU OSF PLUS ROAP SCL SSM ' +
    'SUNY UC UCLA UCSF UNC UNLV UPMC USF VA'
  ).split(' '),
);

const FORBIDDEN_WORDS =
  /\b(?:COM|SOM|SSOM|MSOM|HSC|Hlth|Sys|Med Ctr|Ctrs?|Affil|Univ|Hosps?|GME|Reg|Coll|Fdn|Ed|Educ|Co|Mem|Gen|Comm|Sci|Grad|Rehab|Teach|Trk|Path|Prog|Intl|Clin|Osteo|Mt|Ft|Bch|Pt|Peds|Int Med|Internal Med|Childrens|Womens|St\.? (?:Josephs|Lukes|Marys|Johns|Vincents|Anthonys|Elizabeths|Michaels|Clares|Ritas|Peters|Christophers))\b(?!')/;
const SINGLE_LETTER = /\b(?:U|B I|S&W|R W|St(?!\.)) /;
const STATE_ENDING =
  /-(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** What would make a reader stumble over a name; empty when nothing would. */
export function nameProblems(name: string): string[] {
  const problems: string[] = [];
  const word = FORBIDDEN_WORDS.exec(name)?.[0] ?? SINGLE_LETTER.exec(name)?.[0];
  if (word) problems.push(`abbreviation "${word.trim()}"`);
  if (STATE_ENDING.test(name)) problems.push('ends with a state code');
  if (/ {2}|^ | $/.test(name)) problems.push('stray space');
  if (/\s-|-\s/.test(name)) problems.push('hyphen with a space: write " – "');
  if ((name.match(/\(/g) ?? []).length !== (name.match(/\)/g) ?? []).length)
    problems.push('unmatched bracket');
  for (const capitals of name.match(/\b[A-Z]{2,}\b/g) ?? []) {
    if (!CAPITALS_IN_USE.has(capitals)) problems.push(`capitals "${capitals}"`);
  }
  return problems;
}
