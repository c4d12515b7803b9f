import { storyConcerns } from '@matchwright/engine/story-checks';
import { say } from '@matchwright/speech';
import { confesses } from '../notes/beside-confession.ts';
import type { NoteContext } from '../notes/note-context.ts';
import { PARTS, type PartId, type PartStatus, type ReviewNote, type ReviewPart } from '../review.ts';
import { askingSentence } from './asking.ts';
import { missingAge, speaksOfBoth } from './both-ages.ts';
import { withoutHarm } from './no-evidence-in-harm.ts';
import { isOpening } from './opening-scene.ts';
import { partWords } from './part-words.ts';
import type { PartFound } from './read-parts.ts';
import type { Shown } from './shown.ts';

const MOST_WORDS = 4;
/** They may count in a model, and explain nothing to a person. */
const SAYS_NOTHING =
  /^(?:\W*(?:an?|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|are|was|were|be|been|i|me|my|you|your|we|our|it|its|he|she|his|her|they|that|this|these|so|not|have|has|had|would|will|very|[^\p{L}]+)\b)+\W*$/iu;

/** Parts that explain a result: beside a confession, none of them is to be strengthened. */
const OF_RESULTS: readonly PartId[] = ['acknowledge', 'context', 'growth', 'scores'];
const SETTLE_FIRST = say`This can wait. First settle what the remark on a false record says.`;

/**
 * The parts of a text as a reader sees them, in their order.
 * @param notes the remarks on the text: one that asks for a ranking shows that something is asked
 */
export function judgeParts(context: NoteContext, notes: readonly ReviewNote[]): ReviewPart[] {
  const { kind, specialty, parts } = context;
  return PARTS[kind].map((id): ReviewPart => {
    if (id === 'asks-nothing') return asksNothing(context, notes);
    const found = withoutHarm(id, kind, parts.get(id) ?? { status: 'missing', shown: [] }, notes);
    const { title, wants, strengthen } = partWords(kind, id, specialty);
    if (id === 'scores') {
      const scores = scoresPart(context, found, title);
      if (scores) return scores;
    }
    const thin =
      found.status === 'missing' ? null : (oneAge(context, id, found, wants) ?? late(context, id, found));
    const status: PartStatus = thin === null ? found.status : 'weak';
    const says =
      status !== 'found' && OF_RESULTS.includes(id) && confesses(notes)
        ? SETTLE_FIRST
        : (thin ?? saying(status, wants, strengthen));
    return { id, title, status, ...evidenceOf(context, found.shown[0]), says };
  });
}

/** What a text for both ages lacks where it speaks of one alone. */
function oneAge(
  { specialty, model }: NoteContext,
  id: PartId,
  found: PartFound,
  wants: string,
): string | null {
  if (specialty !== 'med-peds') return null;
  if (id === 'why-specialty') return speaksOfBoth(found.shown, model) ? null : wants;
  const age = id === 'exposure' && found.status === 'found' ? missingAge(found.shown, model) : null;
  return age && say`We see your work with ${age.has} only. Show ${age.lacks} too.`;
}

/** A scene that opens nothing, because it comes later. */
function late({ model }: NoteContext, id: PartId, { shown: [best] }: PartFound): string | null {
  if (id !== 'scene' || !best || isOpening(best.sentence, model)) return null;
  return say`You tell a moment, but it comes later. Open the text with it.`;
}

function saying(status: PartStatus, wants: string, strengthen: string): string {
  if (status === 'found') return say`It is there.`;
  return status === 'weak' ? strengthen : wants;
}

/** The one part that a sentence too many takes away. */
function asksNothing(context: NoteContext, notes: readonly ReviewNote[]): ReviewPart {
  const id = 'asks-nothing';
  const { title, wants, strengthen } = partWords(context.kind, id, context.specialty);
  const part = (status: PartStatus) =>
    ({ id, title, status, says: saying(status, wants, strengthen) }) as const;
  if (notes.some((note) => note.id === 'ranking-request')) return part('missing');
  const asking = askingSentence(context.model);
  return asking ? { ...part('weak'), ...evidenceOf(context, asking) } : part('found');
}

/** A paragraph on scores is for those whose profile asks for it; without a profile, nobody can tell. */
function scoresPart(context: NoteContext, found: PartFound, title: string): ReviewPart | null {
  const { situation } = context;
  const isExam = ({ path }: { path: string }) => path.startsWith('exams');
  const needed = situation !== null && storyConcerns(situation).some(isExam);
  if (needed) return null;
  if (situation !== null) {
    const says =
      found.status === 'missing'
        ? say`Your profile has no failed or low exam, so no paragraph on scores is needed.`
        : say`Your profile has no failed or low exam. You need not speak of scores; the place is better used for your work.`;
    return { id: 'scores', title, status: 'not-needed', ...evidenceOf(context, found.shown[0]), says };
  }
  if (found.status !== 'missing') return null;
  return {
    id: 'scores',
    title,
    status: 'not-needed',
    says: say`Without a profile we take it that no result needs a word. With a failed or low exam, write one short paragraph.`,
  };
}

function evidenceOf({ model }: NoteContext, shown: Shown | undefined): Pick<ReviewPart, 'evidence'> {
  if (!shown) return {};
  const { start, end } = shown.sentence;
  const words = shown.because
    .filter(({ from, to }) => to - from < (end - start) / 2)
    .map(({ from, to }) => model.text.slice(from, to))
    .filter((words) => !SAYS_NOTHING.test(words));
  return {
    evidence: {
      from: start,
      to: end,
      text: model.text.slice(start, end),
      because: [...new Set(words)].slice(0, MOST_WORDS),
    },
  };
}
