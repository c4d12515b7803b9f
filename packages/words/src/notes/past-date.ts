import { say } from '@matchwright/speech';
import type { Span } from '../review.ts';
import { type DayNamed, daysIn } from '../text/days.ts';
import { type NoteCheck, noteOn } from './note-context.ts';

const SAYS = say`This day has passed. Look up the deadline again, and write a day that is still ahead.`;
const SAYS_OR_NEXT = say`This day has passed. Look up the deadline again, and write a day that is still ahead. If you mean next year, write the year too.`;

/** Somebody is asked for something until the day behind these words. */
const UNTIL =
  /\b(?:by|before|until|till|no later than|not later than|on or before|latest|due|deadline(?: (?:for|of) (?:the |my |your |all )?\w+)?|submitted|uploaded|sent|close[sd]?)(?: (?:is|by|on|before|at|until|the|about|around|or|closes|was)|:|,|;)*\s*$/i;
/** A day in front of these is one until which something is wanted. */
const WANTED = /^[^.?!]{0,12}\b(?:deadline|at the latest|or earlier|or before|if (?:you can|possible))\b/i;
/** Words of a request. */
const ASKS =
  /\b(?:please|could|would|can|will|need\w*|must|should|deadline|due|upload\w*|submit\w*|submission|send|ready|arrive|reach|letters?|ask\w*|hope|possible|grateful)\b/i;
/** What was done until a day, and what the writer says of it already. */
const TOLD =
  /\b(?:I|we|you|he|she|they|which|who)(?:'d)? (?:had|was|were|worked|finished|saw|completed|rotated|did|learned|left|started|began|passed|submitted|applied|got|received|took|spent|stayed|knew|joined|observed|supervised)\b/i;
const KNOWN =
  /\b(?:has|have|had|is|are|was) (?:already |now |just |long )?(?:passed|over|gone|past|behind|missed)\b|\bmissed\b|\bpassed\b|\balready\b|\bafter the (?:deadline|usual day)\b/i;

/** "The deadline was October 1": known to be over only where the writer goes on from there. */
const WAS = /\b(?:deadline|day|date) (?:was|had been)\b/i;
const GOES_ON = /\b(?:still|late|even now|anyway|nevertheless|however|but|though|although|extend\w*|next)\b/i;
/** A day told from today: it is over, whatever today is. */
const GONE =
  /\b(?:(?:the day before )?yesterday|last (?:week|month|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:\w+|\d+) (?:days?|weeks?|months?) ago)\b/i;

/** Days without a year are of this year when they are no longer ago than this; further back, the next one is meant. */
const LONGEST_AGO = 120;
const DAY = 86_400_000;

/** A letter that is asked for by a day that is over. */
export const pastDateNotes: NoteCheck = (context) => {
  const { model, kind, today } = context;
  if (kind !== 'lor-request') return [];
  return model.sentences.flatMap(({ text, start, index }) => {
    if (!ASKS.test(text) || KNOWN.test(text)) return [];
    if (WAS.test(text) && GOES_ON.test(`${text} ${model.sentences[index + 1]?.text ?? ''}`)) return [];
    const dated = daysIn(text).find((day) => isWanted(text, day) && isOver(day, today));
    const past = dated ?? goneIn(text);
    if (!past) return [];
    const says = dated?.year === null ? SAYS_OR_NEXT : SAYS;
    return [noteOn(context, 'past-date', 'medium', { from: start + past.from, to: start + past.to }, says)];
  });
};

/** "Please upload the letter within two days": how much time somebody has. */
const WITHIN =
  /\b(?:letters?|recommendation|upload\w*|submit\w*|write it|send it)\b[^.?!]{0,60}\b(?:with)?in(?: the next)? $/i;

/** Whether somebody is asked for something until the day or the days of these words. */
export const isAskedUntil = (text: string, place: Span): boolean =>
  ASKS.test(text) && (isWanted(text, place) || WITHIN.test(text.slice(0, place.from)));

/** "The deadline was last Friday." */
function goneIn(text: string): Span | null {
  const found = GONE.exec(text);
  if (!found) return null;
  const day = { from: found.index, to: found.index + found[0].length };
  return isWanted(text, day) ? day : null;
}

function isWanted(text: string, { from, to }: Span): boolean {
  const before = text.slice(0, from);
  const clause =
    before.split(/[;:—]|, (?!\d)|\b(?:and|but|so) (?=(?:the|please|could|would|can|my|your|I)\b)/).at(-1) ??
    '';
  if (TOLD.test(clause) || TOLD.test(text.slice(to, to + 20))) return false;
  return UNTIL.test(before) || WANTED.test(text.slice(to));
}

/** Whether the whole of a day or a month is before today. */
function isOver({ year, month, day }: DayNamed, today: string): boolean {
  const last = (inYear: number) =>
    day === null ? Date.UTC(inYear, month, 0) : Date.UTC(inYear, month - 1, day);
  const now = Date.parse(`${today}T00:00:00Z`);
  if (year !== null) return last(year) < now;
  const thisYear = Number(today.slice(0, 4));
  const latest = [thisYear, thisYear - 1].map(last).find((one) => one < now);
  return latest !== undefined && (now - latest) / DAY <= LONGEST_AGO;
}
