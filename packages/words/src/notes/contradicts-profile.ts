import { contradictions, type Situation } from '@matchwright/engine/story-checks';
import { COUNTRIES } from '@matchwright/inputs';
import type { ReviewNote } from '../review.ts';
import type { TextModel } from '../text/text-model.ts';
import { type NoteContext, noteOn } from './note-context.ts';

const ALL_PASSED =
  /\bI (?:have |had )?passed (?:all|each|every one) (?:of )?(?:my |the |these )?(?:\w+ )?(?:exams?|examinations?|steps?|usmle\w*)[^.;]{0,30}\b(?:first|one) (?:attempt|try|time|go)\b|\b(?:all|each) (?:of )?(?:my |the )?(?:exams?|examinations?|steps)[^.;]{0,30}\b(?:on|at|in) (?:the|my) first (?:attempt|try)\b/i;
const US_NAMES = /^(?:US|USA|U\.S\.?|United States|America)$/;
/** "a hands-on rotation in Canada": work of one's own, and its country right behind. */
const OWN_WORK =
  /\b(?:[Rr]otations?|[Ee]lectives?|[Ee]xternships?|[Oo]bserverships?|[Ii]nternship|[Rr]esidency|[Cc]lerkships?|[Ww]orked as (?:a |an )?(?:\w+ ){0,3}(?:doctor|physician|officer|intern|resident)) (?:\w+ ){0,2}?in (?:the )?((?:[A-Z][\w.]*)(?: (?:and )?[A-Z][\w.]*)*)/;
const NOT_OWN =
  /\b(?:want|hope|plan|will|would|applying|apply|look(?:ing)? for|next|future|friend|colleague|he|she|they|your|his|her)\b/i;
const DO = 'One of the two is wrong: correct it. Programs compare.';

export function contradictionNotes(context: NoteContext): ReviewNote[] {
  const { situation, model } = context;
  if (situation === null) return [];
  const found = [
    ...contradictions(model.text, situation),
    ...allPassed(model.text, situation),
    ...rotationAbroad(model, situation),
  ];
  return found.map(({ says, start, end, against }) => ({
    ...noteOn(context, 'contradicts-profile', 'high', { from: start, to: end }, `${says} ${DO}`),
    against,
  }));
}

interface Claim {
  says: string;
  start: number;
  end: number;
  against: string;
}

/** "all my exams at the first attempt", with a failed one in the profile. */
function allPassed(text: string, { profile }: Situation): Claim[] {
  const failed = profile.exams.findIndex(({ result }) => result === 'fail');
  const claim = ALL_PASSED.exec(text);
  if (failed < 0 || !claim) return [];
  const says = 'You write that you passed every exam at the first attempt. Your profile has a failed one.';
  return [{ says, start: claim.index, end: claim.index + claim[0].length, against: `exams[${failed}]` }];
}

/** Own clinical work in a country in which the profile has none. */
function rotationAbroad({ sentences }: TextModel, { profile }: Situation): Claim[] {
  if (profile.experience.length === 0 || profile.experience.some(({ country }) => country === undefined))
    return [];
  const known = new Set([
    ...profile.experience.map(({ country }) => country),
    profile.school.country,
    profile.citizenship,
  ]);
  return sentences.flatMap(({ text, start }): Claim[] => {
    const claim = OWN_WORK.exec(text);
    const name = claim?.[1] ?? '';
    const code = claim === null || NOT_OWN.test(text) ? undefined : codeOf(name);
    if (!claim || code === undefined || known.has(code)) return [];
    const from = start + claim.index + claim[0].length - name.length;
    const says = `You write of clinical work in ${name}. Your profile has none there.`;
    return [{ says, start: from, end: from + name.length, against: 'experience' }];
  });
}

const codeOf = (name: string): string | undefined =>
  US_NAMES.test(name) ? 'US' : Object.keys(COUNTRIES).find((code) => COUNTRIES[code] === name);
