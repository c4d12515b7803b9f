/**
 * Groups of words that mean the same to a reader of applications. The labelled sentences are few and rich, so single
 * words are rarely seen twice; a group is. Each is one feature of the classifier, and its words explain a remark.
 */
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const NUMBER =
  '\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty';
const PLACE =
  'ward|clinic|hospital|icu|unit|emergency|department|camp|village|district|bedside|service|outpatient|nicu|picu|floor|center|centre';

const LISTS = {
  reason:
    'because|why|reason|that is (?:the )?(?:doctor|physician|work|kind)|made me choose|drew me|draws me|drawn|chose|choose|choice|convinced|decided|attract\\w*|appeal\\w*|therefore|i want|i wanted|i love|i like|i enjoy|suits? me|belong|fits? me',
  specialtyNamed:
    'internal medicine|p(?:a)?ediatrics?|med-?peds|medicine-p(?:a)?ediatrics|combined (?:training|program|residency)|specialty|internists?|p(?:a)?ediatricians?|categorical|both boards',
  bothAges:
    'both ages|both (?:fields|specialties|sides|halves)|all ages|any age|two ages|ages of life|lifespan|life span|adults and children|children and adults|parents? and (?:child|children)|transition\\w*|from birth|either age',
  child:
    'child|children|childhood|boys?|girls?|bab(?:y|ies)|infants?|newborns?|neonat\\w+|toddlers?|teen\\w*|adolescen\\w+|kids?|p(?:a)?ediatric\\w*|sons?|daughters?|school-?age',
  adult:
    'adults?|m[ae]n|wom[ae]n|elderly|grand(?:mother|father|parents?|ma|pa)|widow\\w*|farmers?|drivers?|husbands?|wi(?:fe|ves)|old(?:er)? people|internal medicine|mr|mrs|ms',
  ageNumber:
    '\\d{1,2}[- ](?:year|month|week|day)s?[- ]old|of (?:sixty|seventy|eighty|forty|fifty|thirty|five|six|seven|eight|nine)|aged \\d+',
  narrated:
    'said|asked|told|whispered|smiled|cried|held|handed|looked|walked|sat|stood|opened|closed|waited|arrived|ran|knocked|pointed|laughed|carried|brought|called|slept|answered|nodded|put|kept|came in|died|breathed|wept|pulled|pushed|counted|listened|kneeled|knelt|shouted|stopped',
  moment:
    'that (?:night|morning|day|afternoon|evening|week)|one (?:night|morning|day|afternoon|evening|winter|summer)|at (?:two|three|four|five|six|midnight|noon|dawn|\\d+) ?(?:am|pm|in the|a\\.m)?|first (?:night|day|time|patient|week)|bed (?:\\d+|number|\\w+)|the (?:mother|father|nurse|boy|girl|baby|man|woman|old|patient|child|family|clock|lights?|power|door|rain|monitor)',
  rotation:
    'rotations?|electives?|externships?|observerships?|internship|clerkships?|sub-?internships?|months? (?:in|on|of|with|at)|weeks? (?:in|on|of|with|at)|years? (?:in|on|of|with|at|as)|worked (?:in|as|at|for)|saw|admitted|rounded|medical officer|house officer|patients a (?:day|week|night)|hands-on|preceptor|attending|managed|covered|on call|cared for|treated|outpatient|inpatient',
  workplace: PLACE,
  again:
    'again|same (?:patient|child|man|woman|boy|girl|family|mother|doctor|people|team)|came back|return\\w*|follow(?:ed|ing)?(?:-| )?up|followed|over (?:the )?(?:months|years|time)|years? later|months? later|every (?:month|week|visit|\\w+day)|visits?|until|continuity|long(?:-| )term|over (?:two|three|four|five|six|ten|\\d+) (?:months|years)|grow(?:n|ing)? up|grew up|each (?:visit|month|week)|still (?:calls|writes|comes|sends|see)|next (?:visit|month)|through(?:out)?|register|chronic|registry|recall\\w*',
  origin:
    'born|grew up|raised|my (?:country|village|city|town|mother|father|parents|family|grandmother|grandfather|brother|sister|home|childhood|language|languages|mother tongue|people)|native|home country|languages?|speak|spoke|translat\\w*|interpret\\w*|war|refugees?|immigrant\\w*|migrant|poverty|rural|limited resources?|few resources|scarce|low-resource|coming from|come from|where i (?:come|grew|trained)|back home|nurse|pharmacist|engineer|teacher before|first in my family|culture\\w*|borders?|moved',
  exam: 'step ?[123]|step|usmle|comlex|exams?|scores?|scored|attempts?|failed|failure|failing|passed|pass|result|retook|retake|test|tests|percentile|board',
  low: 'failed|failure|low|lower|did not pass|below|weak(?:er|est)?|not (?:good|strong|what)|disappoint\\w*|second attempt|first attempt|twice|attempts|setback|mistakes?|blemish|poor',
  owned:
    'my (?:fault|mistake|error|responsibility|score|failure|own|result)|i own|responsib\\w*|honest\\w*|yes|true|i failed|i did not pass|i scored|i know|is low|fair question|glad you ask\\w*|thank you for asking|i accept|it is mine|take full|answer (?:is|for)|no excuse',
  causes:
    'at (?:the|that) time|i was (?:working|studying|preparing|taking|on)|while (?:i|my|working)|i had (?:studied|prepared|planned|thought|been|never|only)|i (?:studied|prepared|underestimated|treated|used|took|sat|relied|memori[sz]ed|read)|alone|night shifts?|shifts|full[- ]time|without (?:enough|a|any)|too (?:few|little|early|soon|much)|illness|ill|died|death|funeral|moved|three months|before i|textbooks?|practice questions',
  changed:
    'since then|after that|now|today|changed|change|learned|learnt|improved|improvement|raised|from \\d+ to \\d+|built|question bank|questions (?:a|every) day|study (?:group|plan|partner|schedule)|schedule|log|weekly|every (?:day|week|morning|sunday|month)|mentor|tutor\\w*|practice (?:tests?|exams?)|plan|habit|feedback|evaluations?|passed step|so i|then i|i (?:rebuilt|asked|began|started|made|wrote|kept|keep|went back|hired|found|joined|teach|taught)|error',
  future:
    'i (?:will|hope|plan|want|aim|intend|would like|see myself|look forward|expect|wish)|my goal|goals?|in (?:five|ten|\\d+) years|after residency|future|career|fellowship|one day|someday|someday|eventually|long term|dream|become|becoming|i am looking for|seek(?:ing)?|open a|run a|build a|lead',
  bring:
    'bring|i offer|can offer|strengths?|ready|prepared me|what i (?:can|will|would|bring|am)|your (?:interns?|residents?|patients|night|program|ward|team|clinic|service)|as (?:a|an|your) (?:intern|resident)|this is why|that is (?:why|what)|these (?:habits|years)|same (?:discipline|habit|method|way)|patients?|residency|fit|trust',
  thanks: 'thank(?:s| you)|grateful|gratitude|appreciat\\w*|pleasure|kind(?:ness|ly)?|generous\\w*|time',
  talk: 'you (?:said|told|showed|described|mentioned|asked|spoke|explained|shared|gave|were|let|wrote|answered)|our (?:talk|conversation|discussion|interview|meeting|call)|we (?:talked|spoke|discussed)|told me|your (?:story|question|words|answer|advice|description|example|point|remark)|on (?:interview day|the interview day|the tour)|dr\\.?|residents (?:told|said|spoke)|i (?:keep|still) think\\w*|remember\\w*|stayed with me|noon conference|tour|huddle|x\\+y|track|curriculum|clinic',
  fitting:
    'fits?|match(?:es)?|same|like (?:mine|me|the|my)|is (?:the way|what|how|where|exactly)|i (?:trained|worked|learned|bring|have|grew|speak|spent|taught|did)|my (?:own|work|years?|experience|project|goal|plan|training|patients|interest|research|background)|close to|just as|would (?:let|allow|continue)|want to (?:learn|do|continue)|looking for|need|suits?|similar|in common|languages?',
  keen: 'interest(?:ed)?|very (?:happy|glad|pleased)|excited|enthusias\\w*|eager|would (?:be (?:happy|glad|honou?red|proud|a privilege)|love|like|welcome|gladly|come)|hope to (?:train|work|join|be)|i (?:remain|continue|want|would|could see|can see|left)|strong(?:ly|er)?|chance to|train (?:with|at|in|here|there)|join|among (?:your|the)|my interest|place where|keen|high on|sincere\\w*',
  rank: 'rank(?:ed|ing)?|first choice|number one|first (?:on|line|place|in)|top of|certif\\w*|list|only (?:letter|program)|letter of (?:intent|interest)|no other|top (?:choice|program)|first',
  presented:
    "my name is|i am (?:a|an)|i'm (?:a|an)|graduate|graduated|medical (?:student|graduate|doctor|officer)|physician|doctor|nurse|resident|intern|ecfmg|final[- ]year|from (?:\\p{Lu}\\w+)|currently|research (?:fellow|assistant)|working (?:as|in|at)|write (?:to|from)|applicant",
  paper:
    'paper|article|study|studies|work on|research|published|publication|your (?:paper|work|study|lab|group|team|project|article|talk|findings|cohort|registry|review|results|trial|research|poster|lecture|data)|read|figure|table|question|abstract|journal|topic|interest\\w*|method\\w*',
  help: 'help|offer|hours? (?:a|per|each)|available|free|could (?:i|do|join|help|work|start|take|build|extract|clean|review)|can (?:do|help|clean|extract|work|start|review|give|use)|would (?:be (?:glad|happy)|like to|gladly)|glad to|happy to|data|charts?|chart review|remote(?:ly)?|redcap|excel|spss|statistics|any (?:task|part|role|work)|if (?:there|you)|volunteer|weekends?|evenings?|without pay|unpaid|meeting|extract\\w*|join',
  relation:
    'with you|your (?:ward|team|clinic|service|unit|student|extern|intern|rotation|patients)|under (?:you|your)|you (?:supervised|saw|watched|taught|were|know|knew|worked|evaluated|let|may remember)|i (?:rotated|worked|was (?:your|the|on|with|an)|spent|did|joined|assisted|presented)|rotation|externship|observership|weeks?|months?|remember|attending',
  specifics:
    'story|stories|case|mention|compar\\w*|peers|others of|same (?:stage|level)|write about|speak (?:to|about)|describe|example|the (?:patient|night|day|case|man|woman|boy|girl|family|time|week)|my (?:reasoning|notes|presentations?|communication|work|knowledge|step|score|scores|work ethic|reliability|growth)|both ages|strengths?|comment|could (?:you )?(?:say|mention|write|speak|describe|compare)|if you (?:can|could|saw|feel|agree)|honest\\w*|letter (?:that|could|would|say)|would help',
  logistics: `deadline|by (?:the )?(?:${MONTH}|\\d+|end|first|middle|september|monday|friday)|due|upload\\w*|portal|eras|letter id|id|form|link|cover sheet|waive\\w*|attach\\w*|cv|statement|remind\\w*|weeks?|send|sent|days? before|letter request|on letterhead|signed|pdf|e-?mail|call|meet|minutes|september|october|august|say so|able to|unable|no (?:bad )?feeling`,
  others:
    'they|nobody|no one|teachers?|professors?|examiners?|school|university|proctor\\w*|system|center|centre|fault|blame\\w*|unfair\\w*|never (?:taught|told|gave|helped|explained)',
  feeling:
    'passion\\w*|love|dedicat\\w*|commit\\w*|compassion\\w*|empath\\w*|hard[- ]?work\\w*|dream\\w*|excellent|great|best|wonderful|amazing|honou?r\\w*|always|very|really|strong\\w*|noble|unique|truly',
  application: 'program|residency|residents?|faculty|training|position|apply\\w*|application',
  number: NUMBER,
  date: `(?:${MONTH})|(?:19|20)\\d\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
  us: 'the united states|united states|america\\w*|usa|u\\.s|us|ohio|texas|new york|chicago|boston|detroit|houston|brooklyn|bronx|cleveland|miami|florida|california|pennsylvania|michigan',
  hobby:
    'hobb(?:y|ies)|football|soccer|guitar|music|swim\\w*|cook\\w*|chess|hik\\w*|travel\\w*|reading (?:novels|books)|sports?|paint\\w*|garden\\w*|free time|weekend',
  chart: 'research|poster|publication\\w*|audit|quality improvement|qi|project|abstract',
} as const;

export const CUES: readonly (readonly [string, RegExp])[] = Object.entries(LISTS).map(([name, words]) => [
  name,
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
]);
