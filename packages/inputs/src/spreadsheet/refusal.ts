import { say } from '@matchwright/speech';

export type RefusalReason =
  | 'too-large'
  | 'empty'
  | 'not-a-spreadsheet'
  | 'old-format'
  | 'encrypted'
  | 'macros'
  | 'zip-bomb'
  | 'unsafe-xml'
  | 'damaged'
  | 'encoding'
  | 'date';

/** Why a file cannot be used. `says` is a full sentence for the person, with what to do about it. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  says: string;
}

/** Leaves the depths of a parser; every public function turns it back into the value it carries. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(reason: RefusalReason, says: string) {
    super(says);
    this.refusal = { ok: false, reason, says };
  }
}

export function refuse(reason: RefusalReason, says: string): never {
  throw new Refused(reason, says);
}

export function damaged(what: string): never {
  return refuse(
    'damaged',
    say`This file is damaged: ${what}. Download it again, or open it in a spreadsheet program and save it as .xlsx or .csv.`,
  );
}
