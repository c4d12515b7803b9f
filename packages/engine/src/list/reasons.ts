import type { ApplicantType, SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { ApplicantMarket } from '../odds/market.ts';
import type { Level } from '../results.ts';
import type { Choice } from './choice.ts';
import { NEUTRAL_STARS } from './preferences.ts';
import { isSignal } from './signal-wishes.ts';

const MOST_REASONS = 3;
const BEST_VALUE = say`Best value at this fee`;
/** A favourite specialty is not worth naming at a program whose place the person does not want. */
const FAVOURITE_UTILITY = 0.95;
const MANY_INTERVIEWS: Record<ApplicantType, string> = {
  'us-md': say`Interviews many US MDs`,
  'us-do': say`Interviews many US DOs`,
  'us-img': say`Interviews many US-citizen IMGs`,
  'non-us-img': say`Interviews many non-US IMGs`,
};
const SET_BY_YOU = {
  gold: say`Gold signal set by you`,
  silver: say`Silver signal set by you`,
  plain: say`Signal set by you`,
};
const HELPS_HERE = {
  gold: say`Gold signal helps you most here`,
  silver: say`Silver signal helps you most here`,
  plain: say`A signal helps you most here`,
};

/** Rates of a specialty's programs, ascending, to say how one compares. */
export type RateScale = ReadonlyMap<string, Float64Array>;

export function rateScale(market: ApplicantMarket): RateScale {
  const rates = new Map<string, number[]>();
  for (const { program, rate } of market.candidates) {
    const list = rates.get(program.specialty);
    if (list) list.push(rate);
    else rates.set(program.specialty, [rate]);
  }
  return new Map([...rates].map(([id, list]) => [id, Float64Array.from(list).sort()]));
}

/** A few words each on why a program is on the list, the most telling first. */
export function reasonsFor(
  choice: Choice,
  level: Level,
  tiered: boolean,
  market: ApplicantMarket,
  scale: RateScale,
  { specialties: stars, states }: Profile['preferences'],
): string[] {
  const { program, rate, tied } = choice.candidate;
  const { applicant } = market;
  const reasons: string[] = [];
  if (choice.pinned) reasons.push(say`Pinned by you`);
  const signal = !tiered ? 'plain' : level === 'gold' ? 'gold' : 'silver';
  if (isSignal(choice.wish)) reasons.push(SET_BY_YOU[signal]);
  else if (level !== 'applied') reasons.push(HELPS_HERE[signal]);
  if (tied) reasons.push(say`Your ties to ${program.state}`);
  if ((states[program.state] ?? NEUTRAL_STARS) > NEUTRAL_STARS)
    reasons.push(say`In ${program.state}, a state you prefer`);
  const place = shareBelow(scale.get(program.specialty) as Float64Array, rate);
  if (place >= 0.75) reasons.push(MANY_INTERVIEWS[applicant.type]);
  const share = program.facts.imgShareNonUs?.[0];
  if (applicant.type === 'non-us-img' && share && share.value >= 20) {
    reasons.push(say`${`${share.value}%`} of residents are non-US IMGs (${share.year})`);
  }
  const j1 = program.facts.visaJ1?.[0];
  if (applicant.visaNeeded && applicant.acceptsJ1 && j1?.value && j1.year !== null)
    reasons.push(say`Took J-1 in ${j1.year}`);
  if (choice.utility >= FAVOURITE_UTILITY && isFavourite(program.specialty, stars))
    reasons.push(say`In your favourite specialty`);
  if (place < 0.75 && reasons.length === 0) reasons.push(BEST_VALUE);
  return reasons.slice(0, MOST_REASONS);
}

/** A list shorter than this is read row by row: nothing is lost by what repeats. */
const FEWEST_ROWS = 4;

/** The reasons to show, without what stands on more than half of the rows: there it tells no row from another. */
export function distinguishing(rows: readonly { reasons: string[] }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { reasons } of rows) for (const one of reasons) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts].filter(
    ([reason, count]) => rows.length < FEWEST_ROWS || 2 * count <= rows.length || !isGeneral(reason),
  );
  return new Set(kept.map(([reason]) => reason));
}

function isGeneral(reason: string): boolean {
  return reason === BEST_VALUE || Object.values(MANY_INTERVIEWS).includes(reason);
}

/** No other specialty has as many stars, and another one has some. */
function isFavourite(specialty: SpecialtyId, stars: Profile['preferences']['specialties']): boolean {
  const others = Object.entries(stars).filter(([id]) => id !== specialty);
  return others.length > 0 && others.every(([, count]) => count < (stars[specialty] ?? 0));
}

/** Share of the sorted values that are below `value`. */
function shareBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
}
