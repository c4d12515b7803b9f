import { ALL_LETTERS, type UnwiseRule } from './unwise-rule.ts';

const PLACE =
  '(?:position|place|spot|seat|chance|opportunity|job|residency|interview|invitation|slot|contract|possibility|shot)';

/** What makes a reader want to end the talk: a threat, a plea, a reproach. */
export const PRESSURE_RULES: readonly UnwiseRule[] = [
  {
    id: 'threat',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words:
          /\b(?:I|we|my (?:lawyer|attorney|father|uncle|family|embassy))\b(?:'ll|'d)?[^.?!,]{0,40}\b(?:report (?:you|your (?:program|hospital|department|office|behaviou?r|decision|conduct|team)|the program|this program|this (?:discrimination|behaviou?r) to)|sue\b|file (?:a )?(?:complaint|lawsuit|claim)|(?:complain|write|go|turn|speak|talk) (?:about you )?(?:to|about your)\b[^.?!]{0,25}\b(?:ACGME|NRMP|press|media|newspapers?|court|lawyer|authorit\w+|police|embassy|ministry|dean|social media|complain\w*|discrimination)|make a (?:formal )?complaint|(?:post|publish|share|tell)\b[^.?!]{0,40}\b(?:online|reddit|forums?|social media|facebook|press|review)|tell (?:everyone|everybody|the world) (?:on|what you|how you|that you|who)|leave (?:you )?a (?:bad|negative|one-star) review|contact (?:a|my|the) (?:lawyer|attorney|ACGME|NRMP|press|embassy)|take (?:legal|further) (?:action|steps)|inform (?:the )?(?:ACGME|NRMP|press|media|authorit\w+|police|ministry))\b[^.?!]{0,60}/i,
        with: [/\b(?:if|unless|otherwise|or|will|shall|have to|must|ready|going to|forced|might|may|'ll)\b/i],
        unless:
          /\b(?:not (?:report|complain|sue|file|write)|never|patients? (?:who|complain)|my (?:results?|score)|abstract|poster|study|survey|journal|case report|quality|safety (?:report|event)|incident|residents? (?:report|told))\b/i,
      },
      {
        words:
          /\bif (?:you|your (?:program|committee|office|team)|I am|I'm|this) (?:\w+ )?(?:do(?:es)?|did|will|am|is|are|still)? ?(?:not|n't|refuse|reject|ignore|decline)[^.?!]{0,60}(?:,|\bthen\b) ?(?:then )?(?:I|we|you|there|my \w+) (?:will|shall|would|'ll|am going to|have to|must|may|might)\b[^.?!]{0,60}/i,
        unless:
          /\b(?:understand|respect|accept|not (?:write|ask|mind|bother|trouble|be)|still|grateful|thank\w*|continue|learn|keep|wish you|apply again|try again|send|call|resend|be (?:happy|glad|ready|fine)|wait|ask (?:my|another|somebody|dr)|know|assume|need|withdraw|release|miss|find|come back|go on|use|bring|look)\b/i,
      },
      {
        words:
          /\b(?:you (?:will|shall|'ll|would) (?:\w+ )?(?:regret|be sorry|pay for|hear from my (?:lawyer|attorney|father|uncle)|lose (?:your|face)|have (?:problems|trouble))|there will be consequences|consequences for (?:you|your)|or else\b|I know (?:where you|people who|your (?:boss|chief|dean)))\b[^.?!]{0,40}/i,
        unless: /\bnot (?:regret|be sorry)\b/i,
      },
    ],
  },
  {
    id: 'pleading',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words:
          /\b(?:I(?:'m| am| feel| was)? (?:\w+ )?(?:desperate(?:ly)?|begging|pleading|imploring|on my knees)|I (?:\w+ )?(?:beg|implore|plead|beseech)\b|(?:have|show|take) (?:some |a little )?(?:mercy|pity|compassion) (?:on|with|for) (?:me|us|my)|please,? please|(?:my|our) (?:only|last|final|very last) (?:hope|chance|option|possibility|salvation)|save (?:me|my (?:life|career|future|family|dream))|my (?:life|future|career|family|children)(?:'s)? (?:\w+ )?(?:depends?|is|are|lies) (?:on|in) (?:you|your)|without you(?:r \w+)? I (?:am|will be) (?:lost|nothing|finished))\b[^.?!]{0,30}/i,
        unless:
          /\b(?:not (?:begging|desperate|beg|pleading)|no (?:mercy|pity)|patients?|beg(?:ged)? (?:for )?(?:your )?pardon|differ)\b/i,
      },
      {
        words: new RegExp(
          `(?:\\b(?:please|kindly|just|only|I ask you(?: to)?|could you(?: please)?|can you(?: please)?|would you(?: please)?|help me,?|to)|^|[,;]) ?(?:\\w+ )?(?:give|grant|find|offer|get|let me have|arrange|secure|spare) (?:me|us|one) (?:\\w+ ){0,3}?${PLACE}\\b`,
          'i',
        ),
        with: [/\b(?:please|kindly|ask|beg|help|could|can|would|just|only|give|grant|find)\b/i],
        unless:
          /\b(?:ask (?:for )?(?:nothing|no)|not (?:ask|to)|thank\w*|decided|gave|given|chance to (?:meet|talk|speak|see|show you|ask|learn|visit|hear|thank)|opportunity to (?:meet|talk|speak|see|ask|learn|visit|hear|thank|interview)|honou?red|continue|residents?|another date)\b/i,
      },
      {
        words:
          /\bI (?:will|would|can|could|'ll|'d|am (?:ready|willing) to) (?:\w+ )?(?:do|accept|take|work) (?:absolutely )?(?:anything|any (?:position|job|work|salary|place|conditions?|specialty)|whatever|for (?:free|nothing|no (?:pay|money|salary))|without (?:any )?(?:pay|salary|money|sleep))\b[^.?!]{0,40}|\b(?:I have no(?:thing| other)(?: option| choice| place| way| hope)?s?(?: left)?|nobody (?:else )?(?:wants|takes|accepts|invited|invites|will take) me|every(?:one|body| program) (?:has )?rejected me|I (?:cry|cried|weep|wept|pray|cannot sleep|do not sleep|can't sleep) every (?:day|night)|my (?:family|children|parents) (?:will|would|are|is) (?:starve|starving|hungry|suffer\w*))\b[^.?!]{0,40}/i,
        unless:
          /\b(?:research|lab|laborator\w+|volunteer\w*|chart review|data|nothing (?:to|but|for|in) (?:add|say|hide|ask|thank|thanks|change)|no other (?:news|plans?|questions?|letter|program|first|place on)|patients?|to none)\b/i,
      },
    ],
  },
  {
    id: 'reproach',
    kinds: ALL_LETTERS,
    patterns: [
      {
        words:
          /\b(?:nobody|no one|not one)\b[^.?!,]{0,30}\b(?:answered|replied|responded|wrote back|called back)\b/i,
        unless: /\b(?:patients?|questions?|ward|night|pharmacy|asked (?:her|him|them))\b/i,
      },
      {
        words:
          /\b(?:you|your (?:office|program|team|secretary|coordinator|committee)|nobody (?:in|at|from|of) your \w+|nobody|no one) (?:\w+ )?(?:(?:(?:did|have|has|do|does|had) ?(?:not|n't)(?: even)?|never(?: even)?|refused? to|forgot to) (?:\w+ )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)? (?:me )?back|invited? me|wr(?:ite|ote|itten) (?:me )?back|g[ai]ven? me|care(?:d)?|take the time|took the time|bother(?:ed)?|acknowledged?)|(?:ignored?|(?:have |has )?ignor(?:ed|ing)|keeps? (?:on )?ignoring|(?:have |has )?rejected) (?:me|my|all|every|this|these))\b[^.?!]{0,50}/i,
        unless:
          /\b(?:if (?:you|your)|such letters|need not|n't need|please|understand(?:s|able)?|no need|don't (?:have|worry)|do not (?:have|worry)|made me|cannot|could not|so that|in case|hurr(?:y|ied)|laugh\w*|dr\.? \w+ (?:has|had) my|the patient|patients|you have my|you had my|has my|have my|your \w+ has me|gave me(?! no)|given me(?! no)|nobody (?:had|has) (?:given|called) (?:the|a|her|him))\b/i,
      },
      {
        words:
          /\b(?:why (?:did|do|have|has|would|does) (?:you|your \w+|nobody|no one) (?:\w+ )?(?:not|never|ignore\w*|reject\w*|refus\w*|n't)|why (?:didn't|don't|haven't|hasn't) (?:you|your|anybody|anyone)|(?:still|again) (?:have |had |got |received |without )?(?:no|not (?:\w+ )?(?:an?|any)) (?:answer|reply|response|word|reaction)|(?:without|no|not (?:one|a single)|never (?:an?|any)|zero) (?:\w+ )?(?:answer|reply|response)s? (?:from you|to my|came|came back|has come|until|since|so far|yet|was)|(?:my|the|those) (?:\w+ ){0,3}?(?:e-?mails?|letters?|messages?|calls?) (?:\w+ ){0,4}?(?:unanswered|ignored|without (?:an |any )?(?:answer|reply|response)|not (?:been )?answered|no (?:answer|reply|response))|unanswered|I (?:have |had )?(?:already )?(?:written|wrote|e-?mailed|called|sent|asked|contacted|tried)\b[^.?!]{0,25}\b(?:three|four|five|six|seven|eight|nine|ten|twelve|many|several|countless|\d+) (?:times|e-?mails|messages|letters))\b[^.?!]{0,50}/i,
        unless:
          /\b(?:expect\w*|need\w*|required?|necessary|understand|hop(?:e|ing) for no|ask for no|patients?|famil(?:y|ies)|the (?:ministry|embassy|consulate|insurance|pharmacy)|sent (?:the|my) (?:results|abstract|paper)|questions?)\b/i,
      },
      {
        words:
          /\b(?:(?:it|this|that) is (?:\w+ )?(?:rude|impolite|disrespectful|insulting|unprofessional|not (?:very )?(?:fair|polite|professional|correct|nice)|unfair|a shame|unacceptable)|I (?:had |have |would have |really )?expected (?:\w+ )?(?:better|more|an answer|a reply|at least)\b|I(?:'m| am| was| feel)? (?:\w+ )?(?:disappointed|offended|insulted|hurt|upset|angry|bitter) (?:that|by|with|about|because|from|of|at) (?:you|your|the (?:program|committee|decision|answer|silence))|you (?:could|should|might) (?:at least )?have (?:answered|replied|written|invited|told|called|informed)|at least (?:an|one|a (?:short|single)) (?:answer|reply|word|line)|waste[ds]? (?:of )?my (?:time|money))\b[^.?!]{0,50}/i,
        unless: /\b(?:patients?|to (?:them|her|him)|not (?:disappointed|offended|upset|hurt))\b/i,
      },
    ],
  },
];
