import type { SpecialtyId } from '@matchwright/facts';
import type { CertificateBeside } from '../advice/certificate-notes.ts';
import type { Range } from '../results.ts';
import type { ComparedPairs } from './comparisons.ts';
import type { CoupleChances } from './couple-chance.ts';
import type { Weighed } from './own-criteria.ts';

export interface RankedPlace {
  /** From 1. */
  position: number;
  code: string;
  name: string;
  specialty: SpecialtyId | null;
  /** Chance of matching there. */
  land: Range;
  /** That the season notes no interview there, so that the line adds no chance; null otherwise. */
  interviewNote: string | null;
  /** What to know before ranking it, such as its visa answer. */
  notes: string[];
}

export interface RankDeadline {
  /** ISO date. */
  date: string;
  /** Eastern Time, `HH:MM`. */
  time: string | null;
  projected: boolean;
  /** The day by which to certify, so that nothing can go wrong on the last one. */
  certifyBy: string;
  source: string;
}

/** One step to a certified list. */
export interface CertifyStep {
  id: string;
  says: string;
}

export interface RankResult extends CertificateBeside {
  season: number;
  /** What no chance of this list counts, to stand before it: a US entry restriction. */
  entryNotes: string[];
  /** The same of programs whose visa answer is open. */
  visaNotes: string[];
  /** Chance of matching with the first program, the first two, and so on. */
  matchByLength: Range[];
  places: RankedPlace[];
  unmatched: Range;
  /** Of the list of pairs; null without one. */
  couple: CoupleChances | null;
  /** By the person's own criteria; empty when none is given. */
  weighed: Weighed[];
  /** The order by them, as codes; empty when none is given. */
  weighedOrder: string[];
  comparisons: ComparedPairs;
  deadline: RankDeadline | null;
  /** Lists were due, published or not: then nothing here advises a change of the list. */
  closed: boolean;
  checklist: CertifyStep[];
  /** `changed`: certified once, and another list than this one. */
  certified: 'no' | 'yes' | 'changed';
  /** The lines of this list as they count: what to keep when it is certified. */
  lines: string[];
  notes: string[];
  sources: string[];
}
