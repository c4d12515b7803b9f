import { say } from '@matchwright/speech';
import { monthIndex } from './moments.ts';
import { NATIONALITY, nationOf } from './nationalities.ts';
import { COUNTRY, countryCodeOf } from './places.ts';
import { AHEAD, type Standing } from './standing.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
/** Whose standing it is, where it is not the writer's. */
export const OTHERS =
  /\b(?:patients?|he|she|they|his|her|their|wife|husband|brother|sister|mother|father|friends?|(?<!permanent )residents?|colleagues?|famil(?:y|ies))\b/i;
const WISHED = new RegExp(`${AHEAD.source}|${OTHERS.source}|\\b(?:not|n['’]t|never|no longer)\\b`, 'i');

/** The same standings as they are dropped in a subordinate clause, where nobody would look for them. */
export const IN_PASSING: readonly Standing[] = [
  {
    words:
      /\bmy (?:new |own )?green card\b|\bgreen[- ]card holder\b|\b(?:as|being|I am|I['’]m) an? (?:US |U\.S\. |lawful |legal )?permanent resident\b|\bmy (?:own )?(?:work|employment) (?:permit|authori[sz]ation)\b|\bI (?:am|['’]m) (?:already |fully )*authori[sz]ed to work\b|\bI already have the right to work\b/i,
    unless: WISHED,
    against: ({ visa }) => (visa.needed === true ? 'visa.needed' : null),
    says: say`You write that you may work without a visa. Your profile says that you need one.`,
  },
  {
    words:
      /\b(?:need|require|ask for|involve)s? no (?:visa|sponsor\w*)\b|\bno (?:visa|sponsorship|immigration) (?:paperwork|papers|question|questions|issue|issues|problem|problems|need|needs|forms?)\b|\b(?:visa|sponsorship) (?:questions?|issues?|problems?|matters?)? ?(?:do|does|will|would) not\b|\bvisa (?:is|will be|would be) (?:not |no )(?:an? |any )?(?:issue|question|problem|concern|needed|required|necessary)\b|\bwithout (?:the need (?:for|of) |needing |requiring |asking for )?(?:an? |any )?(?:visa|sponsorship|sponsor)\b/i,
    unless: OTHERS,
    against: ({ visa }) => (visa.needed === true ? 'visa.needed' : null),
    says: say`You write that you need no visa. Your profile says that you do.`,
  },
  {
    words:
      /\bsponsor (?:me|my visa)\b|\b(?:my|with an?|on an?) (?:J-?1|H-?1B)(?: visa)?\b|\bmy (?:need (?:for|of) (?:a )?)?visa (?:sponsorship|need)\b/i,
    unless: /\b(?:not|n['’]t|no|without|never)\b|\b(?:patients?|he|she|they|who|wife|husband)\b/i,
    against: ({ visa }) => (visa.needed === false ? 'visa.needed' : null),
    says: say`You write that you need a visa. Your profile says that you do not.`,
  },
  {
    words: /\b(?:on|with|under|hold|have|my|for) (?:an? |my |the )?H-?1B\b/i,
    unless: /\b(?:not|n['’]t|no|or|either|J-?1|husband|wife|he|she|who|patients?)\b/i,
    against: ({ visa }) =>
      visa.needed === true && visa.acceptable.length > 0 && !visa.acceptable.includes('H-1B')
        ? 'visa.acceptable'
        : null,
    says: say`You write of an H-1B visa. Your profile accepts only a J-1.`,
  },
  {
    words: /\b(?:on|with|under|hold|have|my|for) (?:an? |my |the )?J-?1\b/i,
    unless: /\b(?:not|n['’]t|no|or|either|H-?1B|husband|wife|he|she|who|patients?)\b/i,
    against: ({ visa }) =>
      visa.needed === true && visa.acceptable.length > 0 && !visa.acceptable.includes('J-1')
        ? 'visa.acceptable'
        : null,
    says: say`You write of a J-1 visa. Your profile accepts only an H-1B.`,
  },
  {
    words: new RegExp(
      `\\b(?:my|as an?|I am an?|I['’]m an?|being an?|with an?|holding an?|hold an?|have an?|carry an?) (${NATIONALITY}|US|U\\.S\\.|American) (?:passport|citizenship|citizen|national)\\b|\\b(?:I am|I['’]m|as|being) an? (?:proud )?(?:citizen|national) of (?:the )?(${COUNTRY})|\\bmy passport is (${NATIONALITY}|American)\\b|\\bI (?:am|['’]m) (${NATIONALITY}|American) by (?:passport|birth|citizenship|nationality)\\b`,
    ),
    unless: WISHED,
    against: ({ citizenship }, [, ...names]) => {
      const name = names.find((one) => one !== undefined) ?? '';
      const said = /^(?:US|U\.S\.|American)$/.test(name) ? 'US' : (nationOf(name) ?? countryCodeOf(name));
      return citizenship !== undefined && said !== undefined && said !== citizenship ? 'citizenship' : null;
    },
    says: say`You write of another citizenship than the one in your profile.`,
  },
  {
    words:
      /\bmy (?:valid |full |standard )*ECFMG (?:certificate|certification) (?:in hand|is (?:complete|ready|valid|issued|on|in)|(?:has |already )*(?:arrived|came|hangs)|dated|was issued|since)\b|\b(?:with|holding|having) my ECFMG certificat\w+\b|\b(?:fully |already )?certified by (?:the )?ECFMG\b|\b(?:received|earned|obtained|got|completed|finished) (?:my |the )?(?:full )?ECFMG certificat\w+\b|\bECFMG certificat\w+ (?:came|arrived|went|is)(?: \w+)? (?:through|in time|done|complete)\b|\bECFMG (?:certificate|certification) (?:has|was|is|lies|hangs|stands)\b[^.;]{0,30}\b(?:issued|complete[d]?|done|here|finished|arrived|granted|valid|wall|drawer|desk|file)\b|\bECFMG\b[^.;]{0,25}\bcertificate is (?:here|there|in|on|done|ready)\b|\bECFMG[- ]certified (?:since|in|physician|graduate|doctor)\b/i,
    unless: new RegExp(`${AHEAD.source}|\\b(?:not|n['’]t|without|still|remains|last step)\\b`, 'i'),
    against: ({ ecfmg }) => (ecfmg.certified === false ? 'ecfmg.certified' : null),
    says: say`You write that you are ECFMG certified. Your profile says not yet.`,
  },
  {
    words:
      /\bECFMG certificat\w+ (?:is |was |still |remains |being )*(?:pending|in process|in progress|outstanding|expected)\b|\b(?:await(?:ing)?|waiting for|expect(?:ing)?|pending|not yet (?:have|received|got)) (?:my |the )?(?:final )?ECFMG\b|\b(?:not yet|will (?:soon )?be) ECFMG[- ]certified\b/i,
    unless: OTHERS,
    against: ({ ecfmg }) => (ecfmg.certified === true ? 'ecfmg.certified' : null),
    says: say`You write that your ECFMG certificate is not there yet. Your profile says that you are certified.`,
  },
  {
    words: new RegExp(
      `\\bECFMG\\b[^.;]{0,40}\\b(?:expect\\w*|due|will|arrive\\w*|complete\\w*|ready|by|in)\\b[^.;]{0,15}?\\b(${MONTH_NAMES.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')}) (20\\d\\d)\\b`,
    ),
    unless: /\b(?:Step|exam|letter|transcript|application)\b/i,
    against: ({ ecfmg }, [, month = '', year = '']) => {
      const said = Number(year) * 12 + MONTH_NAMES.indexOf(month.toLowerCase());
      const isFar = ecfmg.expected !== undefined && Math.abs(said - monthIndex(ecfmg.expected)) > 1;
      return ecfmg.certified !== true && isFar ? 'ecfmg.expected' : null;
    },
    says: say`You write another month for your ECFMG certificate than your profile has.`,
  },
  {
    words:
      /\bI (?:am |will be |will )?(?:match(?:ing)?|apply(?:ing)?|go(?:ing)?|enter(?:ing)?)(?: (?:the|into|through|for|this|Match|season))* (?:alone|on my own|as an individual|without a partner)\b/i,
    unless: /\bn['’]t|\bnot\b/i,
    against: ({ couple }) => (couple === true ? 'couple' : null),
    says: say`You write that you match alone. Your profile says as a couple.`,
  },
  {
    words:
      /\b(?:worked|practi[cs]ed|been at (?:work|the bedside)|seen patients|kept (?:working|practi[cs]ing)|in clinical (?:work|practice))\b[^.;]{0,30}\b(?:every (?:single )?(?:month|week|year)|ever since (?:graduation|I graduated|medical school)|all (?:the )?years|continuously|uninterrupted\w*|non-?stop)\b|\bnot (?:missed|spent|been) (?:a|one|a single|even a) (?:single )?(?:month|week|year)s? (?:away from|without|out of|off) (?:work|medicine|patients|practice|the (?:wards?|clinic|hospital)|clinical)\b|\b(?:not a|no|never a|without a) (?:single )?(?:empty|idle|lost|missing|free) (?:month|year|week)s?\b|\b(?:no|zero|not a single|without (?:any |a single )?) ?(?:gaps?|breaks?|holes?|interruptions?|pauses?)\b[^.;]{0,20}\b(?:CV|record|career|r[eé]sum[eé]|history|path)\b|\bnever (?:been )?(?:away from|out of|left|off) (?:the )?(?:clinical|medicine|wards?|bedside|patients|practice|work)\b|\bnot been without (?:patients|work)[^.;]{0,12}\b(?:a single|one) (?:month|week|year)\b|\bfrom graduation (?:until|till|to) (?:today|now|this day)\b|\bwithout (?:a |one )(?:single )?(?:day|week|month|year)s? (?:off|away|without|out)\b|\bmy (?:CV|record|r[eé]sum[eé]|career|path) (?:has|shows|knows|had) (?:no|not a|not one) (?:single )?(?:gaps?|break|hole|pause|empty|interruption)/i,
    unless: OTHERS,
    against: ({ gaps }) => (gaps.length > 0 ? 'gaps' : null),
    says: say`You write that you had no break. Your profile has a gap.`,
  },
];
