import type { SignalWish } from '@matchwright/inputs';
import type { Candidate } from '../odds/market.ts';

/** A program the list may choose, with what the person says about it. */
export interface Choice {
  candidate: Candidate;
  utility: number;
  /** Pinned by name. */
  pinned: boolean;
  /** The level the person set; undefined leaves it to the planner. */
  wish?: SignalWish | undefined;
}
