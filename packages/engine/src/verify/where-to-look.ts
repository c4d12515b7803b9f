import type { FactField, Program } from '@matchwright/facts';

const TOPICS: Partial<Record<FactField, { page: string; ask: string }>> = {
  visaJ1: { page: 'visa', ask: 'whether the program sponsors J-1 visas' },
  visaH1b: { page: 'visa', ask: 'whether the program sponsors H-1B visas' },
  minStep2: { page: 'requirements', ask: 'whether there is a minimum Step 2 CK score' },
  maxAttempts: { page: 'requirements', ask: 'how many attempts at a Step are accepted' },
  maxYearsSinceGraduation: {
    page: 'requirements',
    ask: 'whether there is a limit of years since graduation',
  },
  usceMonthsMin: { page: 'requirements', ask: 'how many months of US clinical experience are required' },
  usceRequired: { page: 'requirements', ask: 'whether US clinical experience is required' },
  imgConsidered: { page: 'requirements', ask: 'whether graduates of schools abroad are considered' },
};

/** Where an answer can be found, nearest first: the program's own page, FREIDA, the coordinator. */
export function whereToLook(program: Program, field: FactField, season: number): string {
  const topic = TOPICS[field] ?? { page: 'requirements', ask: `about ${field}` };
  const website = program.facts.website?.[0]?.value;
  const first = website
    ? `Look for the ${topic.page} page on ${website}`
    : `Look for the ${topic.page} page of the program's own website`;
  const acgme = program.acgme ? ` (program ${program.acgme})` : '';
  return `${first}, then at its FREIDA page${acgme}. If neither says it for the ${season} season, ask the coordinator by e-mail ${topic.ask} for residents who start in ${season}.`;
}

/** What to enter once the answer is known. */
export function whatToEnter(field: FactField, name: string): string {
  if (field === 'visaJ1' || field === 'visaH1b' || field === 'usceRequired')
    return `Enter true or false for ${field} at ${name}, with the date of the answer.`;
  if (field === 'imgConsidered')
    return `Enter yes or no for ${field} at ${name}, with the date of the answer.`;
  return `Enter the limit in force for ${field} at ${name}, or "none", with the date of the answer.`;
}
