import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { andEach, type Claim, type Claimed, claimOn } from './claim.ts';
import { durationsIn, mayBe } from './durations.ts';
import { monthIndex } from './moments.ts';
import { NUMBER, numberIn } from './numbers.ts';
import { AHEAD, type Standing, standingsIn } from './standing.ts';
import { IN_PASSING, OTHERS } from './standing-in-passing.ts';
import { WORKS } from './works-claims.ts';

const PRINTED = /publi|paper|article|abstract|journal|chapter|case report|review|book/i;
const numberOf = (match: RegExpExecArray): number => numberIn(match[1] ?? '');

const STANDINGS: readonly Standing[] = [
  {
    words:
      /\b(?:I am|I['’]m|as) (?:also |now |already )?(?:an? )?(?:US|U\.S\.|American)[- ]citizen\b|\bmy (?:US|U\.S\.|American) (?:citizenship|passport)\b/i,
    unless: AHEAD,
    against: ({ citizenship, applicant }) =>
      citizenship !== undefined && citizenship !== 'US' && applicant === 'non-us-img' ? 'citizenship' : null,
    says: say`You write that you are a citizen of the United States. Your profile says otherwise.`,
  },
  {
    words:
      /\b(?:do not|don['’]t|does not|will not|won['’]t|no longer|not) (?:need|require|depend on|ask for) (?:any |a |an |the |visa |H-1B |J-1 )*(?:visa|sponsor\w*)|\b(?:no |without (?:any )?|not in need of (?:a |any )?)(?:visa(?: sponsorship)?|sponsorship)(?: (?:is |will be )?(?:needed|required|necessary))?\b|\bno program (?:needs|has) to sponsor\b|\bI (?:already |now )?have (?:the |full )?(?:right|permission|authori[sz]ation) to work in (?:the )?(?:US|U\.S\.|United States|America)\b|\b(?:I (?:am|hold|have|got|received)|as|my) (?:an? )?(?:US |permanent |lawful |legal )*(?:green card|permanent resident|permanent residency|work permit|employment authori[sz]ation)\b/i,
    // Said of what comes it is as untrue; what a card still to come would change is none.
    unless: new RegExp(`${OTHERS.source}|\\b(?:if|hope|until|unless|once|as soon as|apply for)\\b`, 'i'),
    against: ({ visa }) => (visa.needed === true ? 'visa.needed' : null),
    says: say`You write that you need no visa. Your profile says that you do.`,
  },
  {
    words:
      /\bI (?:do |will |would |shall |also |am going to )*(?:need|require|am seeking|seek|depend on) (?:an? |the |your )?(?:J-?1|H-?1B|visa|sponsor\w*)\b|\bneed(?:s)? (?:an? )?(?:J-?1|H-?1B|visa)(?: visa)?(?: sponsorship)?\b/i,
    unless: /\b(?:not|n['’]t|no|patients?|who)\b/i,
    against: ({ visa }) => (visa.needed === false ? 'visa.needed' : null),
    says: say`You write that you need a visa. Your profile says that you do not.`,
  },
  {
    words: /\b(?:need|require|seek|ask for|only accept|only)\b[^.;]{0,25}\bH-?1B\b/i,
    unless: /\b(?:not|n['’]t|no|or|J-?1)\b/i,
    against: ({ visa }) =>
      visa.needed === true && visa.acceptable.length > 0 && !visa.acceptable.includes('H-1B')
        ? 'visa.acceptable'
        : null,
    says: say`You write of an H-1B visa. Your profile accepts only a J-1.`,
  },
  {
    words: /\b(?:need|require|seek|ask for|only accept|only)\b[^.;]{0,25}\bJ-?1\b/i,
    unless: /\b(?:not|n['’]t|no|or|H-?1B)\b/i,
    against: ({ visa }) =>
      visa.needed === true && visa.acceptable.length > 0 && !visa.acceptable.includes('J-1')
        ? 'visa.acceptable'
        : null,
    says: say`You write of a J-1 visa. Your profile accepts only an H-1B.`,
  },
  {
    words:
      /\b(?:I am|I['’]m|am|been|being|as an?) (?:already |now |fully |also )*ECFMG[- ]certified\b|\b(?:have|got|received|obtained|hold|earned|with) (?:already )?(?:my |the |an? )?(?:(?:full|valid|standard|current) )*ECFMG certifi(?:cation|cate)\b|(?:^|, )(?:already |now |fully )?ECFMG[- ]certified(?=,| (?:since|in)\b)/i,
    unless: AHEAD,
    against: ({ ecfmg }) => (ecfmg.certified === false ? 'ecfmg.certified' : null),
    says: say`You write that you are ECFMG certified. Your profile says not yet.`,
  },
  {
    words: /\b(?:couples?[- ]match(?:ing)?|match(?:ing)? as a couple|in the couples match)\b/i,
    unless: /\b(?:not|n['’]t|friends?|residents|who|they)\b/i,
    against: ({ couple }) => (couple === false ? 'couple' : null),
    says: say`You write of a couples match. Your profile says that you match alone.`,
  },
  {
    words:
      /\b(?:as|I am|I['’]m) an? (?:international medical graduate|IMG|foreign[- ](?:trained )?(?:medical )?graduate)\b/i,
    against: ({ applicant }) => (applicant.endsWith('img') ? null : 'applicant'),
    says: say`You write that you graduated abroad. Your profile says a school in the United States.`,
  },
  {
    words:
      /\b(?:as|I am|I['’]m) an? (?:US|U\.S\.|American) (?:medical )?(?:graduate|senior|medical student)\b/i,
    against: ({ applicant }) => (applicant.endsWith('img') ? 'applicant' : null),
    says: say`You write that you are a graduate of a school in the United States. Your profile says a school abroad.`,
  },
  {
    words:
      /\b(?:without (?:any |a |one |a single )?(?:break|gap|interruption|pause)s?\b|no (?:gaps?|breaks?|interruptions?) (?:in|since|between)\b|never (?:stopped|paused|interrupted) (?:my )?(?:work(?:ing)?|practi[cs]\w*|clinical|seeing|medicine|training)\b|(?:worked|practi[cs]ed|been) (?:continuously|uninterrupted(?:ly)?)\b)/i,
    // A registry may run without a gap; here it is the writer's own work.
    unless:
      /\b(?:coffee|sleep|shift|night|patients? who|rain|electricity|power|registry|follow-up|supply|we kept)\b|^(?!.*\b(?:work|career|practi[cs]|clinical|medicine|graduat|training|since|studies)).*$/i,
    against: ({ gaps }) => (gaps.length > 0 ? 'gaps' : null),
    says: say`You write that you had no break. Your profile has a gap.`,
  },
  {
    words:
      /\bI(?:['’]ve| have)? (?:never|not once) (?:ever )?(?:had|took|taken|made|needed) (?:any |an? |one |a single )?(?:career )?(?:gaps?|breaks?|interruptions?|pauses?)\b|\bI (?:do not|don['’]t|did not|didn['’]t|have not|haven['’]t) (?:have|had|take|taken) (?:any |an? |one |a single )?(?:gaps?|interruptions?|pauses?)\b|\bthere (?:has|have|was|were|is) (?:never been|been no|no|not been) (?:an? |any |one |a single )?(?:gaps?|interruptions?|breaks?) in my\b/i,
    unless:
      /\b(?:coffee|sleep|lunch|shifts?|nights?|that day|during|between patients|electricity|power|registry|supply|if|exam day)\b/i,
    against: ({ gaps }) => (gaps.length > 0 ? 'gaps' : null),
    says: say`You write that you had no break. Your profile has a gap.`,
  },
  {
    words: new RegExp(
      `\\b(?:my|I (?:have |had |also )*(?:published|authored|co-authored|wrote|written|have|presented)|with|and|including) (?:already )?(${NUMBER}) (?:[\\w-]+ ){0,2}?(?:publications?|papers|articles|case reports|abstracts)\\b`,
      'i',
    ),
    unless:
      /\b(?:read|your|(?<!peer[- ])reviewed|submitted|will|plan|under review|in preparation|in press)\b/i,
    against: ({ scholarship }, match) =>
      scholarship.length > 0 && numberOf(match) > scholarship.filter(({ kind }) => PRINTED.test(kind)).length
        ? 'scholarship'
        : null,
    says: say`You write of more publications than your profile has.`,
  },
  {
    words: new RegExp(
      `\\b(?:my|I (?:have|submitted|sent|bring|enclose|attach)) (${NUMBER}) (?:[\\w-]+ ){0,2}?(?:letters|recommendations|references)\\b|^(${NUMBER}) letters (?:of recommendation|speak|support|stand|come|vouch)\\b`,
      'i',
    ),
    unless: /\b(?:letters (?:home|to (?:my|the|a|her|his)))\b/i,
    against: ({ letters }, match) =>
      letters.length > 0 && numberIn(match[1] ?? match[2] ?? '') > letters.length ? 'letters' : null,
    says: say`You write of more letters than your profile has.`,
  },
];

/** Citizenship, visa, certificates and counts that the profile has otherwise. */
export function standingClaims({ sentences, situation: { profile } }: Claimed): Claim[] {
  return sentences.flatMap((sentence) => [
    ...standingsIn([...STANDINGS, ...IN_PASSING, ...WORKS], sentence, profile),
    ...gapClaim(sentence, profile),
  ]);
}

const GAP_WORDS =
  /\b(?:gap|break|paused?|interruption|stayed (?:at )?home|stopped (?:working|practi[cs]ing|my)|left (?:medicine|practice|clinical|the clinic|the wards?)|away from (?:medicine|practice|clinical|the wards?)|out of (?:medicine|practice|clinical)|(?:to )?car(?:e|ed|ing) for my|took care of my|maternity)\b/i;

/** How long a pause was. */
function gapClaim(sentence: Claimed['sentences'][number], { gaps }: Profile): Claim[] {
  const { text } = sentence;
  if (gaps.length === 0 || !GAP_WORDS.test(text) || !/\b(?:I|[Mm]y|me)\b/.test(text)) return [];
  const lengths = gaps.map(({ from, to }) =>
    from && to ? monthIndex(to) - monthIndex(from) + 1 : Number.NaN,
  );
  if (lengths.some((one) => !Number.isFinite(one))) return [];
  const sums = [...lengths, lengths.reduce((a, b) => a + b, 0)];
  return durationsIn(text).flatMap((duration): Claim[] => {
    const near = text.slice(Math.max(0, duration.from - 40), duration.to + 45);
    if (!GAP_WORDS.test(near) || sums.some((sum) => mayBe(duration, sum) || mayBe(duration, sum - 1)))
      return [];
    // A part of a pause may be told alone.
    const isNamed = /\b(?:gap|break|paused?|interruption|only|just)\b/i.test(near);
    if (!isNamed && sums.some((sum) => sum > duration.months)) return [];
    if (/\b(?:worked|studied|after|later|ago|every|twice|each)\b/i.test(near)) return [];
    const says = say`You write ${duration.words} for a pause. Your profile has ${andEach(lengths)} months.`;
    return [claimOn(sentence, duration, says, 'gaps')];
  });
}
