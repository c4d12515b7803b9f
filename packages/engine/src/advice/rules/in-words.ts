/** Small pieces of English that the sentences of the rules share: counts, dates, lists, chances. */
import type { SpecialtyId } from '@matchwright/facts';
import { dateWords } from '../../dates/date-words.ts';
import type { Effect } from '../finding.ts';
import type { SeasonDate, Situation } from '../situation.ts';

export const SPECIALTY_NAMES: Readonly<Record<SpecialtyId, string>> = {
  'med-peds': 'Med-Peds',
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
};

/** "1 March 2028", with a remark when that date is not published yet. */
export function seasonDayInWords({ date, projected }: SeasonDate): string {
  return projected ? `about ${dateWords(date)}, not published yet` : dateWords(date);
}

/** "1 month", "2.5 months", "1 year". */
export function counted(count: number, word: string): string {
  const rounded = Math.round(10 * count) / 10;
  return `${rounded} ${word}${rounded === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "33%"; never 0% or 100%, which no model can promise. */
export function percentInWords(p: number): string {
  if (p < 0.01) return 'under 1%';
  if (p > 0.99) return 'over 99%';
  return `${Math.round(100 * p)}%`;
}

/**
 * "With Step 1 passed at the first attempt, our model gives a chance of 47% to match instead of 33% (4 to 22 points more)."
 * Empty without an effect, so that sentences can be joined.
 */
export function effectInWords(effect: Effect | undefined): string {
  if (!effect) return '';
  const { now, without, gain, compared } = effect;
  const [low, high] = [Math.round(100 * gain.lo90), Math.round(100 * gain.hi90)];
  const lead = `${compared.charAt(0).toUpperCase()}${compared.slice(1)}`;
  if (Math.max(Math.abs(low), Math.abs(high)) < 1)
    return `${lead}, our model gives the same chance to match, to within 1 point.`;
  const range = low >= 0 ? `${low} to ${high} points more` : `between ${low} and +${high} points`;
  return `${lead}, our model gives a chance of ${percentInWords(without.p)} to match instead of ${percentInWords(now.p)} (${range}).`;
}

/** Shares of program directors who look at something when they choose whom to interview: survey of 2020, wanted fields. */
export function directorsInWords(situation: Situation, topic: string, look: string): string {
  const shares = (
    [
      ['internal_medicine', 'internal-medicine'],
      ['pediatrics', 'pediatrics'],
    ] as const
  ).flatMap(([key, id]) => {
    const wanted = situation.specialties.includes(id) || situation.specialties.includes('med-peds');
    const answers = situation.figure(`survey.directors.answers.${key}`);
    return wanted ? [{ percent: situation.figure(`survey.directors.${topic}.${key}`), answers, id }] : [];
  });
  const words = shares.map(
    ({ percent, answers, id }, i) =>
      `${percent}%${i === 0 ? ' of program directors' : ''} in ${SPECIALTY_NAMES[id]} (${answers} programs)`,
  );
  if (words.length === 0) return '';
  const medPeds = situation.specialties.includes('med-peds') ? ' It has no figure for Med-Peds.' : '';
  return `In a 2020 survey, ${listed(words)} ${look}.${medPeds}`;
}

/** The keys that `directorsInWords` reads for a topic. */
export function directorFigures(topic: string): string[] {
  return [topic, 'answers'].flatMap((name) => [
    `survey.directors.${name}.internal_medicine`,
    `survey.directors.${name}.pediatrics`,
  ]);
}

/** Sentences as one paragraph; empty ones fall away. */
export function paragraph(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
