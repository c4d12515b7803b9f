import type { Sentence, TextModel } from '../text/text-model.ts';
import { type Shown, shownAt } from './shown.ts';

/** A moment of its own, not what is done every day or since childhood. */
const MOMENT =
  /\b(?:(?<!every |each |any )(?:one|that|the (?:same|next|last|first|second|third)) (?:night|morning|evening|afternoon|day|winter|summer|spring|autumn|monsoon|week|hour|patient)\b(?! I (?:will|hope|want))|the (?:night|morning|day|evening|afternoon|winter|hour|week|summer) (?:that|when|of|the|before|after|on which)|(?:at|by|before|after|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|dusk|sunrise|sunset|\d{1,2}(?::\d\d)?)(?: (?:o'clock|in the|a\.?m|p\.?m)| ?[ap]m)?\b(?! (?:years?|months?|weeks?|days?|hours?|patients|hospitals|clinics))|in my (?:first|second|third|last) (?:winter|summer|week|month|year|night|day)|(?:it was|on) an? \w+ (?:night|morning|evening|afternoon|day|winter)|(?:on|that) (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?|(?:in|one|that|of) (?:January|February|March|April|June|July|August|September|October|November|December)\b|rainy season|when (?:the|her|his|an?|our|my) (?:\w+ ){1,3}?(?:came|went|reached|broke|fell|stopped|rose|failed|burned|began|opened|died|rang|left|stood|closed|arrived)\b|I was (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\d{1,2}) when|in the queue|at the \w+ (?:pans|stop|market|bridge|station|border|gate))/i;
/** What bodies do: somebody stood, carried, asked. */
const ACTED =
  /\b(?:said|asked|told|whispered|smiled|cried|held|handed|looked|walked|sat|stood|opened|closed|waited|arrived|ran|knocked|pointed|laughed|carried|brought|called|slept|answered|nodded|put|came|breathed|wept|pulled|pushed|counted|listened|kneeled|knelt|shouted|stopped|rang|sang|fell|rose|lay|waded|washed|poured|climbed|lifted|drove|rowed|touched|covered|wrapped|wrote|read|gave|took|heard|watched|searched|found|packed|paid|unloaded|complained|begged|warned|shook|turned|left|led|showed|raised|dropped|threw|tied|coughed|bled|tapped|crossed|docked|floated|sank|swam|burned|picked|hid)\b/gi;
const SOMEBODY =
  /\b(?:he|she|him|her|man|woman|boy|girl|child|children|mother|father|grand(?:mother|father)|nurse|patient|teacher|farmer|driver|neighbo(?:u)?r|pharmacist|fisherman|vendor|Mr|Mrs|Ms|Don|Doña|brother|sister|uncle|aunt|cousin|boatman|soldier|baby|people|customer|widow)\b/;
/** The first sentences of one who tells a life, or a conviction, and no moment. */
const NO_SCENE =
  /^(?:I was born|I grew up|I come from|I have always|Medicine (?:is|has)|Since (?:I was|my)|As (?:a|an) (?:child|boy|girl|doctor|physician|IMG|international)|From (?:an early age|my childhood)|Growing up|My (?:name|journey|passion|interest|dream|goal|decision)|I am (?:an?|applying)|I (?:failed|passed|graduated|chose|want|believe|have chosen))\b/;
const OPENING = 7;
/** A text without paragraphs opens with its first third. */
const OPENING_SHARE = 1 / 3;

/** Whether a sentence stands where a text opens: in its first two paragraphs, or its first sentences. */
export function isOpening({ index, paragraph }: Sentence, { sentences, paragraphs }: TextModel): boolean {
  if (paragraphs.length > 2) return paragraph < 2 || index < OPENING;
  return index < Math.max(OPENING, sentences.length * OPENING_SHARE);
}

/** What the opening paragraph tells; null where it begins as no scene does. */
function openingOf({ sentences, paragraphs }: TextModel) {
  const [first, second] = paragraphs;
  if (!first || NO_SCENE.test(sentences[0]?.text ?? '')) return null;
  const own =
    first.sentences.length > 1 ? first.sentences : [...first.sentences, ...(second?.sentences ?? [])];
  const opening = own.slice(0, OPENING);
  const moment = opening.flatMap((sentence): [Sentence, RegExpExecArray][] => {
    const found = MOMENT.exec(sentence.text);
    return found ? [[sentence, found]] : [];
  })[0];
  const text = opening.map((one) => one.text).join(' ');
  const acted = new Set((text.match(ACTED) ?? []).map((word) => word.toLowerCase()));
  return { opening, text, moment, acted: acted.size };
}

/**
 * The opening paragraph, when it tells one moment in which somebody does something. Where it happens does not matter: a
 * flooded street and a pharmacy are scenes as a ward is.
 */
export function openingScene(model: TextModel): Shown[] {
  const found = openingOf(model);
  if (!found?.moment || found.acted < LEAST_ACTED) return [];
  if (!SOMEBODY.test(found.text) || !/\b(?:I|me|my|we|us|our)\b/.test(found.text)) return [];
  return [shownAt(found.moment[0], 'moment', found.moment[1], 1)];
}

/** An opening that tells something of somebody, though too little for a scene; it is told before any that comes later. */
export function thinOpening(model: TextModel): Shown[] {
  const found = openingOf(model);
  const [first] = found?.opening ?? [];
  if (!found || !first || !SOMEBODY.test(found.text)) return [];
  const least = found.moment ? 1 : LEAST_ACTED - 1;
  const acts = new RegExp(ACTED.source, 'i').exec(first.text) ?? /\S+/.exec(first.text);
  return acts && found.acted >= least ? [shownAt(first, 'opening', acts, 0)] : [];
}

/** One thing that somebody did makes no scene yet. */
const LEAST_ACTED = 3;
