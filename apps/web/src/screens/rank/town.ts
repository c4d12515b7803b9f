import type { Market, StableMatch } from '@matchwright/engine/matching';

/** A town small enough to try everything in: three people, three hospitals, one place each. */
export const HOSPITALS = ['city', 'lake', 'hill'] as const;
export type Hospital = (typeof HOSPITALS)[number];
export type Person = 'you' | 'ana' | 'ben';

/** What the person truly wishes, best first. A copy: it happens to be the order of the table. */
export const WISH: readonly Hospital[] = [...HOSPITALS];

export interface Town {
  others: Record<'ana' | 'ben', Hospital[]>;
  wants: Record<Hospital, Person[]>;
}

export const TOWNS: readonly Town[] = [
  {
    others: { ana: ['city', 'lake', 'hill'], ben: ['lake', 'city', 'hill'] },
    wants: { city: ['ana', 'you', 'ben'], lake: ['you', 'ben', 'ana'], hill: ['ben', 'you', 'ana'] },
  },
  {
    others: { ana: ['hill', 'city', 'lake'], ben: ['lake', 'city', 'hill'] },
    wants: { city: ['ana', 'you', 'ben'], lake: ['you', 'ben', 'ana'], hill: ['ana', 'you', 'ben'] },
  },
  {
    others: { ana: ['city', 'lake', 'hill'], ben: ['lake', 'city', 'hill'] },
    wants: { city: ['ana', 'ben', 'you'], lake: ['ben', 'ana', 'you'], hill: ['you', 'ana', 'ben'] },
  },
];

/** Every list that can be handed in: each order of each choice of hospitals, the empty one too. */
export function everyList(hospitals: readonly Hospital[] = HOSPITALS): Hospital[][] {
  const longer = hospitals.flatMap((first) =>
    everyList(hospitals.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
  return [[], ...longer];
}

export function marketOf({ others, wants }: Town, handedIn: readonly Hospital[]): Market {
  return {
    applicants: { you: [...handedIn], ...others },
    programs: Object.fromEntries(HOSPITALS.map((one) => [one, { quota: 1, ranks: wants[one] }])),
  };
}

/** The place in the true wish of where one goes, from 1; one more than all for nowhere. */
export function wishNumber({ matches }: Pick<StableMatch, 'matches'>): number {
  const at = WISH.indexOf(matches.you as Hospital);
  return at < 0 ? WISH.length + 1 : at + 1;
}
