import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { NUMBER, numberIn } from './numbers.ts';
import type { Standing } from './standing.ts';

const PRINTED = /publi|paper|article|abstract|journal|chapter|case report|review|book/i;
const SHOWN = /poster|presentation|talk|abstract|oral/i;
const NOT_MINE =
  /\b(?:read|reading|your|(?<!peer[- ])reviewed|submitted|submission|will|plan\w*|hope|want|would|he|she|their|his|her|who|draft|preparation|under review|in press|reject\w*|if)\b/i;
const PAPER = '(?:publications?|papers?|articles?|case reports?|manuscripts?|abstracts?)';
const NUMBER_OF = `(${NUMBER}) (?:[\\w-]+ ){0,2}?${PAPER}`;
/** Words that stand for a number: the least that they mean. */
const AT_LEAST: Record<string, number> = {
  several: 3,
  many: 4,
  numerous: 4,
  multiple: 2,
  'a dozen': 10,
  'a handful of': 3,
  'a number of': 3,
};

const countOf = ({ scholarship }: Profile, kinds: RegExp): number =>
  scholarship.filter(({ kind }) => kinds.test(kind)).length;
const leastOf = (words = ''): number => AT_LEAST[words.toLowerCase()] ?? numberIn(words);
const ORDINAL = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const MANY = `(${NUMBER}|several|many|numerous|multiple|a dozen|a handful of|a number of)`;
const SOME = `(?:(?:a total of|more than|over|at least|almost|nearly|about|around|some) )?${MANY} (?:[\\w-]+ ){0,3}?${PAPER}`;
const MADE =
  '(?:published|co-?published|(?:co-|first-)?authored|wrote|written|contributed to|produced|completed|have|hold|count|bring)';
