import { ALL_KINDS, type UnwiseRule } from './unwise-rule.ts';

const SENIOR =
  '(?:attendings?|consultants?|professors?|chiefs?|seniors?|supervisors?|chair(?:man|woman)?|residents?|registrar|faculty|head of (?:the )?(?:department|ward|unit)|teachers?|fellows?|surgeons?|cardiologists?|specialists?)';
const SHOWN_UP =
  '(?:corrected|contradicted|overruled|outsmarted|outdid|embarrassed|humiliated|shamed|exposed|proved|proven|silenced|challenged|lectured|schooled|showed up|put (?:\\w+ )?(?:right|in (?:his|her|their) place)|caught)';
const BEFORE_OTHERS =
  '(?:(?:in front of|before) (?:all|everybody|everyone|the (?:whole |entire |full )?(?:team|ward|class|group|department|residents|students|round|staff|patients?|family|audience|conference)|(?:my|our|his|her|their) (?:\\w+ )?(?:team|colleagues|residents|students|class|peers|patients?)|others|the others|forty|twenty|the chief)|publicly|in public|on (?:the )?(?:grand |ward |morning )?rounds|at (?:the )?(?:morning report|grand rounds|conference))';

const PROCEDURE =
  '(?:lumbar punctures?|LPs?|spinal taps?|central (?:venous )?(?:lines?|catheters?)|chest tubes?|intubat(?:ed|ions?)|thoracentes[ei]s|paracentes[ei]s|arterial lines?|bone marrow (?:biops(?:y|ies)|aspirations?)|biops(?:y|ies)|cardioversions?|pericardiocentes[ei]s|c(?:a)?esarean(?: sections?)?|appendectom(?:y|ies)|operations?|surger(?:y|ies)|pleural taps?|joint injections?|tracheostom(?:y|ies))';
const DID =
  "I(?:'ve| have| had)? (?:(?:also|once|even|already|then|often|usually|successfully|proudly|personally) )*(?:did|done|performed|placed|put in|inserted|carried out|completed|took over|intubated|attempted|managed)";
const ALONE =
  '(?:alone|(?:all )?by myself|on my own|single-handed(?:ly)?|unsupervised|unassisted|independently|without (?:any |my |an? |the |asking (?:for )?|waiting for (?:the |my |an? )?|telling (?:the |my |an? )?)?(?:help|supervis\\w+|attending|consultant|senior|resident|anyone|anybody|doctor|permission|leave|consent|telling anyone)(?: \\w+)?|with(?:out| no)(?:body| one| anybody| anyone)? (?:beside|watching|near|in the room)|(?:while|because|as|when) (?:the|my|our) (?:resident|attending|senior|doctor|consultant|intern|supervisor) (?:slept|was (?:asleep|sleeping|away|out|at home|absent)))';
const STUDENT =
  /\b(?:student|clerkship|(?:third|fourth|fifth|final|second|first)[- ]year (?:of medical|student)|in my (?:third|fourth|fifth|final) year|observership|observer|extern(?:ship)?|elective|before (?:I )?graduat\w+|not (?:yet )?(?:a doctor|licensed))\b/i;
/** It was refused, feared, or done for a student by somebody. */
const NOT_DONE =
  /\b(?:never|refus\w+|would not|wouldn['’]t|not allowed|declined|asked me to|wanted me to|could not|did not|didn['’]t|afraid|dream\w*|nightmare|instead of|rather than|wrong of me|should not have)\b/i;

