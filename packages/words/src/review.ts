import type { SpecialtyId } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { LetterStanding } from './letters/letter-types.ts';

/** What can be reviewed, with its parts in the order in which a reader expects them. */
export const PARTS = {
  'personal-statement': ['scene', 'why-specialty', 'exposure', 'continuity', 'background', 'scores', 'goals'],
  'score-answer': ['acknowledge', 'context', 'growth', 'refocus'],
  'thank-you': ['specific', 'fit', 'interest'],
  'letter-of-interest': ['specific', 'fit', 'statement'],
  'letter-of-intent': ['specific', 'fit', 'statement'],
  'update-letter': ['news', 'fit', 'interest', 'asks-nothing'],
  'faculty-email': ['introduction', 'interest', 'offer'],
  'lor-request': ['relation', 'specifics', 'logistics'],
} as const;

export type ReviewKind = keyof typeof PARTS;
export type PartId = (typeof PARTS)[ReviewKind][number];
export const REVIEW_KINDS = Object.keys(PARTS) as ReviewKind[];

export type PartStatus = 'found' | 'weak' | 'missing' | 'not-needed';
export type Severity = 'high' | 'medium' | 'low';

export const NOTE_IDS = [
  'blame',
  'excuse',
  'apology',
  'defensive',
  'no-evidence',
  'context-too-long',
  'answer-too-long',
  'length',
  'generic',
  'wrong-specialty',
  'wrong-program',
  'contradicts-profile',
  'cliche',
  'ranking-request',
  'second-intent',
  'second-update',
  'mass-mail',
  'author-writes',
  'waiver',
  'asks-untruth',
  'gift',
  'threat',
  'pleading',
  'reproach',
  'private-papers',
  'too-early',
  'past-date',
  'date',
  'patient-identity',
  'admits-untruth',
  'motive',
  'private-matter',
  'contempt',
  'showing-up',
  'unsafe',
  'left-over',
  'ranking-talk',
  'grammar',
  'spelling',
  'readability',
] as const;
export type NoteId = (typeof NOTE_IDS)[number];

/** Words of the text, by their place in it as it was given. */
export interface Span {
  from: number;
  to: number;
}

/** A sentence that shows a part, and the words in it that say so. */
export interface Evidence extends Span {
  text: string;
  /** Words of the sentence that count most for the part. */
  because: string[];
}

export interface ReviewPart {
  id: PartId;
  title: string;
  status: PartStatus;
  /** The sentence that shows it best; not there when the part is missing or not needed. */
  evidence?: Evidence;
  /** What it is for, or what it still lacks. */
  says: string;
}

export interface ReviewNote extends Span {
  id: NoteId;
  severity: Severity;
  /** The words that it is about; empty when it is about the whole text. */
  words: string;
  says: string;
  /** What may stand there instead: spellings only, for we write no sentences. */
  suggestions?: string[];
  /** Path of the profile that says otherwise. */
  against?: string;
}

/** Words that two statements of one person share. Neutral: a reused paragraph is fine. */
export interface Similarity {
  /** Index in the other texts as given. */
  other: number;
  specialty: SpecialtyId | null;
  /** 0–1: share of this text's sentences that also stand, nearly as they are, in the other. */
  share: number;
  /** The sentences of the reason are the same. */
  sameMotive: boolean;
  spans: Span[];
  says: string;
}

export interface Review {
  kind: ReviewKind;
  words: number;
  characters: number;
  /** How long it takes to say at the pace of the dated parameters. */
  seconds: number;
  sentences: number;
  /** US school grade (Flesch-Kincaid); null for a text too short to tell. */
  grade: number | null;
  parts: ReviewPart[];
  notes: ReviewNote[];
  similar: Similarity[];
  /** Whether and when a letter to a program may go; null for other texts. */
  letter: LetterStanding | null;
  /** What to do next, the most important first. */
  next: string[];
  /** What was left unread, such as the code of a pasted web page. */
  ignored: string[];
}

export const LETTER_POLICIES = ['allowed', 'not-wanted'] as const;
/** Whether a program wants to be written to after the interview. */
export type LetterPolicy = (typeof LETTER_POLICIES)[number];

/** Another text of the same person. */
export interface OtherText {
  kind?: ReviewKind;
  text: string;
  specialty?: SpecialtyId;
  /** NRMP code or name of the program that it is for. */
  program?: string;
}

export interface ReviewRequest {
  kind: ReviewKind;
  text: string;
  /** The specialty that it is for. */
  specialty?: SpecialtyId | undefined;
  profile?: Profile | undefined;
  /** NRMP code or name of the program that it goes to. */
  program?: string | undefined;
  /** ISO date of the interview that a letter follows. */
  interviewed?: string | undefined;
  /** What the program says about letters after the interview; left out when nobody looked. */
  policy?: LetterPolicy | undefined;
  others?: readonly OtherText[] | undefined;
}

export type TextRefusalReason = 'empty' | 'too-long' | 'not-text' | 'another-language';

/** Why a text cannot be reviewed. `says` is for the person, with what to do about it. */
export interface TextRefusal {
  ok: false;
  reason: TextRefusalReason;
  says: string;
}

export type Reviewed = { ok: true; review: Review } | TextRefusal;
