import { say } from '@matchwright/speech';
import { countryName } from '../names.ts';
import type { Situation } from '../situation.ts';
import { type Clause, SOMEBODY_ELSE, yearsIn } from './clauses.ts';
import type { Contradiction } from './exam-claims.ts';
import { countryCode } from './names.ts';

const GRADUATED =
  /\b(?:I graduated|I have graduated|graduating|my graduation|I finished medical school|my (?:medical degree|MD|MBBS|MBChB|MBBCh))\b/i;
const OTHER_DEGREE =
  /\b(?:high|secondary|primary) school\b|\b(?:college|bachelor|master|degree in|course|internship|residency|fellowship|program)\b/i;
const SCHOOL =
  /\b(?:medical (?:school|college|degree|studies|education)|stud(?:ied|ying) medicine)\s+(?:in|from)\s+(?:the\s+)?((?:[A-Z][\w.’'-]*)(?:\s+[A-Z][\w.’'-]*)*)/;
const AWAY = /\b(?:applied|apply|dream(?:ed|t)?|another|second|elective|exchange|rotations?)\b/i;
/** Also a state of the United States. */
const AMBIGUOUS = 'Georgia';
const US_WORK =
  /\b(?:US clinical experience|USCE|(?:clinical|hands-on) (?:experience|rotations?|electives?|work)|rotations?|observerships?|externships?)\b/i;
const IN_US = /\b(?:US|U\.S\.?|USA|USCE|America|American|United States)\b/;
const MONTHS = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]months?\b/i;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Words round up; a claim counts as wrong from more than this many months too many. */
const ROUNDING = 1;

/** What a clause says of graduation, school and time in the United States against the profile. */
export function lifeContradictions(clause: Clause, situation: Situation): Contradiction[] {
  if (SOMEBODY_ELSE.test(clause.sentence)) return [];
  return [
    ...graduation(clause, situation),
    ...schoolCountry(clause, situation),
    ...monthsInUs(clause, situation),
  ];
}

function graduation({ text, start }: Clause, { profile }: Situation): Contradiction[] {
  const { graduated } = profile.school;
  const [only, more] = yearsIn(text);
  if (graduated === undefined || !only || more || !GRADUATED.test(text) || OTHER_DEGREE.test(text)) return [];
  if (only.year === graduated) return [];
  const says = say`You write that you graduated in ${only.year}. Your profile says ${graduated}.`;
  return [{ says, start: start + only.index, end: start + only.index + 4, against: 'school.graduated' }];
}

function schoolCountry({ text, start }: Clause, { profile }: Situation): Contradiction[] {
  const { country } = profile.school;
  const claim = SCHOOL.exec(text);
  const place = claim?.[1] === undefined ? null : countryAtStart(claim[1]);
  if (!claim || !place || country === undefined || AWAY.test(text)) return [];
  // Names, because withdrawn codes share them with those in force.
  const named = countryName(place.code);
  if (place.words === AMBIGUOUS || named === countryName(country)) return [];
  const from = start + claim.index + claim[0].length - (claim[1] ?? '').length;
  const says = say`You write ${named} for your medical school. Your profile says ${countryName(country)}.`;
  return [{ says, start: from, end: from + place.words.length, against: 'school.country' }];
}

/** The longest run of words that names a country; the next capital may begin something else. */
function countryAtStart(place: string): { words: string; code: string } | null {
  const parts = place.split(/\s+/);
  for (let length = parts.length; length > 0; length--) {
    const words = parts
      .slice(0, length)
      .join(' ')
      .replace(/[’']s$/, '');
    const code = countryCode(words) ?? countryCode(words.replace(/\.$/, ''));
    if (code !== null) return { words, code };
  }
  return null;
}

/** More months in the United States than the profile adds up to; fewer may be a choice of what to tell. */
function monthsInUs({ text, start, sentence }: Clause, { profile }: Situation): Contradiction[] {
  const claim = MONTHS.exec(text);
  if (!claim || !US_WORK.test(text) || !IN_US.test(sentence) || profile.experience.length === 0) return [];
  if (/\b(?:plan(?:ned|ning)?|next|will|hope|future)\b/i.test(sentence)) return [];
  const own = profile.experience.filter(({ country }) => country === 'US' || country === undefined);
  if (own.some(({ months }) => months === undefined)) return [];
  const have = own.reduce((sum, { months }) => sum + (months ?? 0), 0);
  const word = (claim[1] ?? '').toLowerCase();
  const months = /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  if (months <= have + ROUNDING) return [];
  const says = say`You write ${months} months in the United States. The experience in your profile adds up to ${have}.`;
  return [
    { says, start: start + claim.index, end: start + claim.index + claim[0].length, against: 'experience' },
  ];
}
