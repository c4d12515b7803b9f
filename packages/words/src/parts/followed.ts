import type { Sentence } from '../text/text-model.ts';
import { type Shown, shownAt } from './shown.ts';

const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|several|many|some|a few)';
/** Somebody is seen, and seen again. */
const SEEN =
  /\b(?:I|[Ww]e)(?:'ve| have| had)? (?:\w+ )?(?:saw|seen|followed|visited|met|treated|cared for|looked after|called|checked on|weighed|examined|kept seeing|accompanied) (?:her|him|them|this|that|the|one|an?|Mrs?\.?|Ms\.?|Do[nñ]a?)\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Tt]his|[Tt]hat) (?:\w+ )?(?:patient|boy|girl|man|woman|child|mother|family|baby)) (?:\w+ )?(?:came(?: back)?|returned|visited (?:me|us)|called me|wrote to me|sat before me)\b/;
const OFTEN =
  /\b(?:every|each|once an?|twice an?) (?:\w+ )?(?:day|week|month|year|visit|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:weekly|monthly|daily)\b/i;
const LONG = new RegExp(
  `\\b(?:for|over|through|throughout|during|after|in|within) (?:(?:the|about|almost|nearly|more|than|over|next|following|past|last|first|his|her|all) ){0,3}${NUMBER}(?:-| )?(?:and a half )?(?:years?|months?)\\b|\\bfrom (?:his|her|their) [\\w -]{1,40}? (?:to|until) (?:his|her|their|school|the)\\b|\\bover the (?:years|months)\\b|\\bfor (?:years|months)\\b`,
  'i',
);
/** Teachers, friends, the family at home, exams, and what is only hoped for. */
const NO_PATIENT =
  /\b(?:mentors?|tutors?|teachers?|professors?|supervisors?|attending|partner|friends?|colleagues?|classmates?|dean|my (?:\w+ )?(?:mother|father|brother|sister|wife|husband|son|daughter|uncle|aunt|grandmother|grandfather|family|parents|children)|exams?|questions|rotation|course|research|hope to|want to|would like|will)\b/i;

/** One patient or family over months or years: "I saw her every month for two years". */
export function followed(sentence: Sentence): Shown[] {
  const { text } = sentence;
  const found = SEEN.exec(text);
  if (!found || !LONG.test(text) || NO_PATIENT.test(text)) return [];
  return [shownAt(sentence, 'followed', found, OFTEN.test(text) || /\bfollow/i.test(found[0]) ? 1 : 0)];
}
