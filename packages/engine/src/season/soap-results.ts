export interface SoapCondition {
  id: 'registered' | 'no-match' | 'start' | 'verified';
  status: 'met' | 'not-met' | 'cannot-tell';
  says: string;
}

/** One thing to have ready before Match Week. */
export interface SoapReady {
  id: string;
  title: string;
  says: string;
  /** Marked by the person, or in the profile. */
  done: boolean;
}

/** One step of Match Week. */
export interface SoapHour {
  /** ISO date. */
  date: string;
  projected: boolean;
  /** Eastern Time, `HH:MM`; null when not stated. */
  time: string | null;
  to: string | null;
  says: string;
}

export interface SoapGuide {
  season: number;
  eligible: SoapCondition['status'];
  conditions: SoapCondition[];
  ready: SoapReady[];
  limits: string[];
  hours: SoapHour[];
  contact: string[];
  /** The days are not published yet. */
  projected: boolean;
  sources: string[];
}
