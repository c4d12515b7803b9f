import { SPECIALTIES } from '@matchwright/facts';
import * as z from 'zod';
import { choice, date, group, leafRepairs, list, text, whole, yesNo } from '../profile/fields.ts';
import { SIGNAL_WISHES } from '../profile/profile-schema.ts';
import { rankListShape } from './rank-list-shape.ts';
import { isMoment, isMomentOrDate, isZone, readMoment, readZone } from './zoned-time.ts';

/** The season format that this version writes. */
export const SEASON_VERSION = 1;

/** Where an application stands, in the order in which things happen. */
export const STATUSES = [
  'planned',
  'submitted',
  'rejected',
  'waitlisted',
  'invited',
  'scheduled',
  'interviewed',
  'withdrawn',
  'ranked',
  'matched',
] as const;

export const STATUS_ALIASES = {
  applied: 'submitted',
  sent: 'submitted',
  pending: 'submitted',
  noreply: 'submitted',
  rejection: 'rejected',
  declined: 'rejected',
  waitlist: 'waitlisted',
  invitation: 'invited',
  invite: 'invited',
  interviewinvitation: 'invited',
  interviewoffered: 'invited',
  booked: 'scheduled',
  interviewscheduled: 'scheduled',
  interview: 'interviewed',
  interviewdone: 'interviewed',
  withdrew: 'withdrawn',
  cancelled: 'withdrawn',
  canceled: 'withdrawn',
} as const;

/** Whether a program wants a note of thanks: some ask people not to write. Left out: not known. */
const THANK_YOU_POLICIES = ['allowed', 'not-wanted'] as const;

const status = choice(STATUSES, STATUS_ALIASES);
const specialty = choice(SPECIALTIES, {
  im: 'internal-medicine',
  medicine: 'internal-medicine',
  peds: 'pediatrics',
  mp: 'med-peds',
  medicinepediatrics: 'med-peds',
});

function zone() {
  const expected = 'a time zone by its IANA name, such as America/Chicago or Africa/Cairo';
  return z
    .string({ error: expected })
    .refine(isZone, { error: expected })
    .register(leafRepairs, { repair: readZone });
}

function moment() {
  const expected =
    'a date and time, such as 2026-11-12T09:00 with its `zone`, or 2026-11-12T14:00Z in universal time';
  return z
    .string({ error: expected })
    .refine(isMoment, { error: expected })
    .register(leafRepairs, { repair: readMoment });
}

function momentOrDate() {
  const expected = 'a date such as 2026-10-20, or a date and time such as 2026-10-20T17:00';
  return z
    .string({ error: expected })
    .refine(isMomentOrDate, { error: expected })
    .register(leafRepairs, { repair: readMoment });
}

const event = group(
  { status, date: date().optional(), note: text().optional() },
  'a group of fields, `status` and `date`',
);

const earlierTime = group(
  {
    start: moment(),
    /** The day on which it was moved. */
    moved: date().optional(),
  },
  'a group of fields, `start` and `moved`',
);

const interview = group(
  {
    start: moment().optional(),
    /** Its day, where nobody knows the hour yet. */
    day: date().optional(),
    minutes: whole(5, 1440, 'a whole number of minutes from 5 to 1440').optional(),
    zone: zone().optional(),
    format: choice(['virtual', 'travel'], {
      online: 'virtual',
      inperson: 'travel',
      onsite: 'travel',
    }).optional(),
    place: text().optional(),
    /** The last moment, or day, to answer the invitation. */
    replyBy: momentOrDate().optional(),
    replied: yesNo().optional(),
    thankYou: choice(THANK_YOU_POLICIES, {
      yes: 'allowed',
      no: 'not-wanted',
      notwanted: 'not-wanted',
    }).optional(),
    thankYouSent: date().optional(),
    cancelled: yesNo().optional(),
    /** Times that it had before it was moved, the oldest first. */
    earlier: z.array(earlierTime, { error: 'a list of earlier times' }).max(100).optional(),
    /** Notes right after it, by the heading of the sheet that each answers. */
    after: z
      .record(z.string().max(200), text(), { error: 'notes by heading, such as `people: Dr. A, Dr. B`' })
      .optional(),
    notes: text().optional(),
  },
  'a group of fields such as `start`, `zone` and `format`',
);

const contact = group(
  { name: text(), role: text().optional(), email: text().optional(), note: text().optional() },
  'a group of fields with `name`',
);

const application = group(
  {
    /** NRMP code of any of its tracks. */
    program: text().optional(),
    name: text().optional(),
    specialty: specialty.optional(),
    signal: choice(SIGNAL_WISHES, { signal: 'gold', nosignal: 'none' }).optional(),
    /** The short form of a history with one entry; reading puts it there. */
    status: status.optional(),
    date: date().optional(),
    history: list(event, 'events with `status` and `date`, oldest first'),
    interviews: list(interview, 'interviews'),
    /** Who wrote the letters that were sent. */
    letters: list(text(), 'authors of letters'),
    contacts: list(contact, 'contacts'),
    notes: text().optional(),
  },
  'a group of fields such as `program` and `history`',
);

const total = (of: string) => whole(0, 5000, `a whole number of ${of} from 0 to 5,000`);
const counts = group(
  {
    applications: total('applications'),
    interviews: total('interviews').optional(),
    ranks: total('programs ranked').optional(),
  },
  'a group of numbers: `applications`, `interviews` and `ranks`',
);

const RESULTS = ['matched', 'matched-in-soap', 'unmatched'] as const;

/** A season as it went so far, in its canonical form. */
export const seasonSchema = group(
  {
    'season-log': z.literal(SEASON_VERSION),
    /** Year of the Match. */
    season: whole(2000, 2200, 'the year of a Match season, such as 2027').optional(),
    /** The person's own time zone. */
    zone: zone().optional(),
    applications: list(application, 'applications'),
    /** Totals, for whom does not know or keep the single applications. */
    counts: z
      .partialRecord(specialty, counts, {
        error: ({ code }) =>
          (code as string) === 'unrecognized_keys'
            ? `one of ${SPECIALTIES.join(', ')}`
            : 'totals by specialty, such as `med-peds: { applications: 40, interviews: 1 }`',
      })
      .default({}),
    rankList: group(rankListShape, 'a group of fields such as `ranks`').optional(),
    result: choice(RESULTS, { soap: 'matched-in-soap', notmatched: 'unmatched' }).optional(),
    /** What is ready for SOAP, by id of the readiness list. */
    soapReady: list(text(), 'ids of the SOAP readiness list'),
    notes: text().optional(),
  },
  'a group of fields, such as `season-log: 1`',
);

/** A valid season. Undefined means "not known"; lists are empty rather than missing. */
export type SeasonLog = z.output<typeof seasonSchema>;
export type Application = SeasonLog['applications'][number];
export type ApplicationStatus = (typeof STATUSES)[number];
export type ApplicationEvent = Application['history'][number];
export type Interview = Application['interviews'][number];
