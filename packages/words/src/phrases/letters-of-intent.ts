import { say } from '@matchwright/speech';
import { isLetterKind } from '../letters/letter-kinds.ts';
import { mayMean } from '../names/program-names.ts';
import { type NoteContext, noteOn } from '../notes/note-context.ts';
import type { ReviewKind, ReviewNote } from '../review.ts';
import { conditionalIntent, SAYS_CONDITION } from './conditional-intent.ts';
import { isQuoted } from './quoted.ts';

const PROMISE =
  /\b(?:I (?:will|plan to|intend to|am going to|have decided to|would) rank (?:you|your program|\w+(?: \w+){0,3}) (?:first|number one|#1|highest|at the top)|(?:is|are|remains?|was) my (?:first|number one|top|clear first|only) choice|my (?:first|number one|top) choice|letter of intent)\b/i;

const FIRST = '(?:first|number one|number 1|no\\. ?1|#1|highest|at the (?:very )?top|top)';
/** The reader's own program, promised the first place. */
const FIRST_CHOICE = new RegExp(
  `\\bI(?:['’]ll| will| shall| plan to| intend to| am going to|['’]m going to| have decided to)(?: \\w+)? (?:rank|put|place|list) (?:you|your (?:program|residency|hospital|team)|this program|\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,3})(?: program| residency)?(?: as)?(?: my)? ${FIRST}|\\b(?:you|your (?:\\w+ )?(?:program|residency|hospital|team)|this program)(?: (?:are|is|remains?|will be|will remain)|['’]re)(?: \\w+){0,2} (?:my|the) (?:\\w+ )?(?:${FIRST}|only) (?:choice|on my (?:rank )?list)|\\bI (?:plan|intend) (?:on|to be) ranking (?:you|your program) (?:as )?(?:my )?${FIRST}|\\bmy (?:clear |very )?${FIRST} (?:choice|program) (?:is|remains) (?:you|your)\\b|\\b(?:you|your (?:\\w+ )?(?:program|residency|hospital|team)|this program|hospital|medical center|university|clinic)(?: (?:are|is|remains?)|['’]re)(?: \\w+){0,2} my (?:\\w+ )?${FIRST}(?: (?:program|pick|place|option|residency)\\b|(?=[.,;!]|$))`,
  'iu',
);
/** The same of a program by its name; a field may be somebody's first choice, too. */
const NAMED_FIRST =
  /(?<!\p{L})(?!(?:I|Internal|Medicine|Pediatrics|Med|Primary|Family|Teaching|Research|This|That|It|Today|Now)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} (?:is|remains) (?:\w+ )?(?:my (?:\w+ )?(?:first choice|number one|top choice)|(?:first|number one|at the top) (?:on|of) my (?:rank )?list)\b/u;
const ON_LIST = new RegExp(
  `\\b(?:you|your (?:\\w+ )?(?:program|residency|hospital|team)|this program)(?: (?:are|is|remains?)|['’]re)(?: \\w+){0,2} ${FIRST} (?:on|of) my (?:rank(?:ing)? )?list\\b`,
  'iu',
);
/** What is not so, or not yet. */
const NOT_PROMISED = /\b(?:not|never|cannot|nor|if|whether|before|one of|among|until)\b|n['’]t\b/i;

/** What promises only the one letter of intent may make, and what to do where another letter makes them. */
const NOT_HERE: Partial<Record<ReviewKind, string>> = {
  'letter-of-interest': say`This is what a letter of intent says. Only one program may get it. If you mean it, review this as your letter of intent. If not, say that you are very interested.`,
  'thank-you': say`This is what a letter of intent says, and only one program may get it. Take it out of a note of thanks. If you mean it, write a letter of intent later.`,
};

function intentElsewhere(context: NoteContext): ReviewNote[] {
  const { kind, model } = context;
  const says = NOT_HERE[kind];
  if (says === undefined) return [];
  return model.sentences
    .flatMap(({ text, start }) => {
      const found = FIRST_CHOICE.exec(text) ?? ON_LIST.exec(text) ?? NAMED_FIRST.exec(text);
      if (!found || NOT_PROMISED.test(text.slice(0, found.index + found[0].length))) return [];
      const from = start + found.index;
      return isQuoted(model.text, from)
        ? []
        : [noteOn(context, 'second-intent', 'medium', { from, to: from + found[0].length }, says)];
    })
    .slice(0, 1);
}

/** A first place in a letter of intent that hangs on something. */
function conditional(context: NoteContext): ReviewNote[] {
  const { kind, model } = context;
  return model.sentences
    .flatMap(({ text, start }) => {
      const found = conditionalIntent(text, kind);
      if (!found || isQuoted(model.text, start + found.from)) return [];
      const place = { from: start + found.from, to: start + found.to };
      return [noteOn(context, 'second-intent', 'medium', place, SAYS_CONDITION)];
    })
    .slice(0, 1);
}

/** A first choice that somebody else has been promised already, that this kind of letter may not promise, or that hangs on something. */
export function otherIntentNotes(context: NoteContext): ReviewNote[] {
  const second = secondIntent(context);
  return second.length > 0 ? second : [...intentElsewhere(context), ...conditional(context)];
}

function secondIntent(context: NoteContext): ReviewNote[] {
  const { kind, others, model, addressed } = context;
  if (!isLetterKind(kind)) return [];
  const promise = PROMISE.exec(model.text);
  if (!promise) return [];
  // Without both names nobody can tell whether the two letters are one: the standing of the letter asks.
  if (addressed === null) return [];
  const earlier = others.find(
    (other) =>
      other.kind === 'letter-of-intent' &&
      PROMISE.test(other.text) &&
      other.program !== undefined &&
      other.program.trim() !== '' &&
      !mayMean(other.program, addressed.program ?? { name: addressed.name }),
  );
  if (!earlier?.program) return [];
  const says = say`You have a letter of intent to ${earlier.program} already. Exactly one program can be your first choice. Keep one letter, and make the other a letter of interest.`;
  return [
    noteOn(
      context,
      'second-intent',
      'high',
      { from: promise.index, to: promise.index + promise[0].length },
      says,
    ),
  ];
}
