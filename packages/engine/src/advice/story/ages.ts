const CHILD =
  /\b(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|newborns?|neonates?|toddlers?|teen(?:s|ager|agers|aged)?|adolescents?|kids?|p(?:a)?ediatric|p(?:a)?ediatrics|\d+[- ](?:day|week|month)s?[- ]old)\b/i;
const ADULT =
  /\b(?:adults?|m[ae]n|wom[ae]n|mothers?|fathers?|grand(?:mother|father|parent)s?|parents?|uncles?|aunts?|husbands?|wi(?:fe|ves)|elderly|gentlem[ae]n|lad(?:y|ies))\b/i;
const YEARS_OLD = /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ]years?[- ]old\b/gi;
const UNDER_18 = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  ),
);
/** Age at which a patient counts as an adult. */
const ADULT_AT = 18;

/** Which ages a scene names; a parent counts as an adult, because the words do not tell who the patient is. */
export function agesIn(text: string): { child: boolean; adult: boolean } {
  const ages = [...text.matchAll(YEARS_OLD)].map(([, age = '']) =>
    /^\d/.test(age) ? Number(age) < ADULT_AT : UNDER_18.has(age.toLowerCase()),
  );
  return {
    child: CHILD.test(text) || ages.includes(true),
    adult: ADULT.test(text) || ages.includes(false),
  };
}
