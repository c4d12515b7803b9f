import { cliches } from '@matchwright/engine/story-checks';
import { say } from '@matchwright/speech';
import { type NoteContext, noteOn } from './note-context.ts';

const SAYS = say`Very many texts say this. Say what only you saw and did.`;
/** Sayings and worn pictures. */
const WORN =
  /\b(?:(?:for )?as long as I can remember|(?:found|find) my (?:true )?calling|life[- ]changing (?:experience|moment)|chang(?:ed|ing) my life(?: forever)?|destined to (?:be|become)|little did I know|it was then that I (?:knew|realized)|land of (?:opportunit(?:y|ies)|dreams)|children are (?:not small adults|angels|our future)|what does(?: not|n't) kill (?:you|us|me)|where there is a will|every (?:challenge|crisis|problem|failure) is an opportunity|every cloud has|failure is the mother|rome was not built|with great power|laughter is the best|actions speak louder|sky is the limit|blood,? sweat and tears|bottom of my heart|heart skipped a beat|time stood still|never forget the (?:look|day|face|smile|eyes)|(?:put(?:ting)? )?(?:a|the) smile (?:on the face|of a child|on (?:a|each|every) \w+'?s? face)|worth more than all|thirst for knowledge|humble beginnings|out of my comfort zone|next (?:chapter|step) (?:of|in) my (?:journey|life|career)|first page of a|(?:open|opened) my eyes to|eye[- ]opening|melting pot|wear many hats|detective (?:in|with) a|pieces of (?:a|the) puzzle|missing piece|perfect blend|follow my heart|voice to the voiceless|better place than|one patient at a time|burning (?:passion|desire)|boundless enthusiasm|runs in my (?:blood|veins)|the rest(?:, as they say,)? is history|silver lining|fell in love with (?:medicine|pediatrics|internal medicine|med-peds|the (?:field|specialty))|hard work pays off|(?:noble|noblest) profession|no greater (?:joy|reward)|greatest (?:reward|gift)|fascinated by the human body|two hundred percent|110 ?%|give (?:my|the) (?:all|best)(?= every day)|it takes a village|how to stand up|not a job,? (?:it is|but) a|my love for children|deserve the best|treat the patient,? (?:and )?not the disease|learn(?:ed)? from falling|unique set of skills|from all walks of life|serves? those in need)\b/gi;
const FORMAL = say`Every letter says this. Replace it with one thing from your own work or your talk.`;

/** Phrases of letters; those of a statement are the engine's. */
const OF_LETTERS =
  /\b(?:think(?:ing)? outside the box|perfect fit for your program|world[- ]?class (?:training|program|institution)|it would be (?:a dream|an honou?r beyond)|ever[- ]evolving field|passion(?:ate)? (?:about|for) (?:lifelong learning|excellence)|(?:humbly|kindly) request your|rest assured|(?:go|going|went) (?:above and beyond|the extra mile)|dedicated and compassionate|compassionate and dedicated|well[- ]rounded physician)\b/gi;

export function clicheNotes(context: NoteContext) {
  const { text } = context.model;
  const story = cliches(text).map(({ start, end }) =>
    noteOn(context, 'cliche', 'low', { from: start, to: end }, SAYS),
  );
  const letters = [...text.matchAll(OF_LETTERS)].map(({ 0: words, index }) =>
    noteOn(context, 'cliche', 'low', { from: index, to: index + words.length }, FORMAL),
  );
  const worn = [...text.matchAll(WORN)].map(({ 0: words, index }) =>
    noteOn(context, 'cliche', 'low', { from: index, to: index + words.length }, SAYS),
  );
  return [...story, ...letters, ...worn];
}
