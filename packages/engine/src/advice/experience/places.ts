import type { Fact, FactValue, Program, SpecialtyId } from '@matchwright/facts';
import { counted, inARow, say } from '@matchwright/speech';
import { statedClosings } from '../../odds/policy.ts';
import type { Situation } from '../situation.ts';
import { agesWanted } from './aim.ts';

/** Hospitals of the directory to ask for a place. Nobody knows beforehand whether they take visitors. */
export interface Places {
  /** Where they were looked for: `named` states of the profile, or the whole country. */
  states: string[];
  /** All that fit; `shown` holds the first of them. */
  count: number;
  shown: Place[];
  says: string;
}

export interface Place {
  /** NRMP code of the institution. */
  institution: string;
  name: string;
  city: string;
  state: string;
  tied: boolean;
  hostsMedPeds: boolean;
  programs: PlaceProgram[];
}

export interface PlaceProgram {
  code: string;
  specialty: SpecialtyId;
  /** What the program itself says about US experience, with year and source. */
  says: { text: string; year: number | null; source: string }[];
  /** A recent rule of its own shuts this person out as a resident; null: no such rule is known. */
  closed: string | null;
}

export function placesToAsk(situation: Situation): Places {
  const states = namedStates(situation);
  const never = new Set(situation.profile.preferences.never);
  const excluded = new Set(situation.profile.preferences.exclude);
  const combined = agesWanted(situation.specialties) === 'both';
  const hosts = new Set(
    situation.facts.programs
      .filter(({ specialty }) => specialty === 'med-peds')
      .map((one) => one.institution),
  );
  const fitting = situation.facts.programs
    .filter(({ specialty }) => situation.specialties.includes(specialty))
    .filter(({ institution }) => !combined || hosts.has(institution))
    .filter(({ state, code }) => !never.has(state) && !excluded.has(code))
    .filter(({ state }) => states.length === 0 || states.includes(state));
  const places = grouped(fitting, situation, hosts).sort((a, b) => compare(a, b, situation));
  const most = situation.figure('advice.usce.places_shown');
  return {
    states,
    count: places.length,
    shown: places.slice(0, most),
    says: says(states, places.length, combined),
  };
}

/** States with ties or at least the neutral three stars. */
function namedStates({ profile }: Situation): string[] {
  const wanted = Object.entries(profile.preferences.states).filter(([, stars]) => stars >= 3);
  return [...new Set([...profile.ties.states, ...wanted.map(([state]) => state)])].sort();
}

function grouped(programs: readonly Program[], situation: Situation, hosts: ReadonlySet<string>): Place[] {
  const order = (program: Program) => situation.specialties.indexOf(program.specialty);
  return [...new Set(programs.map(({ institution }) => institution))].map((institution) => {
    const sorted = programs
      .filter((program) => program.institution === institution)
      .sort((a, b) => order(a) - order(b) || a.code.localeCompare(b.code));
    const { name, city, state } = sorted[0] as Program;
    return {
      institution,
      name,
      city,
      state,
      tied: situation.applicant.tiedStates.has(state),
      hostsMedPeds: hosts.has(institution),
      programs: sorted.map((program) => placeProgram(program, situation)),
    };
  });
}

function placeProgram(program: Program, { applicant, facts }: Situation): PlaceProgram {
  // What this person lacks in US experience is what the rotation is for.
  const closing = statedClosings(program, applicant, facts.model.policy).find(
    ({ certain, rule }) => certain && rule !== 'us-experience',
  );
  return {
    code: program.code,
    specialty: program.specialty,
    says: statements(program),
    closed: closing?.says ?? null,
  };
}

function statements({ facts: { usceRequired, usceMonthsMin, usceNote } }: Program): PlaceProgram['says'] {
  const required = usceRequired?.map((fact) =>
    said(fact, fact.value ? say`US experience required` : say`US experience not required`),
  );
  const months = usceMonthsMin?.map((fact) => said(fact, say`At least ${fact.value} months`));
  const notes = usceNote?.map((fact) => said(fact, fact.value));
  return [...(required ?? []), ...(months ?? []), ...(notes ?? [])];
}

function said({ note, year, source }: Fact<FactValue>, text: string): PlaceProgram['says'][number] {
  return { text: note === undefined ? text : say`${text} (${note})`, year, source };
}

/** Open ones first, then ties, stars of the state, programs that say something, and names. */
function compare(a: Place, b: Place, { profile }: Situation): number {
  const open = (place: Place) => place.programs.some(({ closed }) => closed === null);
  const stars = (place: Place) => profile.preferences.states[place.state] ?? 0;
  const stating = (place: Place) => place.programs.some((program) => program.says.length > 0);
  return (
    Number(open(b)) - Number(open(a)) ||
    Number(b.tied) - Number(a.tied) ||
    stars(b) - stars(a) ||
    Number(stating(b)) - Number(stating(a)) ||
    a.name.localeCompare(b.name)
  );
}

function says(states: readonly string[], count: number, combined: boolean): string {
  const where = states.length > 0 ? say`in ${inARow(states)}` : say`in the whole country`;
  const program = combined ? say`Med-Peds program` : say`program that you want`;
  const ask = say`We do not know which of them take visitors. Ask the department or the international office.`;
  if (count === 0)
    return say`We know of no hospital with a ${program} ${where}. Add states to your profile to see others.`;
  const found = say`${counted(count, 'hospital')} with a ${program} ${where}.`;
  const hint = say`Enter states that you like or have ties to, and we show those first.`;
  return [found, ask, ...(states.length > 0 ? [] : [hint])].join(' ');
}
