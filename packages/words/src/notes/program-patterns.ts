const CAPITAL = "(?:\\p{Lu}[\\p{L}'-]*(?:\\.(?= \\p{Lu}))?)";
const KIND =
  '(?:University|Hospitals?|Medical Center|Medical Centre|Clinic|Health(?: System)?|College|Institute|School of Medicine|Med-Peds|Program|Healthcare|Health Sciences Center|Regional|Memorial|Infirmary)';
/** "University of Alabama at Birmingham", "Mount Sinai Hospital", "Mayo Clinic" */
export const INSTITUTION = new RegExp(
  `\\b(?:(?:the )?University (?:Hospitals? )?of (?:the )?${CAPITAL}(?: (?:at |of |in )?${CAPITAL}){0,3}|(?:${CAPITAL} ){1,4}?${KIND}(?: ${KIND})*(?: (?:of|at|in) ${CAPITAL}(?: ${CAPITAL})?)?|[A-Z]{3,6})(?![\\p{L}])`,
  'gu',
);
/** Words that speak to a program, before its name. */
export const TO_BEFORE =
  /\b(?:your (?:\w+ ){0,3}?(?:program|residency|team|department|institution|faculty|residents)[^.]{0,30}? (?:at|of|in)|interview(?:ed|ing)? (?:day |me )?(?:at|with|by)|(?:visit|trip|day|morning|afternoon|tour|hours|conversation) (?:to|at|in|with)|(?:about|of) (?:the |your )?(?:\w+ ){0,3}?(?:residency|program|training) (?:at|of|in)|(?:everyone|everybody|people|interns|nurses|doctors) (?:at|of|in)|(?:interest|interested|intent|intention) (?:in|for|to (?:join|train)(?: at)?)|(?:train(?:ing)?|match(?:ing|ed)?|residency|position|resident|rank(?:ing|ed)?|join(?:ing)?|come|coming|choose|chose|chosen|apply(?:ing)?|applied|visit(?:ed)?|spend|years) (?:the )?(?:(?:at|to|in|with|into|for) )?(?:the )?|dear (?:members of )?(?:the )?(?:\w+ ){0,5}?(?:at|of)|thank you (?:\w+ ){0,6}?at|(?:fit|home|future|place) (?:at|in|for|with)|what (?:draws|drew) me to|part of|residents (?:at|of)|at)\s*(?:the )?$/i;
