import { bareWord } from '../closest.ts';
import type { ApplicationStatus } from './season-schema.ts';
import { STATUS_ALIASES, STATUSES } from './season-schema.ts';

/** Words of trackers that do not mean what the same word means in a season file, or are not known there. */
const TRACKER_WORDS: Readonly<Partial<Record<ApplicationStatus, readonly string[]>>> = {
  submitted: ['application sent', 'application submitted'],
  rejected: [
    'declined by them',
    'declined by program',
    'declined by the program',
    'they declined',
    'not selected',
    'not invited',
  ],
  waitlisted: ['waiting list', 'on waiting list', 'on the waiting list', 'on waitlist', 'wait listed'],
  invited: [
    'interview',
    'interview invite',
    'interview invited',
    'interview offer',
    'invited to interview',
    'invited for interview',
    'invited for an interview',
    'invitation received',
    'invite received',
    'received invitation',
    'received invite',
  ],
  scheduled: [
    'interview booked',
    'interview confirmed',
    'invitation accepted',
    'invite accepted',
    'day agreed',
  ],
  interviewed: ['interview complete', 'interview completed', 'interview attended', 'attended interview'],
  withdrawn: ['application withdrawn', 'i withdrew', 'withdrew application'],
};

/** What a cell says of one application, and too little for the header of a column. */
const CELL_WORDS: typeof TRACKER_WORDS = {
  planned: [
    'not sent',
    'not sent yet',
    'not yet sent',
    'not applied',
    'not applied yet',
    'not yet applied',
    'not submitted',
    'not submitted yet',
    'not yet submitted',
    'to apply',
    'will apply',
    'saved',
    'draft',
  ],
  submitted: [
    'under review',
    'in review',
    'received',
    'application received',
    'waiting',
    'awaiting reply',
    'awaiting response',
    'no answer',
    'no answer yet',
    'no reply yet',
    'no response',
    'no response yet',
    'not heard',
    'never heard',
    'never heard back',
    'silence',
    'ghosted',
    'ghosted me',
    'ghosted by program',
  ],
  rejected: [
    'refused',
    'denied',
    'turned down',
    'no interview',
    'regret',
    'regrets',
    'regret email',
    'regret letter',
    'regret received',
  ],
  invited: ['offer', 'offered'],
  scheduled: ['confirmed'],
  interviewed: ['attended', 'completed'],
  withdrawn: [
    'i declined',
    'declined by me',
    'declined by applicant',
    'declined interview',
    'declined invitation',
    'declined invite',
    'declined offer',
    'interview declined',
    'invitation declined',
    'interview cancelled',
    'interview canceled',
  ],
};

/** As this project writes them in its other languages, and with the other ending that Spanish may have. */
const OTHER_LANGUAGES: typeof TRACKER_WORDS = {
  planned: ['prevista', 'previsto', 'planeada', 'planeado', 'مخطط له'],
  submitted: ['enviada', 'enviado', 'أُرسل', 'قُدّم'],
  rejected: ['rechazada', 'rechazado', 'رُفض'],
  waitlisted: ['en lista de espera', 'lista de espera', 'قائمة الانتظار', 'على قائمة الانتظار'],
  invited: ['con invitación', 'invitada', 'invitado', 'وصلت دعوة'],
  scheduled: ['entrevista fijada', 'con fecha acordada', 'حُدد موعد المقابلة', 'اتُّفق على يوم'],
  interviewed: ['entrevista hecha', 'entrevistada', 'entrevistado', 'تمت المقابلة'],
  withdrawn: ['retirada', 'retirado', 'سُحب'],
  ranked: ['en su rank order list', 'en su lista de orden', 'في قائمة الترتيب'],
  matched: ['con match', 'con plaza', 'تحقق Match', 'حصلت على مكان'],
};

/** The programs' own "declined" says no to the applicant; that of an interview scheduler is the applicant's. */
const DOUBTFUL: ReadonlyMap<string, ApplicationStatus> = new Map([
  ['declined', 'rejected'],
  ['declinedinterview', 'withdrawn'],
  ['interviewdeclined', 'withdrawn'],
]);

const IN_HEADERS = new Map<string, ApplicationStatus>([
  ...Object.entries(STATUS_ALIASES),
  ...STATUSES.map((status) => [status, status] as const),
  ...entriesOf(TRACKER_WORDS),
]);
const IN_CELLS = new Map([
  ...IN_HEADERS,
  ...entriesOf(CELL_WORDS),
  ...entriesOf(OTHER_LANGUAGES),
  ...DOUBTFUL,
]);

function entriesOf(words: typeof TRACKER_WORDS): [string, ApplicationStatus][] {
  return Object.entries(words).flatMap(([status, all]) =>
    all.map((one): [string, ApplicationStatus] => [bareWord(one), status as ApplicationStatus]),
  );
}

/** The status that a cell means, however it is written. */
export function statusOf(text: string): ApplicationStatus | undefined {
  return IN_CELLS.get(bareWord(text));
}

/** The status whose days a column holds, by its header. Who said "declined" cannot be asked for a whole column. */
export function statusOfHeader(text: string): ApplicationStatus | undefined {
  return DOUBTFUL.has(bareWord(text)) ? undefined : IN_HEADERS.get(bareWord(text));
}

/** Somebody said no, and the word leaves open who. */
export function isDoubtfulNo(text: string): boolean {
  return DOUBTFUL.has(bareWord(text));
}

/** A word that many write as soon as they are invited. */
export function isBareInterview(text: string): boolean {
  return bareWord(text) === 'interview';
}
