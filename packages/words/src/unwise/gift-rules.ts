import type { UnwiseRule } from './unwise-rule.ts';
import { ALL_LETTERS } from './unwise-rule.ts';

const GIFT =
  '(?:gifts?|presents?|gift cards?|vouchers?|envelopes?|(?:gift |fruit |food )?baskets?|hampers?|bottles? of|box(?:es)? of|donations?|payments?|bribe|rewards?|token of (?:my|our)|souvenirs?|watch|carpet|perfume|jewel\\w+|money|cash|honorarium|sum)';
const GIVE =
  '(?:send|sent|sending|bring|brought|bringing|leav(?:e|ing)|left|enclos\\w+|attach\\w*|includ\\w+|giv(?:e|en|ing)|gave|offer\\w*|mail(?:ed|ing)?|deliver\\w*|order(?:ed|ing)?|mak(?:e|ing)|made|prepar\\w+|hav(?:e|ing)|bought|buy|accept|arrang\\w+|transfer\\w*|wir(?:e|ed|ing))';
const PAID =
  '(?:pay|donate|sponsor|reward|compensate|remunerate|reimburse|transfer|make a (?:\\w+ )?(?:donation|payment|contribution)|contribute (?:money|financially|\\$))';
/** Money of one's own life, of work and of patients. */
const NO_OFFER =
  /\b(?:(?:my|our) own (?:travel|flight|costs?|expenses|housing|stay|insurance|ticket|way)|(?:my|the) (?:travel|flight|costs?|expenses|housing|stay|insurance|ticket|rent|tuition|hotel)|pa(?:y|id|ying) (?:\w+ )?(?:attention|back|a visit|off)|for (?:myself|my own)|self-fund\w*|patients? (?:\w+ )?(?:could|can|cannot|pay|paid|gave|brought)|(?:cannot|can't|not|n't|never|no|without) (?:\w+ ){0,2}?(?:pay|gifts?|presents?|money|donat\w+|offer|accept|afford)|grants?|scholarship|stipend|salary|budget|application fee|(?:your )?(?:published|official|usual|listed) fees?|gift of (?:time|patience|listening)|blood|organs?|time you (?:gave|give)|your gift for|donation (?:box|drive|center|clinic)|presents? (?:with|as|to the)|at present)\b/i;

/** Something of worth for the reader, or for the hospital, beside a wish. */
export const GIFT_RULES: readonly UnwiseRule[] = [
  {
    id: 'gift',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words: new RegExp(
          `\\b(?:I|we|my (?:\\w+ )?(?:family|father|mother|husband|wife|uncle|aunt|brother|parents|company|sponsor))\\b(?:'d|'ll|'m)?[^.?!]{0,50}\\b(?:can|could|will|would|shall|ready|willing|prepared|happy|glad|like|want|wish|able|intend|plan|offer|'ll)\\b[^.?!]{0,20}\\b${PAID}\\b[^.?!]{0,50}`,
          'i',
        ),
        unless: NO_OFFER,
      },
      {
        words: new RegExp(
          `\\b(?:I|we|my (?:\\w+ )?(?:family|father|mother|husband|wife|uncle|aunt|brother|parents|sponsor)|please|kindly|allow me)\\b[^.?!]{0,40}\\b${GIVE}\\b[^.?!]{0,50}\\b(?:a|an|this|my|our|some|the|small|little|in)\\b ?(?:[\\w-]+ ){0,3}?${GIFT}\\b[^.?!]{0,40}`,
          'i',
        ),
        with: [
          /\b(?:you|yours?|accept|hospital|department|office|family|wife|children|program|director|clinic|team|residents|coordinator)\b/i,
        ],
        unless:
          /\b(?:patients?|nurses? (?:gave|brought)|(?:gave|given|left|sent|brought) (?:me|us) (?!with)|you (?:\w+ )?(?:gave|left|sent|brought|offered)|ward|village|mothers? (?:gave|brought|sent)|boxes of (?:gloves|masks|files|charts|notes)|box of (?:gloves|masks|files|charts|notes|tissues)|(?:not|never|no|without|n't) (?:\w+ ){0,3}?(?:gifts?|presents?|money|donation|offer|payments?)|wanted to (?:bring|send|give)|envelope with (?:the|my) (?:form|letter|CV|results|papers)|stamped|application|watch(?:ed|ing)?(?= (?:the|your|how))|to watch|watch (?:you|how|the|your)|sum (?:up|of)|in (?:the )?present|present (?:at|my|our|the|it|a|in|on|to|case|work)|data|project|abstract|study|poster|reward for me|blood|payments? (?:from|of) (?:patients|families))\b/i,
      },
      {
        words:
          /(?:(?:\$|US\$|USD|€) ?\d[\d,.]*|\b\d[\d,.]* ?(?:dollars|USD|euros?|bucks)\b|\b(?:hundred|thousand)s?(?: of)? dollars\b)[^.?!]{0,50}/i,
        with: [
          /\b(?:pay|paid|offer|send|give|gift|present|donat\w+|transfer|cash|thanks|for (?:the|a|an|your) (?:letter|interview|position|place|spot|rotation|seat|help|time|trouble))\b/i,
          /\b(?:I|we|my|you|your)\b/i,
        ],
        unless:
          /\b(?:grants?|fees?|budget|costs?|scholarship|stipend|salary|patients?|famil(?:y|ies) (?:paid|pay)|insulin|raised|funded|saved|study|research|not|never)\b/i,
      },
      {
        words:
          /\b(?:(?:can|could|may|how much (?:do|must|should|would|can)|where can|if) I (?:\w+ )?(?:pay|buy|purchase)\b[^.?!]{0,40}\b(?:interview|position|spot|place|seat|letter|rotation|recommendation|you)|(?:in (?:return|exchange)|as a thank[- ]you),? (?:for (?:the|your|an?) (?:letter|interview|position|help|place|spot),? )?(?:I|we|my \w+) (?:can|will|would|could|offer)\b[^.?!]{0,50}|name your price|money is (?:no|not a|not the) (?:problem|issue|question)|price (?:is|does) (?:no|not))/i,
        unless: NO_OFFER,
      },
      {
        words:
          /\b(?:as|is|was|with) a (?:small |little |modest |humble )?(?:gift|present|donation|token)\b(?! of (?:time|patience|listening))[^.?!]{0,30}/i,
        with: [/\b(?:for|to) (?:you|your)\b/i],
        unless: NO_OFFER,
      },
      {
        words:
          /\b(?:gift|present|(?:gift|fruit|food) basket|hamper|donation|parcel of \w+|envelope|bottle of \w+|voucher)s?\b(?: \w+){0,4} (?:(?:will|should) (?:arrive|come|reach|follow)|is (?:on (?:its|the) way|waiting)|waits|has been (?:sent|ordered|made)|was (?:sent|ordered|made))\b[^.?!]{0,40}/i,
        with: [/\byours?\b|\byou\b/i],
        unless: NO_OFFER,
      },
    ],
  },
];
