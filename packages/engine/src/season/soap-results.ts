/** One statement with its evidence; the source is null for our own advice. */
export interface SoapRule {
  id: string;
  says: string;
  /** Id of a source of the facts. */
  source: string | null;
  /** Year in which the source stated it; null when undated. */
  year: number | null;
}

export interface SoapCondition extends SoapRule {
  id: 'registered' | 'no-match' | 'start' | 'verified';
  status: 'met' | 'not-met' | 'cannot-tell';
  /** Id of the point of the readiness list by which the person answers it; null when there is none. */
  answeredBy: string | null;
}

/** One thing to have ready before Match Week. */
export interface SoapReady {
  id: string;
  /** What is sent to programs, or what the person and the room need. */
  part: 'documents' | 'yourself';
  title: string;
  says: string;
  /** Marked by the person, or in the profile. */
  done: boolean;
  /** The profile, its plan or the season shows it, so that nobody has to mark it. */
  byProfile: boolean;
}

/** One step of Match Week. */
export interface SoapHour {
  /** The same in every season. */
  id: string;
  title: string;
  /** ISO date. */
  date: string;
  projected: boolean;
  /** Eastern Time, `HH:MM`; null when not stated. */
  time: string | null;
  to: string | null;
  /** The season whose hour stands in, because this season's is not published; null when it is, or when none is known. */
  timeFrom: number | null;
  /** It goes on until the next step begins; else until `to`, or to the end of its day. */
  goesOn: boolean;
  says: string;
  /** Id of the source of its hour, else of its day. */
  source: string;
}

export interface SoapGuide {
  /** A US entry restriction, to stand before everything else. */
  entryNotes: string[];
  season: number;
  /** Its last offers are out: then nothing is asked any more, and only what is open after it is told. */
  over: boolean;
  /** What this week is, before anything is asked of the reader. */
  says: string[];
  eligible: SoapCondition['status'];
  conditions: SoapCondition[];
  ready: SoapReady[];
  limits: SoapRule[];
  hours: SoapHour[];
  contact: SoapRule[];
  /** When the week ends without a place. */
  ifNot: SoapRule[];
  /** The days are not published yet. */
  projected: boolean;
  /** The season whose days stand in for those of this one; null when all are published. */
  projectedFrom: number | null;
  sources: string[];
}
