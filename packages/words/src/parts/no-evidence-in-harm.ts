import type { NoteId, PartId, ReviewKind, ReviewNote } from '../review.ts';
import type { Sentence } from '../text/text-model.ts';
import type { PartFound } from './read-parts.ts';
import { isManners, isOnlyClaimed } from './says-little.ts';
import { isOnlyPass } from './told-answer.ts';

/** A part told in such words is there, and must be told again: the remark says how. */
const TOLD_BADLY: readonly NoteId[] = [
  'blame',
  'excuse',
  'apology',
  'defensive',
  'private-matter',
  'wrong-program',
  'ranking-request',
  'second-intent',
  'mass-mail',
  'contradicts-profile',
  'no-evidence',
  'past-date',
];
/** What is to be taken out shows nothing. */
const TAKEN_OUT: readonly NoteId[] = [
  'wrong-specialty',
  'author-writes',
  'waiver',
  'asks-untruth',
  'gift',
  'threat',
  'pleading',
  'reproach',
  'private-papers',
  'too-early',
  'admits-untruth',
  'motive',
  'contempt',
  'showing-up',
  'unsafe',
  'left-over',
  'ranking-talk',
];

const EXAM =
  /\b(?:exams?|steps? (?:[123]|one|two|three)|usmle|comlex|scores?|results?|test|boards?|ck|2[0-9]{2}|1[89]\d)\b/i;
const PROCEDURE =
  /\b(?:tube|line|needle|catheter|intubat\w*|lumbar|puncture|suture|vein|cannula|airway|biopsy|drain|delivery|incision|knot|chess|driving)\b/i;
const STANDING = /\b(?:visa|green card|J-?1|H-?1B|sponsor\w*|ECFMG)\b/i;
const WORN_REASON =
  /\b(?:since (?:I was )?(?:a |my )?(?:little |small |young |early |very )*(?:child|kid|boy|girl|childhood|age)|as (?:a |long as I )(?:little |small )?(?:child|kid|can remember)|always (?:wanted|dreamed|knew)|dream(?:ed)? (?:of (?:being|becoming)|since)|from (?:my )?(?:early )?childhood)\b/i;

/** Words like those of a part that say something else. */
const SAYS_ELSE: Partial<Record<PartId, (text: string, kind: ReviewKind) => boolean>> = {
  scores: (text) => PROCEDURE.test(text) && !EXAM.test(text),
  acknowledge: (text) => (PROCEDURE.test(text) && !EXAM.test(text)) || isOnlyPass({ text }),
  'why-specialty': (text) =>
    WORN_REASON.test(text) && !/\b(?:because|both|combined|so I chose)\b/i.test(text),
  fit: (text) =>
    (EXAM.test(text) && /\b(?:first|attempts?|try|passed|scor\w+|failed|2\d\d)\b/i.test(text)) ||
    NEEDS.test(text),
  refocus: (text) => NEEDS.test(text),
  goals: (text) => NEEDS.test(text),
};
/** A need of the writer is nothing that a program gets. */
const NEEDS = new RegExp(
  `\\bI (?:\\w+ )?(?:need|require|want|ask for|look for)\\b[^.?!]*${STANDING.source}`,
  'i',
);

/** What shows a part, without sentences that a reader should never see, and without those that only sound like it. */
export function withoutHarm(
  id: PartId,
  kind: ReviewKind,
  found: PartFound,
  notes: readonly ReviewNote[],
): PartFound {
  const holds = (ids: readonly NoteId[], sentence: Sentence): boolean =>
    notes.some(
      (note) =>
        note.words !== '' && ids.includes(note.id) && note.from < sentence.end && sentence.start < note.to,
    );
  const meant = found.shown.filter(
    ({ sentence }) =>
      !holds(TAKEN_OUT, sentence) && !isManners(sentence) && SAYS_ELSE[id]?.(sentence.text, kind) !== true,
  );
  const shown = meant.filter(({ sentence }) => !holds(TOLD_BADLY, sentence));
  const proved = shown.filter(({ sentence }) => !isOnlyClaimed(id, sentence));
  if (proved.length > 0) return { status: found.status, shown: proved };
  if (shown.length > 0) return { status: 'weak', shown };
  return { status: meant.length > 0 ? 'weak' : 'missing', shown: [] };
}
