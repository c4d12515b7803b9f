import type { Situation } from './situation.ts';

/** What programs said in the survey of 2020, in percent of those that answered, when they choose whom to interview. */
export interface ProgramSurvey {
  im: number;
  peds: number;
  /** "44 and 38 programs answered, …": the caution that belongs to the figures. */
  caution: string;
  sources: string[];
}

export type SurveyTopic = 'rotation' | 'research' | 'gaps';

/** Keys of the dated parameters that a topic reads. */
export function surveyKeys(topic: SurveyTopic): string[] {
  return ['im', 'peds'].flatMap((who) => [`survey.2020.${topic}.${who}`, `survey.2020.answers.${who}`]);
}

export function programSurvey(situation: Situation, topic: SurveyTopic): ProgramSurvey {
  const figure = (name: string, who: string) => situation.figure(`survey.2020.${name}.${who}`);
  const caution =
    `Only ${figure('answers', 'im')} and ${figure('answers', 'peds')} programs answered, and they were asked about ` +
    'all applicants.';
  const sources = surveyKeys(topic).flatMap((key) => situation.parameter(key)?.source ?? []);
  return { im: figure(topic, 'im'), peds: figure(topic, 'peds'), caution, sources: [...new Set(sources)] };
}
