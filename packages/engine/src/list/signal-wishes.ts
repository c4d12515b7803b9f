import type { SeasonFacts, SpecialtyId } from '@matchwright/facts';
import type { Profile, SignalWish } from '@matchwright/inputs';
import { counted, say } from '@matchwright/speech';
import type { ApplicantMarket } from '../odds/market.ts';
import { PlanError } from '../plan-error.ts';
import { LEVELS, type Level } from '../results.ts';
import { SPECIALTY_NAMES } from '../words/specialty-names.ts';
import type { Choice } from './choice.ts';
import { codesOf } from './program-codes.ts';

/** What the person says about signals, by program. @throws PlanError when a code is no offered program's. */
export function signalWishes(market: ApplicantMarket, profile: Profile): Map<string, SignalWish> {
  const wishes = Object.entries(profile.preferences.signals);
  const { found } = codesOf(
    market,
    wishes.map(([code]) => code),
  );
  return new Map(
    wishes.map(([code, wish]) => {
      const program = found.get(code);
      if (program !== undefined) return [program, wish];
      throw new PlanError(
        `preferences.signals["${code}"]`,
        say`No offered program has the code ${code}. Check it, or remove its signal.`,
      );
    }),
  );
}

/** The level that a wish stands for; without one, an application without a signal. */
export function levelOf(wish: SignalWish | undefined): Level {
  return isSignal(wish) ? wish : 'applied';
}

/** Whether the list must hold the program: it is pinned, or its signal is set by hand. */
export function mustStay({ pinned, wish }: Choice): boolean {
  return pinned || isSignal(wish);
}

export function isSignal(wish: SignalWish | undefined): wish is 'gold' | 'silver' {
  return wish === 'gold' || wish === 'silver';
}

/** Bit mask of the levels that the solver may choose from: only the one set by hand, else all that exist. */
export function openLevels(wish: SignalWish | undefined, gold: boolean, silver: boolean): number {
  const open = 1 | (silver ? 2 : 0) | (gold ? 4 : 0);
  return wish === undefined ? open : open & (1 << LEVELS.indexOf(levelOf(wish)));
}

/** @throws PlanError when more signals are set by hand in a specialty than it has. */
export function checkSignals(choices: readonly Choice[], season: SeasonFacts): void {
  for (const [id, { value }] of Object.entries(season.signals) as [
    SpecialtyId,
    SeasonFacts['signals'][SpecialtyId],
  ][]) {
    for (const kind of ['gold', 'silver'] as const) {
      const set = choices.filter(
        ({ candidate, wish }) => candidate.program.specialty === id && wish === kind,
      );
      const last = set.at(-1);
      if (!last || set.length <= value[kind]) continue;
      throw new PlanError(
        `preferences.signals["${last.candidate.program.code}"]`,
        tooMany(SPECIALTY_NAMES[id], kind, set.length, value),
      );
    }
  }
}

function tooMany(
  specialty: string,
  kind: 'gold' | 'silver',
  set: number,
  allowed: { gold: number; silver: number; tiered: boolean },
): string {
  if (kind === 'silver' && !allowed.tiered)
    return say`${specialty} has no silver signals. Write gold for its one kind of signal, or remove it.`;
  const signals = !allowed.tiered
    ? counted(set, 'signal')
    : counted(set, kind === 'gold' ? 'gold signal' : 'silver signal');
  return say`You set ${signals} in ${specialty}, and it has ${allowed[kind]}. Let the planner choose for some of them.`;
}
