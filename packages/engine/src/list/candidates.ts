import type { SeasonFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { ApplicantMarket, Candidate } from '../odds/market.ts';
import { PlanError } from '../plan-error.ts';
import type { Exclusion } from '../results.ts';
import type { Choice } from './choice.ts';
import { programUtility } from './preferences.ts';
import { codesOf } from './program-codes.ts';
import { checkSignals, isSignal, signalWishes } from './signal-wishes.ts';

export interface Choices {
  choices: Choice[];
  /** Programs of the wanted specialties that are left out, by rule. */
  excluded: { candidate: Candidate; exclusion: Exclusion }[];
  notes: string[];
}

/** Who may be on the list: wanted specialties, minus what rules, states and the person exclude, plus pins and signals set by hand. */
export function chooseCandidates(
  market: ApplicantMarket,
  profile: Profile,
  wanted: Map<SpecialtyId, number>,
  season: SeasonFacts,
): Choices {
  const pins = codesOf(market, profile.preferences.pin);
  profile.preferences.pin.forEach((code, i) => {
    if (!pins.found.has(code)) {
      throw new PlanError(
        `preferences.pin[${i}]`,
        say`No offered program has the code ${code}. Check it, or remove it.`,
      );
    }
  });
  const unwanted = codesOf(market, profile.preferences.exclude);
  const wishes = signalWishes(market, profile);
  const pinned = new Set(pins.found.values());
  const excludedByPerson = new Set(unwanted.found.values());
  const result: Choices = { choices: [], excluded: [], notes: [] };
  for (const candidate of market.candidates) {
    const { code, specialty } = candidate.program;
    const stars = wanted.get(specialty);
    const wish = wishes.get(code);
    const pin = pinned.has(code) || isSignal(wish);
    if (stars === undefined && !pin) continue;
    const exclusion = excludedByPerson.has(code)
      ? byPerson('excluded-by-you', say`You excluded it.`)
      : pin
        ? undefined
        : (neverState(candidate, profile) ?? candidate.policy.excluded);
    if (exclusion) result.excluded.push({ candidate, exclusion });
    else
      result.choices.push({
        candidate,
        utility: programUtility(candidate.program, stars ?? 1, profile),
        pinned: pinned.has(code),
        wish,
      });
    if (pin && candidate.policy.excluded) {
      result.notes.push(shutOut(candidate.program.name, pinned.has(code), candidate.policy.excluded.says));
    }
  }
  checkSignals(result.choices, season);
  for (const code of unwanted.missing)
    result.notes.push(say`Excluded code ${code} is no offered program, so it changes nothing.`);
  return result;
}

function shutOut(name: string, pinned: boolean, says: string): string {
  return pinned
    ? say`${name} is pinned, but a rule shuts you out: ${says}`
    : say`${name} is signaled by you, but a rule shuts you out: ${says}`;
}

function neverState(candidate: Candidate, profile: Profile): Exclusion | undefined {
  return profile.preferences.never.includes(candidate.program.state)
    ? byPerson('never-state', say`You do not want to go to ${candidate.program.state}.`)
    : undefined;
}

function byPerson(rule: Exclusion['rule'], says: string): Exclusion {
  return { rule, says, source: null, year: null };
}
