import type { FactField, Program } from '@matchwright/facts';
import { say } from '@matchwright/speech';

const TOPICS: Partial<Record<FactField, { page: 'visa' | 'requirements'; ask: string }>> = {
  visaJ1: { page: 'visa', ask: say`whether the program sponsors J-1 visas` },
  visaH1b: { page: 'visa', ask: say`whether the program sponsors H-1B visas` },
  minStep2: { page: 'requirements', ask: say`whether there is a minimum Step 2 CK score` },
  maxAttempts: { page: 'requirements', ask: say`how many attempts at a Step are accepted` },
  maxYearsSinceGraduation: {
    page: 'requirements',
    ask: say`whether there is a limit of years since graduation`,
  },
  usceMonthsMin: { page: 'requirements', ask: say`how many months of US clinical experience are required` },
  usceRequired: { page: 'requirements', ask: say`whether US clinical experience is required` },
  imgConsidered: { page: 'requirements', ask: say`whether graduates of schools abroad are considered` },
};

/** Where an answer can be found, nearest first: the program's own page, FREIDA, the coordinator. */
export function whereToLook(program: Program, field: FactField, season: number): string {
  const topic = TOPICS[field] ?? { page: 'requirements' as const, ask: `about ${field}` };
  const website = program.facts.website?.[0]?.value;
  const freida = program.acgme ? say`its FREIDA page (program ${program.acgme})` : say`its FREIDA page`;
  return say`${pageOf(topic.page, website)}, then at ${freida}. If neither says it for the ${season} season, ask the coordinator by e-mail ${topic.ask} for residents who start in ${season}.`;
}

function pageOf(page: 'visa' | 'requirements', website: string | undefined): string {
  if (page === 'visa')
    return website
      ? say`Look for the visa page on ${website}`
      : say`Look for the visa page of the program's own website`;
  return website
    ? say`Look for the requirements page on ${website}`
    : say`Look for the requirements page of the program's own website`;
}

/** What to enter once the answer is known. */
export function whatToEnter(field: FactField, name: string): string {
  if (field === 'visaJ1' || field === 'visaH1b' || field === 'usceRequired')
    return say`Enter true or false for ${field} at ${name}, with the date of the answer.`;
  if (field === 'imgConsidered')
    return say`Enter yes or no for ${field} at ${name}, with the date of the answer.`;
  return say`Enter the limit in force for ${field} at ${name}, or "none", with the date of the answer.`;
}
