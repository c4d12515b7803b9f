import { say } from '@matchwright/speech';
import type { Situation } from './situation.ts';

/** What programs said in the survey of 2020, in percent of those that answered, when they choose whom to interview. */
export interface ProgramSurvey {
  im: number;
  peds: number;
  /** How many answered, and about whom: belongs to every use of the figures. */
  caution: string;
  sources: string[];
}

export type SurveyTopic = 'rotation' | 'research' | 'no_gaps';

export function programSurvey(situation: Situation, topic: SurveyTopic): ProgramSurvey {
  const read = (name: string, who: string) => {
    const key = `survey.directors.${name}.${who}`;
    return { value: situation.figure(key), source: situation.parameter(key)?.source ?? '' };
  };
  const im = read(topic, 'internal_medicine');
  const peds = read(topic, 'pediatrics');
  const imAnswers = read('answers', 'internal_medicine').value;
  const pedsAnswers = read('answers', 'pediatrics').value;
  return {
    im: im.value,
    peds: peds.value,
    caution: say`Only ${imAnswers} and ${pedsAnswers} programs answered, and they were asked about all applicants.`,
    sources: [...new Set([im.source, peds.source])],
  };
}