export const TO_AFTER =
  /^(?:['’]s)?,? (?:(?:internal medicine|pediatrics|med-peds|combined|in particular|especially|above all|for me) ?)*(?:is|as my|program|residency|residents|remains|stands|family|has|have|offers|would|with its|because|feels|became|showed|shows|and its|, where I (?:hope|want|would|wish)|first)\b/i;
/** Acronyms that are no institution. */
export const NO_PLACE =
  /^(?:USMLE|ECFMG|ERAS|NRMP|AAMC|IMGS?|USCE|COVID|COMLEX|COPD|HIV|AIDS|ICU|NICU|PICU|MICU|ACGME|USA|MBBS|MBCHB|UNICEF|WHO|CDC|NIH|AMA|ACP|AAP|PGY|MRI|ECG|EKG|EHR|EMR|CPR|ACLS|BLS|PALS|AND|THE|NOT|STEP|FAQ|CEO|PHD|SOAP|NGO|GPA|MCAT|PCP|CHD|CKD|CHF|DKA|ALL|PDF|PICC|GERD|SARS|MSF|UNHCR|UNRWA|ARDS|PTSD|ADHD|ESL|NHS|GMC|QI|EST|EDT|HMO|LGBTQ|MICU|CMV|EBV|HPV|UTI|TPN|ECMO|NBME|UWSA|UWORLD)$/i;
/** Where the person came from, or where others are: not where they want to go. */
export const PAST =
  /\b(?:graduated|studied|worked|work(?:s|ing)|rotated|volunteered|completed|presented|served|employed|my (?:medical school|school|university|alma mater|rotation|elective|observership|internship|clerkship|research|mentor|attending|professor|chief|training)|rotation|observership|externship|elective|clerkship|graduate (?:of|from)|student at|degree|professor at|now at|fellow(?:ship)? (?:at|in)|colleague|friends?|doctor at|physician at|nurse at|officer at|letter from|author|went to|moved to|transferred|referred|published|paper|study|trained|was trained|learned)\b[^,;]*$/i;
export const PAST_AFTER =
  /^,? (?:where|when|in which|while) I (?:worked|rotated|trained|studied|saw|was|learned|did|spent)\b/i;

/** Right before the name, a wish is stronger than what stands before it. */
export const HOPED =
  /\b(?:hop(?:e|ing)|dream(?:ing)?|want|wish|would (?:like|love)|eager|happy|plan) to (?:\w+ ){0,4}?$/i;
/** A wish: the sentence looks at the training to come. */
export const WISH =
  /\b(?:your|right place|best place|I (?:want|wish|would|will|can say)|hop(?:e|ing)|dream\w*|(?:I am (?:sure|certain|convinced|confident|excited|eager))|place|imagine|see myself|picture|looking for|has (?:shown|what|everything)|confirmed|belong|visit to|privilege|honou?r to|pleasure|look(?:ing)? forward|my (?:first|top) choice|join|rank|match|home|why I (?:am applying|apply|chose)|to train|applying|thank you for|interviewed|invit\w+)\b/i;
/** "the residency at Riverview": a name without a word that says what it is. */
export const BARE = new RegExp(
  `\\b(?:[Pp]rogram|[Rr]esidency|[Tt]rain(?:ing)?|[Ii]nterview(?:ed|ing)?(?: day)?|[Rr]esidents?|[Pp]osition|[Mm]atch(?:ing|ed)?|[Ii]nternship|[Ff]aculty|[Tt]eam|[Cc]ommittee) (?:at|with) (?:the )?(${CAPITAL}(?: (?:(?:of|at|and|the) )?${CAPITAL}){0,4})`,
  'gu',
);
/** More leads in a letter, where the only place ahead is the program: "myself at Kingsway", "to join Kingsway". */
export const BARE_IN_LETTERS = new RegExp(
  `\\b(?:(?:[Dd]ay|[Vv]isit|[Hh]ome|[Ff]uture|[Ee]veryone|[Pp]eople|[Tt]our|[Ii]nterns|[Yy]ears|[Ww]ork|[Ll]earn|[Bb]e|[Mm]yself|[Pp]lace|[Ss]tay|[Ff]it|[Ii]nterest)(?: [a-z]+){0,2}? at|(?:invit(?:ed|ing)|welcom(?:ed|ing)) me (?:to|at)|impressed me (?:most )?(?:about|at)|dr[ae]ws? me to|attract(?:s|ed) me to|excited about|enthusiastic about|[Jj]oin(?:ing)?|[Rr]ank(?:ing|ed)?|[Cc]hoose|[Cc]hose|[Pp]refer) (?:the )?(${CAPITAL}(?: (?:(?:of|at|and|the) )?${CAPITAL}){0,4})`,
  'gu',
);
/** "everyone at Larch Hill": in a letter, that is the program. */
export const BARE_SURE = new RegExp(
  `\\b(?:[Ee]veryone|[Ee]verybody|[Aa]ll of you|[Tt]he (?:residents|interns|faculty|team|house staff|committee)|[Yy]our (?:residents|interns|colleagues|team)|[Yy]ou(?: all)?) (?:here )?(?:at|from) (?:the )?(${CAPITAL}(?: (?:(?:of|at|and|the) )?${CAPITAL}){0,4})`,
  'gu',
);
/** "the Larch Hill residents", "Larch Hill is my first choice" */
export const BARE_FIRST = new RegExp(
  `(?:\\b[Tt]he (?:whole |entire )?(${CAPITAL}(?: ${CAPITAL}){0,2}) (?:program|residency|residents|interns|family|faculty|committee|selection committee|house staff)\\b|\\b(?:be|become|as) an? (?:proud |future )?(${CAPITAL}(?: ${CAPITAL}){0,2}) (?:resident|intern)\\b|^(${CAPITAL}(?: ${CAPITAL}){1,2}) (?:has|offers|gives|trains|teaches) (?:what|everything|exactly|the (?:clinic|residents|kind|program)|residents|me)\\b|\\b(${CAPITAL}(?: ${CAPITAL}){0,2}) and its (?:hospital|program|residents|residency|clinics?)\\b|^Dear (${CAPITAL}(?: ${CAPITAL}){0,2}?) (?:[Ss]election |[Rr]esidency |[Pp]rogram |[Aa]dmissions )*(?:[Tt]eam|[Ff]amily|[Cc]ommittee|[Pp]rogram|[Rr]esidency|[Ff]aculty)\\b|(?<![.!?"] )(${CAPITAL}(?: ${CAPITAL}){0,2}) (?:is|remains|would be|will be|stands|was) (?:my|the (?:place|program|one|hospital)|where I|at the top|first)\\b|(${CAPITAL}(?: ${CAPITAL}){0,2})['’]s (?:program|residency|residents|interns|curriculum|transition clinic|continuity clinic)\\b)`,
  'gu',
);
/** Names of people, days, countries and fields are no hospitals. */
export const NO_HOSPITAL =
  /^(?:Dr|Prof|Mr|Mrs|Ms|Miss|Sister|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Match|Step|Internal|Pediatrics?|Medicine|Med|Family|Combined|American?|English|Spanish|Arabic|French|I|My|Your|You|We|Our|The|This|It|He|She|Program|Director|Residency|Selection|Admissions|Esteemed|Respected|Distinguished|Sir|Madam|All|God|United|States|Interview|Zoom)\b/;

const YOUR_PLACE =
  '(?:program|programme|residency|hospital|clinic|institution|department|team|house staff|residents|interns|faculty|community|city|center|ward|training)';
/** What belongs to the reader, and its name right behind: "your residents at". */
export const YOURS_BEFORE = new RegExp(
  `\\b(?:your (?:[\\w-]+ ){0,4}?${YOUR_PLACE}s?|(?:all of |each of )?you(?: all)?|everyone|everybody|the (?:people|residents|interns|team|faculty|committee)|(?:interview|visit|tour|day|morning|conversation)(?: day)?)(?: here| there)? (?:at|of|from|to|with) (?:the )?$`,
  'i',
);
export const THEIRS_AFTER =
  /^(?:['’]s)?,? (?:(?:internal medicine|pediatrics|med-peds|combined) )?(?:residents?|interns?|residency|program|programme|selection|faculty|team|house staff|family|way)\b/i;
/** "your program at Westbrook", "your residents in Westbrook", without a word that says what it is. */
export const OF_YOURS = new RegExp(
  `\\b[Yy]our (?:[\\w-]+ ){0,4}?${YOUR_PLACE}s?(?: here)? (?:at|in|of) (?:the )?(${CAPITAL}(?: (?:(?:of|at) )?${CAPITAL}){0,3})`,
  'gu',
);
/** "Your future Westbrook intern", below the greeting. */
export const SIGNED = new RegExp(
  `(?:^|[,;] )(?:[Yy]our |[Aa] |[Aa]n )?(?:[Hh]opefully |[Hh]oping to be |[Pp]roud |[Ff]uture |[Pp]rospective )+(?:[Aa]n? )?(${CAPITAL}(?: ${CAPITAL}){0,2}?) (?:resident|intern|doctor|physician|PGY-?1)\\b`,
  'gu',
);
/** A line above or below a letter that says to whom it goes. */
export const ADDRESS =
  /^(?:re|subject|to|attn|attention)\s?:|^(?:[\p{L}.'’-]+ ){0,4}(?:program director|residency program|selection committee|department of|office of)\b[^.!?]{0,90}$/iu;
export const BECOME =
  /\b(?:becom(?:e|ing)|be|being|as|true|proud|future|fellow|call(?:ed)? (?:myself|me)|say|shout|cheer)(?: (?:a|an|the|true|proud|real|one of the))*\s*["“]?$/i;
/** The training that somebody sees ahead, wherever the name stands in the clause. */
export const LED_BY_WISH =
  /\b(?:I (?:can |could |already |would |really |truly |only |have )*(?:see|picture|imagine|pictured|imagined) myself|I (?:do |would |really |truly |still |have )*(?:dream\w*|hope|want|wish|long|aim|plan|like|love)\b|my (?:dream|hope|wish|goal|heart|first choice|future) (?:is|was|remains|lies|belongs)|(?:would|will) be (?:so |very |truly )?(?:happy|glad|proud|honou?red|an honou?r|a dream|a privilege|lucky)|(?:the )?reason (?:why )?I (?:apply|chose|am applying))[^.;!?]{0,60}$/i;
export const GIVES =
  /^(?: (?:of|in|at) \p{Lu}\p{L}+)?,? (?:will|can|could|may|would) (?:give|let|teach|accept|take|offer|allow|help|train|make|be)\b/u;
/** Parts of a hospital and lectures with capitals. */
export const THINGS =
  /\b(?:Clinic|Conference|Rounds?|Team|Ward|Unit|Service|Track|Curriculum|Pathway|Lecture|Report|Day|Night|Committee|Council|Board|Class|Hour|Project|Lab|Bus|Van|Wednesday|Director)\b/;
/** Behind a name, what is a part of a hospital or a group in it: "the Culver clinic", "the Culver fellows". */
export const PART_OF_HOSPITAL =
  /^ (?:(?:free|night|walk-in|continuity|primary care|outpatient|street|rural|mobile|teaching|research) )?(?:clinics?|wards?|units?|floors?|wings?|fellows?|fellowship|scholars?|lectures?|rounds?|conference|rotation|service|shelter|van|bus|building|tower|garden|room|hall|lounge|street|avenue|bridge|river|neighbou?rhood|district|project|track|pathway|award|study|trial|score|method)\b/i;
/** Other interviews, and where others went. */
export const ELSEWHERE =
  /\b(?:also|other|another|besides|cousin|brother|sister|friends?|husband|wife|partner|fianc[eé]e?|graduates?|alumn\w+|colleagues?|who|same (?:letter|sentence|promise)|too|not|n['’]t|never|instead of|rather than|turned down|declined|unlike)\b/i;
const CITY = `(${CAPITAL}(?: ${CAPITAL}){0,2})`;
export const IN_PLACE = new RegExp(
  [
    `\\b[Yy]our (?:[\\w-]+ ){0,4}?${YOUR_PLACE}s? (?:in|across|throughout) (?:downtown |the heart of |the city of |beautiful |sunny )*${CITY}`,
    `\\b(?:[Tt]rain(?:ing)?|[Rr]esidency|[Mm]atch(?:ing)?|[Rr]esident|[Ii]nternship|[Ii]nterview(?:ed)?(?: day)?|(?:[Nn]ext|[Tt]hose|[Tt]hree|[Ff]our|[Mm]y) (?:\\w+ )?years) (?:with you |there )?in (?:downtown |beautiful |sunny )*${CITY}`,
    `\\b(?:mov(?:e|ing)|relocat(?:e|ing)|com(?:e|ing)) to (?:downtown |beautiful |sunny )*${CITY} (?:for|to (?:train|join|start|begin|be)|and (?:train|join|start|begin))`,
    `\\b(?:dream|love|happy|glad|like|excited|eager|look(?:ing)? forward|hope) (?:it would be )?(?:to|of) (?:live|living|move to|moving to|train|training|settle|settling|call|calling|serv(?:e|ing) the (?:people|community|families|patients|children)) (?:in |of )?(?:downtown |beautiful |sunny )*${CITY}`,
    `\\b[Yy]our city,? ${CITY}`,
    `\\b[Tt]he (?:residents|interns|faculty|team|house staff|people|families) (?:in|of) (?:downtown )?${CITY}`,
    `\\b(?:of|in|to) (?:downtown )?${CITY},? where I (?:could|would|will|hope|want|can|may|might|look forward)\\b`,
    `\\b(?:spend(?:ing)?|prospect|winters?|summers?|years)\\b[^.;!?]{0,50}?\\b(?:in|of) (?:the heart of |downtown |beautiful )?${CITY}`,
  ].join('|'),
  'gu',
);
/** A life after the training may be anywhere. */
export const LATER =
  /\b(?:after (?:residency|training|my residency)|one day|some ?day|later|return\w*|(?:go|going|bring|take|carry) (?:it |them |this |that )?(?:back|home)|my (?:own )?country|ten years|eventually|afterwards?|build|found a|patients? (?:at|in|of))\b/i;

export const COMPARED =
  /\b(?:like|unlike|than|similar to|as|from|by|of|partner|sister|affiliated?|network|branch) (?:the |your (?:\w+ )?)?$/i;

/** Polite words before "Program" are no name. */
export const NO_NAME =
  /^(?:Respected|Esteemed|Distinguished|Dear|Honou?rable|Your|This|Our|Internal|Pediatrics?|Family|Combined|Residency|Selection|Categorical|Transitional|Preliminary) (?:\p{L}+ )*?(?:Program|Programs|Hospital|Institute|Clinic|Med-Peds)\b/u;
/** Any place that a letter names. */
export const ANY_PLACE = new RegExp(
  `\\b(?:in|to|of|for|around|across|through|near|at) (?:the )?(?:downtown |rural |beautiful |sunny |old )*${CITY}`,
  'gu',
);
export const LOOKS_AHEAD =
  /\b(?:your|you|honou?r|dream\w*|would|will|could|hope|want|wish|love to|look(?:ing)? forward|prospect|imagine|picture|see myself|excited|thrilled|eager|happy to|glad to|already (?:home|at home|looked)|come home|next (?:years?|winter|summer|July)|moving?|settle|apartment|future|July)\b|['’](?:d|ll)\b/i;
/** Where the writer or somebody else has been, where patients and letters come from. */
export const TOLD_OF =
  /\b(?:I (?:have |had |also |then )*(?:worked|rotated|observed|trained|studied|lived|live|did|spent|saw|was|were|grew|met|learned|came|moved|finished|began|ran|presented|showed|followed|counted|took|left|served|taught|graduated|stood|sat)|been|observership|elective|externship|rotation|internship|conference|congress|poster|research|month|months|weeks?|born|grew|raised|school|university of|sister|brother|cousin|uncle|aunt|friend|mother|father|parents|husband|wife|fianc\w+|colleague|mentor|patients? (?:in|of|from)|flew|flight|my (?:clinic|ward|hospital|village|town|city|home|patients|work|years|time)|our (?:clinic|ward|hospital|village|town|city)|back (?:in|to)|programs? in|another|other|he|she|they|who|lives|living|(?:the|a|that) (?:one|program|hospital|team|place) (?:in|at|of|near))\b/i;
