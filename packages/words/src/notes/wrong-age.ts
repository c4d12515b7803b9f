import type { SpecialtyId } from '@matchwright/facts';
import type { Sentence } from '../text/text-model.ts';

const CHILDREN =
  "(?:child(?:ren)?|kids|bab(?:y|ies)|newborns?|neonates?|infants?|toddlers?|little ones|p(?:a)?ediatric patients?)(?!['’]s (?:home|book|song))";
const ADULTS =
  '(?:(?<!young )adults?|the (?:elderly|aged|old)|elderly|old(?:er)? (?:people|patients?|persons?|men|women)|grown(?:-| )?(?:ups?|people|men)|aging|ageing|geriatrics?|geriatric (?:patients?|medicine|ward)|nursing homes?|veterans|dementia|Alzheimer\\S*)';
const SPEAKS_OF_CHILDREN =
  /\b(?:child\w*|kids?|bab(?:y|ies)|newborn\w*|infan\w+|toddlers?|p(?:a)?ed(?:s|iatric\w*)|adolescen\w+|teen\w*|school\w*|med-?peds|famil(?:y|ies)|both|all ages|any age|parents?|little|young)\b/i;
const SPEAKS_OF_ADULTS =
  /\b(?:adult\w*|elderly|internal medicine|internist|geriatric\w*|old|older|grown\w*|men|women|med-?peds|both|all ages|any age|everybody|everyone|famil(?:y|ies)|m[ae]n)\b/i;
/** The life that is wished for; what comes behind it is what the writer wants to do. */
const LIFE =
  '(?:I (?:want|hope|wish|would (?:like|love)|dream|intend|plan|long|am (?:meant|born|made|called)|see myself|picture myself|imagine myself|know that I will|will (?:spend|devote|dedicate|give))|(?:is|remains) my (?:calling|dream|vocation|passion|goal|life)|my (?:calling|vocation|dream|goal|place|future|professional life|career|heart|passion) (?:is|lies|will be|belongs|has always been)|(?:rest|whole) of my (?:life|career|working life)|devot\\w+ my (?:life|career)|dedicat\\w+ my (?:life|career)|always wanted(?: to be)?|born to)';
const FOR =
  '(?:with|for|of|to|among|treat(?:ing)?|serv(?:e|ing)|help(?:ing)?|heal(?:ing)?|see(?:ing)?|cur(?:e|ing))(?: (?:the|these|those|only|our|all|small|sick|very|ill|with|many|more))*';
const wish = (who: string): RegExp =>
  new RegExp(`\\b${LIFE}\\b[^.;!?]{0,70}?\\b${FOR} (${who})(?![\\p{L}-])`, 'iu');
/** "it is with the old patient that I want to spend my life" */
const wishAfter = (who: string): RegExp =>
  new RegExp(
    `\\b(?:with|for|to|among) (?:the )?(?:\\w+ )?(${who})(?![\\p{L}-]) (?:that|whom|where) I (?:want|wish|hope|would (?:like|love)|dream|belong)\\b`,
    'iu',
  );
const ONLY =
  '(?:only|alone|exclusively|solely|nothing (?:but|besides)|nobody but|no one but|just|entirely|and (?:to )?nobody else|and no one else)';
const YOUR_ADULTS =
  /\byour (?:[\w-]+ ){0,2}?(?:geriatrics?(?: (?:ward|unit|clinic|service))?|memory clinic|nursing home|adult (?:ward|clinic|medicine))\b|\bgeriatric (?:ward|unit|clinic|service) (?:of|in|at) your\b/i;
const YOUR_CHILDREN =
  /\byour (?:[\w-]+ ){0,2}?(?:NICU|PICU|newborn nursery|nursery|well-(?:baby|child) clinic|children['’]s (?:ward|unit|hospital)|pediatric (?:ward|clinic|unit))\b/i;
/** One's own, a story of the past, and the age of a patient now. */
const NOT_SO =
  /\b(?:my (?:own )?(?:children|kids|bab(?:y|ies)|sons?|daughters?)|used to|had (?:planned|wanted|dreamed)|at first|as a (?:child|boy|girl|student|young)|once|thought (?:I|that)|wife|husband|not only|no longer|instead of|rather than|first wanted|grow (?:up|into)|become adults|would have|n['’]t|not|never)\b/i;

const WISHES: Record<'pediatrics' | 'internal-medicine', readonly RegExp[]> = {
  pediatrics: [wish(ADULTS), wishAfter(ADULTS), YOUR_ADULTS],
  'internal-medicine': [wish(CHILDREN), wishAfter(CHILDREN), YOUR_CHILDREN],
};
const ONLY_ONE = [CHILDREN, ADULTS].map((who) => [
  new RegExp(
    `\\b${LIFE}\\b[^.;!?]{0,70}?\\b${ONLY} ${FOR} (${who})(?![\\p{L}-])|\\b(?:doctor|physician|one) (?:who|that|for|of) [^.;!?]{0,30}?\\b${ONLY} (?:${FOR} )?(?:the )?(${who})(?![\\p{L}-])`,
    'iu',
  ),
  new RegExp(`\\b${LIFE}\\b[^.;!?]{0,70}?\\b${FOR} (${who}) ${ONLY}(?![\\p{L}-])`, 'iu'),
]);

/** "I decided to devote myself to the care of children": a whole life, without a word of the other age. */
const DEVOTED = [CHILDREN, ADULTS].map(
  (who) =>
    new RegExp(
      `\\b(?:devot\\w+|dedicat\\w+|give|giving|spend|spending) (?:myself|my (?:whole )?(?:life|career|future|working life|professional life))\\b[^.;!?]{0,50}?\\b${FOR} (${who})(?![\\p{L}-])`,
      'iu',
    ),
);

/** A wish to care for the patients of the other specialty, or, in a text for both, for one age alone. */
export function wrongAge(
  { text, index }: Sentence,
  specialty: SpecialtyId,
  all: readonly Sentence[],
): { id: SpecialtyId; from: number; to: number } | null {
  if (NOT_SO.test(text)) return null;
  const hit = (patterns: readonly RegExp[]) =>
    patterns.map((one) => one.exec(text)).find((one) => one !== null);
  const span = (id: SpecialtyId, match: RegExpExecArray) => ({
    id,
    from: match.index,
    to: match.index + match[0].length,
  });
  if (specialty === 'med-peds') {
    const found = ONLY_ONE.map((patterns) => hit(patterns));
    const [children, adults] = found;
    const devoted = DEVOTED.map((one) => one.exec(text));
    if (devoted[0] && !/\b(?:adult\w*|both|grow\w*|all ages|old\w*|internal)\b/i.test(text))
      return span('pediatrics', devoted[0]);
    if (devoted[1] && !/\b(?:child\w*|both|all ages|young|p(?:a)?ed\w*)\b/i.test(text))
      return span('internal-medicine', devoted[1]);
    if (children) return span('pediatrics', children);
    return adults ? span('internal-medicine', adults) : null;
  }
  const match = hit(WISHES[specialty]);
  const ownAge = specialty === 'pediatrics' ? SPEAKS_OF_CHILDREN : SPEAKS_OF_ADULTS;
  const around = [all[index - 1], all[index + 1]].filter((one) => one?.paragraph === all[index]?.paragraph);
  if (
    !match ||
    ownAge.test(text) ||
    around.some((one) => one && /\b(?:transition|grow up|all ages|both)\b/i.test(one.text))
  )
    return null;
  return span(specialty === 'pediatrics' ? 'internal-medicine' : 'pediatrics', match);
}
