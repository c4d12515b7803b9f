import { ALL_KINDS, type UnwiseRule } from './unwise-rule.ts';

const BAD =
  '(?:stupid|lazy|ignorant|dirty|primitive|backwards?|uncivili[sz]ed|useless|incompetent|uneducated|dumb|idiotic|worthless|inferior|silly|mediocre|corrupt|unintelligent|simple-minded|third[- ]class|second[- ]class|hopeless|filthy|clueless|weak-minded|crazy)';
const WHOM =
  '(?:patients?|nurses?|nursing|people|famil(?:y|ies)|parents|mothers|doctors|physicians|colleagues|classmates|country|homeland|nation|villages?|villagers|school|university|teachers|professors|residents|interns|americans|africans|asians|indians|arabs|poor|women|men|midwives|pharmacists|technicians|staff|surgeons|psychiatrists|pediatricians|internists|families|culture|hospital|(?:medical )?system back home)';
/** What somebody else said, what was unlearned, what was not so; and the writer's own self. */
const HEARD =
  /\b(?:not|never|no longer|n't|nor|called (?:them|her|him|me|us)|said|says|told|label\w*|they (?:thought|think)|thought (?:I|me)|felt|feel|made me (?:feel|look)|I (?:was|am) (?:\w+ )?(?:stupid|lazy|ignorant|useless|weak|dumb|hopeless)|seem\w*|without|against|myth|prejudice|judg\w+|wrong to|as if|stigma|used to (?:think|believe|say)|silly (?:question|song|hat|face|joke|game)s?|stupid question|dirty (?:water|hands|dishes|wound|laundry|needles?|work|floor)|lazy (?:eye|river|sunday)|simple|corrupt (?:file|data)|apologi[sz]e\w*)\b/i;

/** Words that look down on somebody: the reader works with them, or is one of them. */
export const CONTEMPT_RULES: readonly UnwiseRule[] = [
  {
    id: 'contempt',
    kinds: ALL_KINDS,
    patterns: [
      {
        words: new RegExp(`\\b${BAD}(?:(?:,| and|, and) ${BAD})?(?: (?!and\\b|but\\b)\\w+)? ${WHOM}\\b`, 'i'),
        unless: HEARD,
      },
      {
        words: new RegExp(
          `\\b${WHOM}\\b(?: (?!I\\b|my\\b|me\\b|we\\b)[\\w'-]+){0,7}? (?:is|are|was|were|be|being|stay(?:ed|s)?|remain(?:ed|s)?),? (?:(?:honestly,?|frankly,?|sadly,?|unfortunately,?|sometimes|also|both|either|extremely|incredibly|mainly|clearly|obviously|truly|pretty|known to be|all of them|so|too|very|just|simply|often|usually|mostly|all|really|quite|generally|always|a|an|rather|completely) )*${BAD}\\b`,
          'i',
        ),
        unless: HEARD,
      },
      {
        words:
          /\b(?:only|just|mere(?:ly)?|nothing (?:but|more than)) (?:an? )?(?:nurses?|midwives|technicians?|pharmacists?|villagers|peasants|janitors?)\b(?! (?:and (?:an?|one|two|three|\\d+)|who|on|in|for|at|practitioners?))|\b(?:below|beneath) (?:me|my (?:level|dignity|status))\b|\b(?:patients?|nurses?|people|residents|families|teachers|doctors)\b[^.?!]{0,40}\b(?:wast(?:e|ed|ing) my (?:time|talent)|do(?:es)? not deserve (?:my|a doctor|doctors|treatment|help)|(?:know|knew|understand|understood|learn)s? nothing|only complain|complain about everything|cannot think|get on my nerves|are (?:a )?(?:burden|nuisance)|(?:is|are|was|were) (?:to|at) (?:blame|fault) for (?:their|his|her) own)\b/i,
        unless:
          /\b(?:not (?:only|just|a burden|below|beneath)|never|said|told|called|they (?:thought|say)|with only|only (?:two|three|one|a few) |I (?:know|knew|understood) nothing|who know nothing of|there (?:was|were) (?:only|just)|had (?:only|just)|had been told|for whom)\b/i,
      },
      {
        words:
          /\b(?:I|we) (?:\w+ )?(?:hate|hated|despise|despised|detest|detested|look(?:ed)? down (?:on|at)|am ashamed of|was ashamed of|cannot stand|can't stand|could not stand|am tired of|was tired of|have no respect for|had no respect for|am disgusted by|was disgusted by) (?:\w+ ){0,3}?(?:patients?|nurses?|people|famil(?:y|ies)|doctors|colleagues|country|homeland|villages?|school|university|teachers|professors|culture|old (?:people|age)|fat|drunks?|addicts|the poor|psychiatry|surgery|pediatrics|surgeons|children|adults|the elderly)\b/i,
        unless:
          /\b(?:never|not|n't|said|told|used to|at first|losing|seeing|to see|when (?:patients|people))\b/i,
      },
      {
        words:
          /\b(?:my|our|the) (?:home |own )?(?:country|homeland|school|university|health system|hospital|people|nation|village) (?:\w+ )?(?:has (?:no|nothing)(?: \w+)? (?:to offer|to teach|worth|good|future|culture|standards?)|is (?:\w+ )?(?:a (?:joke|disaster|shame|hell\w*|dead end|third[- ]world)|behind|nothing|not (?:civili[sz]ed|worth|serious))|(?:taught|gave|offered) (?:me|us) nothing|cannot (?:produce|teach|offer)|knows nothing)\b|\bnothing (?:good|works|of value)\b[^.?!]{0,20}\b(?:my|our) (?:country|homeland|school|hospital|university)\b|\bbetter than (?:all |the |any |most )?(?:other |my )?(?:applicants|graduates|residents|american (?:graduates|doctors|residents|students)|US (?:graduates|students)|nurses|candidates|IMGs?)\b/i,
        unless: /\b(?:said|told|they|not because|never|no better|not better)\b/i,
      },
    ],
  },
];
