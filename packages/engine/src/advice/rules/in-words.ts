/** Small pieces of English that the sentences of the rules share: counts, dates, lists, chances. */

import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { gainRange, NO_GAIN, percent } from '../../words/chance-words.ts';
import { capitalised, listed } from '../../words/word-forms.ts';
import type { Effect } from '../finding.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import type { SeasonDate, Situation } from '../situation.ts';

/** "1 March 2028", with a remark when that date is not published yet. */
export function seasonDayInWords({ date, projected }: SeasonDate): string {
  return projected ? say`about ${dateWords(date)}, not published yet` : dateWords(date);
}

/** The same of a date that has passed: that it was never published helps nobody any more. */
export function pastDayInWords({ date, projected }: Pick<SeasonDate, 'date' | 'projected'>): string {
  return projected ? say`about ${dateWords(date)}` : dateWords(date);
}

/**
 * "With Step 1 passed at the first attempt, our model gives a chance of 47% to match instead of 33% (4 to 22 points more)."
 * Empty without an effect, so that sentences can be joined.
 */
export function effectInWords(effect: Effect | undefined): string {
  if (!effect) return '';
  const { now, without, gain, compared } = effect;
  const lead = capitalised(compared);
  const range = gainRange(gain);
  if (range === NO_GAIN) return say`${lead}, our model gives the same chance to match: ${NO_GAIN}.`;
  return say`${lead}, our model gives a chance of ${percent(without.p)} to match instead of ${percent(now.p)} (${range}).`;
}

/**
 * Shares of program directors who look at something when they choose whom to interview: survey of 2020, wanted fields.
 * @param look what they did, after them as the subject: "looked for training without gaps"
 */
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
  const words = shares.map(({ percent, answers, id }, i) =>
    i === 0
      ? say`${`${percent}%`} of program directors in ${SPECIALTY_NAMES[id]} (${answers} programs)`
      : say`${`${percent}%`} in ${SPECIALTY_NAMES[id]} (${answers} programs)`,
  );
  if (words.length === 0) return '';
  const medPeds = situation.specialties.includes('med-peds') ? say`It has no figure for Med-Peds.` : '';
  return paragraph(say`In a 2020 survey, ${listed(words)} ${look}.`, medPeds);
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
