import type { Experience, Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import type { Sentence } from '../text/text-model.ts';
import { andEach, type Claim, type Claimed, claimOn } from './claim.ts';
import { type Duration, durationsIn, mayBe } from './durations.ts';
import { NUMBER } from './numbers.ts';
import { lengthsOf } from './work-mentions.ts';

type Field = Experience['field'][number];

const ADULTS = '(?:adults?(?: (?:medicine|patients|wards?))?|internal medicine|grown-ups)';
const CHILDREN = '(?:child(?:ren)?|p(?:a)?ediatrics?(?: (?:patients|wards?))?|kids)';
const BOTH = new RegExp(
  `\\b(?:worked|practi[cs]ed|looked after|cared for|treated|served|trained|rotated|work)\\b[^.;]{0,40}\\b(?:${ADULTS} and (?:(?:with|of|in) )?${CHILDREN}|${CHILDREN} and (?:(?:with|of|in) )?${ADULTS})\\b`,
  'i',
);
const SOME_OF_THEM = new RegExp(
  `\\b(?:${NUMBER}|half|most|some) of (?:them|these|those|which|that time) (?:was |were |spent )*(?:with|in|on) (?:the )?(${ADULTS}|${CHILDREN})\\b`,
  'i',
);
const DEPARTMENT = new RegExp(
  `\\bin (?:the |an? )?(?:department|division|ward|wards|unit) (?:of|for) (internal medicine|${CHILDREN}|${ADULTS})\\b|\\b(?:in|on) (?:the |an? )?(internal medicine|p(?:a)?ediatrics?|children['’]s|adult) (?:department|wards?|unit)\\b`,
  'i',
);

/** The age of the patients, or the department, where the profile has another field. */
export function workFieldClaims({ sentences, situation }: Claimed): Claim[] {
  const { profile } = situation;
  if (profile.experience.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const told = durationsIn(sentence.text);
    if (!/\b(?:I|[Mm]y|we)\b|['’]ve\b/.test(sentence.text)) return [];
    if (told.length === 0) return practised(sentence, profile);
    return [
      ...bothAges(sentence, profile, told),
      ...department(sentence, profile, told),
      ...practised(sentence, profile),
    ];
  });
}

function bothAges(sentence: Sentence, profile: Profile, told: readonly Duration[]): Claim[] {
  const both = BOTH.exec(sentence.text);
  const some = SOME_OF_THEM.exec(sentence.text);
  const match = some ?? both;
  if (!match) return [];
  const meant = fitting(profile, told);
  const entries =
    meant.length > 0 ? meant : profile.experience.map((experience, index) => ({ experience, index }));
  const asked = some
    ? [new RegExp(CHILDREN, 'i').test(some[1] ?? '') ? 'children' : 'adults']
    : ['adults', 'children'];
  const lacking = asked.filter((age) => entries.every(({ experience }) => lacks(experience, age)));
  if (lacking.length === 0) return [];
  const says = say`You write of work with ${andEach(lacking.map((age) => (age === 'children' ? say`children` : say`adults`)))}. The field of that work in your profile is another one.`;
  const span = { from: match.index, to: match.index + match[0].length };
  return [claimOn(sentence, span, says, `experience[${entries[0]?.index ?? 0}].field`)];
}

function department(sentence: Sentence, profile: Profile, told: readonly Duration[]): Claim[] {
  const match = DEPARTMENT.exec(sentence.text);
  const [only, more] = fitting(profile, told);
  if (!match || !only || more) return [];
  const age = new RegExp(`${CHILDREN}|children['’]s`, 'i').test(match[1] ?? match[2] ?? '')
    ? 'children'
    : 'adults';
  if (!lacks(only.experience, age)) return [];
  const says = say`You write "${match[0]}". The field of that work in your profile is another one.`;
  const span = { from: match.index, to: match.index + match[0].length };
  return [claimOn(sentence, span, says, `experience[${only.index}].field`)];
}

const PRACTISED =
  /\bI (?:was|worked as|have worked as|have been|had been|practi[cs]ed as) an? (?:\w+ )?(internist|p(?:a)?ediatrician)\b(?! (?:at heart|before|by nature))/i;

/** "I was an internist", where all the practice is of the other field. */
function practised(sentence: Sentence, { experience }: Profile): Claim[] {
  const match = PRACTISED.exec(sentence.text);
  const work = experience
    .map((one, index) => ({ ...one, index }))
    .filter(({ kind }) => kind === 'practice' || kind === 'residency' || kind === 'internship');
  const age = /internist/i.test(match?.[1] ?? '') ? 'adults' : 'children';
  if (!match || work.length === 0 || !work.every((one) => lacks(one, age))) return [];
  const says = say`You write "${match[0]}". The field of that work in your profile is another one.`;
  const span = { from: match.index, to: match.index + match[0].length };
  return [claimOn(sentence, span, says, `experience[${work[0]?.index ?? 0}].field`)];
}

/** Experiences of just the length that the sentence tells. */
function fitting({ experience }: Profile, told: readonly Duration[]) {
  return experience
    .map((one, index) => ({ experience: one, index }))
    .filter((one) =>
      lengthsOf(one.experience).some((length) => told.some((duration) => mayBe(duration, length))),
    );
}

const OF_AGE: Record<string, readonly Field[]> = {
  adults: ['internal-medicine', 'med-peds', 'other'],
  children: ['pediatrics', 'med-peds', 'other'],
};

/** A field that is not entered lacks nothing. */
const lacks = ({ field }: Experience, age: string): boolean =>
  field.length > 0 && !field.some((one) => OF_AGE[age]?.includes(one));
