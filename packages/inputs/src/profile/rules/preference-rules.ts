import { SPECIALTIES } from '@matchwright/facts';
import { conflict, formatPath, type Path } from '../../issue.ts';
import type { ProfileContext } from '../profile-context.ts';
import type { Profile } from '../profile-schema.ts';
import type { Report } from '../report.ts';
import type { Candidate } from '../salvage.ts';

type Preferences = Profile['preferences'];

/** Stars that every specialty gets when the person has named none. */
const EQUAL_STARS = 3;

export function settlePreferences(
  candidate: Candidate,
  specialtiesGiven: boolean,
  context: ProfileContext,
  report: Report,
): Preferences {
  const { preferences } = candidate.profile;
  const pin = settleCodes(preferences.pin, ['preferences', 'pin'], context, report);
  const exclude = settleCodes(preferences.exclude, ['preferences', 'exclude'], context, report);
  for (const code of pin.filter((pinned) => exclude.includes(pinned))) {
    const message =
      `preferences.exclude names ${code}, which preferences.pin names too. A program cannot be always in the list and ` +
      'never in it. Remove it from one of the two.';
    const place = ['preferences', 'exclude', Math.max(0, preferences.exclude.indexOf(code))];
    report.issues.push(conflict(place, 'programs that are not pinned', code, message));
  }
  const signals = settleSignals(preferences.signals, exclude, context, report);
  checkNeverStates(preferences, report);
  const never = [...new Set(preferences.never)];
  const specialties = specialtiesGiven ? preferences.specialties : equalSpecialties(report);
  return { ...preferences, pin, exclude, signals, never, specialties };
}

function equalSpecialties(report: Report): Preferences['specialties'] {
  report.repairs.push(
    `preferences.specialties: none is named, so all three count alike, with ${EQUAL_STARS} stars each.`,
  );
  return Object.fromEntries(SPECIALTIES.map((specialty) => [specialty, EQUAL_STARS]));
}

function checkNeverStates(preferences: Preferences, report: Report): void {
  preferences.never.forEach((state, index) => {
    if (!Object.hasOwn(preferences.states, state)) return;
    const message =
      `preferences.never names ${state}, but preferences.states gives it ${preferences.states[state]} stars. Remove it ` +
      'from one of the two.';
    report.issues.push(conflict(['preferences', 'never', index], 'states without stars', state, message));
  });
}

/** Codes of other tracks become main codes; two different wishes for one program, or one for an excluded one, clash. */
function settleSignals(
  signals: Preferences['signals'],
  exclude: string[],
  context: ProfileContext,
  report: Report,
): Preferences['signals'] {
  const settled: Preferences['signals'] = {};
  for (const [code, wish] of Object.entries(signals)) {
    const path = ['preferences', 'signals', code];
    const main = mainCode(code, path, context, report);
    const other = settled[main];
    if (other !== undefined && other !== wish) {
      const message = `${formatPath(path)} says ${wish}, but another track of the program ${main} says ${other}. Keep one of the two.`;
      report.issues.push(conflict(path, 'one signal for each program', wish, message));
    }
    if (wish !== 'none' && exclude.includes(main)) {
      const message =
        `preferences.signals gives ${code} a signal, but preferences.exclude names it. A program that is never in the ` +
        'list cannot be signaled. Remove it from one of the two.';
      report.issues.push(conflict(path, 'programs that are not excluded', wish, message));
    }
    settled[main] = wish;
  }
  return settled;
}

/** Codes of a program's other tracks become its main code, repeated codes are dropped, unknown ones stay. */
function settleCodes(codes: string[], path: Path, context: ProfileContext, report: Report): string[] {
  const settled = new Set<string>();
  codes.forEach((code, index) => {
    const place = [...path, index];
    const main = mainCode(code, place, context, report);
    if (settled.has(main))
      report.repairs.push(`${formatPath(place)}: ${main} is named twice; the second is dropped.`);
    settled.add(main);
  });
  return [...settled];
}

/** The code of the program that a track belongs to; a code that no program has is kept, with a warning. */
function mainCode(code: string, path: Path, context: ProfileContext, report: Report): string {
  const place = formatPath(path);
  const main = context.programCode === undefined ? code : context.programCode(code);
  if (main === null)
    report.warnings.push(`${place}: no program in the directory has the code ${code}, so it has no effect.`);
  else if (main !== code)
    report.repairs.push(`${place}: ${code} is a track of the program ${main}, so ${main} is used.`);
  return main ?? code;
}
