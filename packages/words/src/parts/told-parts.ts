import type { PartId, ReviewKind } from '../review.ts';
import { isParticular } from '../text/particular.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';
import { followed } from './followed.ts';
import { openingScene } from './opening-scene.ts';
import { type Shown, shownAt } from './shown.ts';
import { backToStrengths } from './told-answer.ts';

const WORKED =
  /\bI(?:'ve)? (?:\w+ ){0,3}?(?:worked|rotated|trained|served|practi[cs]ed|volunteered|interned|alternated|completed|spent|split my time|admitted|treated|cared for|looked after|managed|covered|carried|ran|saw|did|had|gave|was (?:an? |the )?(?:\w+ )?(?:medical officer|house officer|intern|physician|doctor|extern|observer))\b/;
const CARE =
  /\b(?:clinics?|hospitals?|wards?|ICU|intensive care|emergency (?:department|room)|medical floor|health (?:cent(?:er|re)|unit|post)s?|outpatients?|inpatients?|patients|rotations?|hands-on|externship|observership|clerkships?|panel|rural service|(?:internal )?medicine|p(?:a)?ediatrics?|p(?:a)?ediatric)\b/i;
const NUMBER =
  '(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|nineteen|twenty|thirty|forty|several|a few)';
const HOW_LONG = new RegExp(
  `\\b${NUMBER}(?:-| )?(?:and a half )?(?:hands-on |clinical |core |full )?(?:years?|months?|weeks?|rotations?)\\b|\\b(?:from|since|between|in|until|during) (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\\d\\d|(?:the )?(?:spring|summer|fall|autumn|winter) of)|\\b${NUMBER} (?:\\w+ )?(?:patients|beds)\\b`,
  'i',
);
/** Work without patients, somebody else's, what is hoped for, and a patient's own stay. */
const NO_CARE =
  /\b(?:receptionist|cashier|clean(?:er|ing)|secretary|front desk|gift shop|cafeteria|bakery|restaurant|factory|school teacher|security|driver|translator|laborator(?:y|ies)|lab\b|bench|research (?:assistant|coordinator|fellow)|(?:year|years|months) of research|administrat\w+|billing|sales|as a patient|my (?:father|mother|brother|sister|son|daughter|wife|husband|grandmother|grandfather|uncle|aunt) (?:in|at|was)|exams?|questions?|studied)\b/i;
const AHEAD = /\bI(?:'d| would| will| hope| want| wish| plan| aim| intend| could| might| should)\b/i;

const TALK =
  /\b(?:(?:you|we|Dr\.? \p{Lu}\p{L}+)(?: both| also| then| and I)? (?:said|told|asked|described|spoke|talked|mentioned|explained|showed|shared|discussed|drew|noted|pointed out)\b|(?:our|the) (?:conversation|talk|discussion|chat|exchange|half hour) (?:about|on|of|with)\b|(?:your|his|her) (?:advice|words|question|story|description|explanation|answer|remark|example|account|thoughts) (?:about|on|of|that|to|how)\b|(?:talk(?:ing)?|speak(?:ing)?|hear(?:ing)?|conversation|sharing your \w+)(?: with you)? (?:about|of|on)\b)/iu;
/** What every talk is about. */
const NO_TOPIC =
  /\b(?:about|of|on|that|how) (?:(?:your|the|this|my) )?(?:(?:esteemed|great|wonderful|excellent) )?(?:program|residency|hospital|institution|research|position|future|experience|interview|application|goals|career)(?: and (?:your|the|my) \w+)?[.!,]/i;
const OWN_WORK =
  /\b(?:I|we) (?:\w+ )?(?:ran|run|did|worked|built|kept|started|led|made|saw|treated|cared|taught|measured|followed|lost|learned|founded|wrote|met|carried|trained|helped|speak|managed|looked after|had|used|tried|grew up)\b|\b(?:my own|our) (?:patients|work|project|clinic|team|ward|village|registry|hospital)\b/;
const DRAWN =
  /\b(?:(?:is|was) (?:what|where|how|the (?:place|work|kind|reason))|stayed with me|I (?:would|'d) (?:like|love|be glad) to|looking for|made me (?:want|see|think)|drew me|appeal\w*|excit\w+|want to (?:learn|train|work|do)|confirmed|hope to (?:learn|do|work|help))\b/i;

/**
 * What the models pass by, for they know words and not where somebody stands: own work told with its place and length,
 * an opening that is a scene wherever it happens, a patient seen for years, what a failed exam led to, and what was talked
 * about on the day that a note of thanks follows.
 */
export function toldParts(model: TextModel, kind: ReviewKind): Partial<Record<PartId, Shown[]>> {
  const { sentences } = model;
  if (kind === 'personal-statement')
    return {
      exposure: sentences.flatMap(ownCare),
      scene: openingScene(model),
      continuity: sentences.flatMap(followed),
    };
  if (kind === 'score-answer') return { refocus: backToStrengths(model) };
  if (kind !== 'thank-you') return {};
  return { specific: sentences.flatMap(talk), fit: sentences.flatMap((one) => tie(one, sentences)) };
}

function ownCare(sentence: Sentence): Shown[] {
  const { text } = sentence;
  const found = WORKED.exec(text);
  if (!found || !CARE.test(text) || !HOW_LONG.test(text) || NO_CARE.test(text) || AHEAD.test(text)) return [];
  return [shownAt(sentence, 'own-care', found, 1)];
}

function talk(sentence: Sentence): Shown[] {
  const found = TALK.exec(sentence.text);
  if (!found) return [];
  const after = sentence.text.slice(found.index + found[0].length);
  const isTold =
    !NO_TOPIC.test(`${found[0]}${after}`) && (after.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_WORDS;
  return [shownAt(sentence, 'talk', found, isTold ? 1 : 0)];
}
/** Fewer words behind "you told me about" name nothing of its own. */
const LEAST_WORDS = 3;

/** The thing that was talked about, and the writer's own work beside it; drawn to it alone, the tie is thin. */
function tie(sentence: Sentence, all: readonly Sentence[]): Shown[] {
  const before = all[sentence.index - 1];
  const isTalk = (one: Sentence | undefined) =>
    one !== undefined && talk(one).some(({ strength }) => strength > 0);
  if (!isTalk(sentence) && !isTalk(before)) return [];
  const own = OWN_WORK.exec(sentence.text);
  if (own && (isTalk(sentence) ? isParticular(sentence) || isTied(sentence.text) : true))
    return [shownAt(sentence, 'own-work', own, 1)];
  const drawn = DRAWN.exec(sentence.text);
  return drawn ? [shownAt(sentence, 'drawn', drawn, 0)] : [];
}

const isTied = (text: string): boolean =>
  /\b(?:since|because|as I|thought of|reminded|same|similar|like|too|what I)\b/i.test(text);