/** What makes a reader fear for the team, or for the patient. */
export const SAFETY_RULES: readonly UnwiseRule[] = [
  {
    id: 'showing-up',
    kinds: ALL_KINDS,
    patterns: [
      {
        words: new RegExp(
          `\\bI (?:\\w+ ){0,2}?${SHOWN_UP} (?:(?:my|the|our|an?|his|her|that|even|own|senior) ){0,3}(?:\\w+ )?${SENIOR}\\b(?:[^.?!]{0,60}?\\b(?:${BEFORE_OTHERS}|wrong)\\b)`,
          'i',
        ),
        unless: /\b(?:not|never|n['’]t|politely|privately|in private|gently|corrected me|challenged me)\b/i,
      },
      {
        // "I had to correct my professor before the team", "I told the attending that he was wrong in front of everyone"
        words: new RegExp(
          `\\bI (?:\\w+ ){0,4}?(?:(?:correct|contradict|overrule|embarrass|outsmart) (?:(?:my|the|our|an?|even|senior) ){0,3}(?:\\w+ )?${SENIOR}|told (?:(?:my|the|our|an?) )(?:\\w+ )?${SENIOR} (?:that )?(?:he|she|they) (?:was|were|is|are) (?:\\w+ )?(?:wrong|mistaken)|pointed out (?:his|her|their|(?:(?:my|the|our|an?) )(?:\\w+ )?${SENIOR}['’]s) (?:mistakes?|errors?))\\b[^.?!]{0,60}?\\b${BEFORE_OTHERS}`,
          'i',
        ),
        with: [new RegExp(`\\b${SENIOR}\\b`, 'i')],
        unless: /\b(?:not|never|n['’]t|politely|privately|in private|gently|without)\b/i,
      },
      {
        words: new RegExp(
          `\\bI (?:\\w+ )?publicly ${SHOWN_UP} (?:(?:my|the|our|an?|even|own|senior) ){0,3}(?:\\w+ )?${SENIOR}\\b`,
          'i',
        ),
        unless: /\b(?:not|never|n['’]t)\b/i,
      },
      {
        words: new RegExp(
          `\\b${BEFORE_OTHERS},? I (?:\\w+ ){0,2}?${SHOWN_UP} (?:(?:my|the|our|an?|even|own|senior) ){0,3}(?:\\w+ )?${SENIOR}\\b`,
          'i',
        ),
        unless: /\b(?:not|never|n['’]t|politely|privately|in private|gently)\b/i,
      },
      {
        words: new RegExp(
          `\\b${SENIOR} (?:\\w+ ){0,2}?(?:was|were|looked|stood|turned|had to admit|had to|could only)\\b[^.?!]{0,30}\\b(?:embarrassed|ashamed|speechless|red|wrong and I was right|admit (?:that )?I was right|agree (?:that )?I was right|apologi[sz]e to me)\\b`,
          'i',
        ),
        with: [/\bI\b/],
        unless: /\b(?:not|never|n['’]t|patients?|taught me|blood)\b/i,
      },
      {
        words: new RegExp(
          `\\bI (?:knew|know) (?:better|more) than (?:(?:my|the|our|most|all|any|many|of) ){0,3}(?:\\w+ )?${SENIOR}\\b`,
          'i',
        ),
        unless: /\b(?:not|never|n['’]t|thought|believed)\b/i,
      },
    ],
  },
  {
    id: 'unsafe',
    kinds: ALL_KINDS,
    patterns: [
      {
        words: new RegExp(`\\b${DID}\\b(?:[^.?!]{0,60}\\b${PROCEDURE})?\\b[^.?!]{0,60}\\b${ALONE}`, 'i'),
        with: [new RegExp(`\\b${PROCEDURE}\\b`, 'i'), STUDENT],
        unless: NOT_DONE,
      },
      {
        words: new RegExp(
          `\\b${ALONE},? ${DID}\\b[^.?!]{0,60}\\b${PROCEDURE}|\\b(?:my|a) (?:first )?(?:unsupervised|solo) ${PROCEDURE}`,
          'i',
        ),
        with: [STUDENT],
        unless: NOT_DONE,
      },
      {
        words: new RegExp(
          `\\b(?:nobody|no one|no doctor) (?:supervised|watched|helped|stood beside) me\\b[^.?!]{0,60}\\b${PROCEDURE}\\b`,
          'i',
        ),
        with: [STUDENT],
        unless: NOT_DONE,
      },
      {
        // Nobody knew, or nobody had allowed it: then it does not matter who it was.
        words: new RegExp(
          `\\b${DID}\\b[^.?!]{0,60}\\b${PROCEDURE}\\b[^.?!]{0,60}\\b(?:unsupervised|without (?:any )?(?:supervision|permission|leave|consent|telling (?:anyone|anybody|the \\w+|my \\w+)|asking (?:anyone|anybody|the \\w+|my \\w+)|(?:an? |the |my )?(?:supervisor|attending) (?:knowing|present)))\\b`,
          'i',
        ),
        unless: NOT_DONE,
      },
    ],
  },
];
