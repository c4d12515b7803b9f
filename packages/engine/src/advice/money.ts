import type { Situation } from './situation.ts';

/** What the season costs, by month. */
export interface SeasonMoney {
  season: number;
}

export function seasonMoney(situation: Situation): SeasonMoney {
  return { season: situation.profile.season };
}