/** Papers that were looked through, or that somebody else wrote. */
const LOOKED_AT =
  /\b(?:screened|included|analy[sz]ed|extracted|searched|collected|cited|presented|discussed|taught|helped|found|studied|journal club|mentors?|group['’]s|attending|students?|colleagues?|residents?|library|pages)\b/i;

/** Numbers of publications and presentations. */
export const WORKS: readonly Standing[] = [
  {
    // However it is put: what I made, what my record lists, what a work led to.
    words: new RegExp(
      `\\bI (?:(?:have|had|also|already|now|personally|since) )*${MADE}(?: (?:and|or) ${MADE})* (?:to )?${SOME}\\b|\\bmy (?:CV|r[eé]sum[eé]|record|research|work|thesis|name|portfolio|project|study|years? of research)\\b[^.;]{0,40}?\\b(?:lists?|has|have|shows?|holds?|led to|resulted in|ended in|became|brought|produced|yielded|on|gave (?:me|us)|turned into) ${SOME}\\b|\\b${SOME} (?:that )?(?:came (?:from|out of)|grew (?:from|out of)|resulted from|followed from|to my (?:name|credit))\\b|\\bmy (?:publication count|number of publications) (?:is|stands at|has reached|reached) (${NUMBER})\\b|\\b${SOME}, (?:\\w+ of (?:them|which) )?(?:mine|as (?:the )?first author)\\b`,
      'i',
    ),
    unless: new RegExp(`${NOT_MINE.source}|${LOOKED_AT.source}`, 'i'),
    against: (profile, [, ...counts]) =>
      profile.scholarship.length > 0 &&
      leastOf(counts.find((one) => one !== undefined)) > countOf(profile, PRINTED)
        ? 'scholarship'
        : null,
    says: say`You write of more publications than your profile has.`,
  },
  {
    words: new RegExp(
      `\\b(?:my|I (?:have |had |also )*(?:published|authored|co-authored|written|wrote)) (?:already )?(several|many|numerous|multiple|a dozen|a handful of|a number of) (?:[\\w-]+ ){0,2}?${PAPER}\\b|\\b(?:author|co-author|authorship) of ${NUMBER_OF}|\\b(${NUMBER}) of my (?:own )?(?:published )?${PAPER}|\\b(${NUMBER}) (?:[\\w-]+ ){0,2}?${PAPER} (?:of mine|to my name|under my name|with my name|that I (?:wrote|published|co-authored|authored)|(?:that |which )?(?:came out of|grew (?:out of|from)|resulted|were published|have appeared|appeared|followed))\\b|\\bmy (${NUMBER}) (?:[\\w-]+ ){0,2}?(?:papers|publications|articles)\\b`,
      'i',
    ),
    unless: NOT_MINE,
    against: (profile, [, ...counts]) =>
      profile.scholarship.length > 0 &&
      leastOf(counts.find((one) => one !== undefined)) > countOf(profile, PRINTED)
        ? 'scholarship'
        : null,
    says: say`You write of more publications than your profile has.`,
  },
  {
    words: new RegExp(
      `\\bmy (${ORDINAL.join('|')}) (?:[\\w-]+ ){0,1}?(?:publication|paper|article|case report)\\b`,
      'i',
    ),
    unless: NOT_MINE,
    against: (profile, [, which = '']) =>
      profile.scholarship.length > 0 && ORDINAL.indexOf(which.toLowerCase()) + 2 > countOf(profile, PRINTED)
        ? 'scholarship'
        : null,
    says: say`You write of more publications than your profile has.`,
  },
  {
    // More than one, whatever their number.
    words:
      /\bmy (?:own |first-author |peer-reviewed |recent |other |research )*(?:published |peer-reviewed )*(?:papers|publications|(?:journal |research |published )articles|case reports)\b|\bI (?:have |had |also |already )*(?:co-)?published (?:my |our |some |the |peer-reviewed |original |research |scientific )*(?:papers|articles|case reports|studies)\b/i,
    unless: new RegExp(
      `${NOT_MINE.source}|${LOOKED_AT.source}|\\b(?:no|first|never|not|identity|border|passport|lost|immigration|residence|visa)\\b`,
      'i',
    ),
    against: (profile) =>
      profile.scholarship.length > 0 && countOf(profile, PRINTED) < 2 ? 'scholarship' : null,
    says: say`You write of more publications than your profile has.`,
  },
  {
    words:
      /\b(?:my|our) (?:\w+ ){0,2}?(?:research|findings|work|study|thesis|paper|article|manuscript|case report|results|review) (?:\w+ )?(?:was|were|is|are|has been|have been|got) (?:\w+ ){0,2}?(?:published|printed|in print)\b|\bI (?:have |had |also |already )*(?:co-)?published (?:in|my|our|original|research|a study|an? (?:\w+ ){0,2}?(?:review|case))\b/i,
    unless: NOT_MINE,
    against: (profile) =>
      profile.scholarship.length > 0 && countOf(profile, PRINTED) === 0 ? 'scholarship' : null,
    says: say`You write of a publication. Your profile has none.`,
  },
  {
    words:
      /\b(?:my|our) (?:only|one|single|sole) (?:[\w-]+ ){0,1}?(?:publication|paper|article)\b|\b(?:I have|with) (?:only )?(?:one|a single) (?:published (?:paper|article)|publication)\b/i,
    unless: /\b(?:on|about|from)\b|\b(?:read|your|(?<!peer[- ])reviewed|where)\b/i,
    against: (profile) => (countOf(profile, /publi|paper|article/i) > 1 ? 'scholarship' : null),
    says: say`You write of one publication. Your profile has more.`,
  },
  {
    words:
      /\b(?:my (?:first-author |published |peer-reviewed )+(?:paper|article|publication)|I (?:have )?(?:published|co-authored) (?:a|an|my|our|the) (?:\w+ ){0,3}?(?:paper|article|publication|case report)|my publications?)\b/i,
    unless: NOT_MINE,
    against: (profile) =>
      profile.scholarship.length > 0 && countOf(profile, PRINTED) === 0 ? 'scholarship' : null,
    says: say`You write of a publication. Your profile has none.`,
  },
  {
    words:
      /\b(?:our|my|the|that) (?:\w+ )?(?:abstract|poster|case|study|work|survey|project)\b[^.;]{0,60}\b(?:became|(?:has|have) (?:\w+ ){0,3}?become|is now|turned into|(?:has been|was|is) (?:accepted|published) as) (?:a |an |our |my )?(?:\w+ ){0,2}?(?:publication|paper|article)\b/i,
    unless: NOT_MINE,
    against: (profile) =>
      profile.scholarship.length > 0 && countOf(profile, /publi|paper|article|case report/i) === 0
        ? 'scholarship'
        : null,
    says: say`You write of a publication. Your profile has none.`,
  },
  {
    words: new RegExp(
      `\\b(?:I (?:have |had |also )*(?:presented|gave|given|showed|shown)|my) (${NUMBER}) (?:[\\w-]+ ){0,2}?(?:posters|presentations|talks)\\b|\\b(${NUMBER}) (?:posters|presentations|talks) (?:came out of|grew out of|resulted|followed)|\\b(?:the|those) (${NUMBER}) (?:posters|presentations|talks) (?:that |which )?I (?:have |had )?(?:shown|showed|presented|gave|given)`,
      'i',
    ),
    unless: NOT_MINE,
    against: (profile, [, ...counts]) =>
      profile.scholarship.length > 0 &&
      leastOf(counts.find((one) => one !== undefined)) >
        Math.max(countOf(profile, SHOWN), 0) + countOf(profile, /conference/i)
        ? 'scholarship'
        : null,
    says: say`You write of more presentations than your profile has.`,
  },
];
