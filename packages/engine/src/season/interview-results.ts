/** An interview as a calendar shows it. Moments are ISO in universal time. */
export interface CalendarInterview {
  /** Stays when the times change. */
  id: string;
  code: string | null;
  name: string;
  start: string;
  end: string;
  /** False: the length is the usual one. */
  lengthKnown: boolean;
  /** IANA name of the program's time zone. */
  zone: string | null;
  format: 'virtual' | 'travel' | null;
  place: string | null;
  thankYou: 'allowed' | 'not-wanted' | null;
  thankYouSent: string | null;
  notes: string | null;
}

/** A booked interview of which only the day is known. It has the id that it keeps with an hour. */
export interface InterviewDay
  extends Pick<CalendarInterview, 'id' | 'code' | 'name' | 'format' | 'place' | 'notes'> {
  /** ISO date, where the program is. */
  date: string;
  /** Called off by either side. */
  isOff: boolean;
}

export interface InterviewConflict {
  /** `day`: both on one day, and of one of them the hour is not known. `twice`: two entries of one program at one time. */
  kind: 'overlap' | 'buffer' | 'travel' | 'day' | 'twice';
  /** Ids of the two interviews, in the order of time; of two entries the one that knows the hour first. */
  first: string;
  second: string;
  says: string;
}

/** An invitation without an answer. */
export interface ReplyDue {
  code: string | null;
  name: string;
  due: string;
  /** The program named the deadline; otherwise `due` is only when many programs expect an answer. */
  stated: boolean;
  /** A deadline that the program named has passed. */
  late: boolean;
  says: string;
}

/** The window for a note of thanks. */
export interface FollowUp {
  id: string;
  code: string | null;
  name: string;
  from: string;
  to: string;
  state: 'ahead' | 'open' | 'late' | 'sent' | 'not-wanted';
  says: string;
}

export interface InterviewCalendar {
  /** In the order of time. */
  interviews: CalendarInterview[];
  /** Booked for a day at an hour that nobody knows yet; in the order of time, with those called off. */
  days: InterviewDay[];
  /** Called off by either side: a calendar that has them takes them back. */
  cancelled: CalendarInterview[];
  conflicts: InterviewConflict[];
  replies: ReplyDue[];
  /** Invitations that are dated after today: slips of the pen, so no answer to them is due. */
  misdated: Pick<ReplyDue, 'code' | 'name' | 'says'>[];
  /** The day of rank lists, once it is over: then no invitation is asked about but those with a deadline ahead. */
  closed: { date: string; projected: boolean } | null;
  followUps: FollowUp[];
}
