import { say } from '@matchwright/speech';
import { programSurvey } from '../program-survey.ts';
import type { Situation } from '../situation.ts';

/** What is known of the worth of research: little, and said so. */
export interface ResearchWorth {
  says: string;
  evidence: { says: string; sources: string[] }[];
}

const NOT_MEASURED = say`Our odds have no number for research. Nobody has measured what it adds for applicants like you, apart from who they are. So do it for what you learn, for the people you meet, and to stay active.`;

export function researchWorth(situation: Situation): ResearchWorth {
  return { says: NOT_MEASURED, evidence: [charting(situation), surveyed(situation), older(situation)] };
}

function charting(situation: Situation) {
  const { value, sources } = reading(situation, 'charting.research');
  const im = [value('im.matched'), value('im.unmatched')];
  const peds = [value('peds.matched'), value('peds.unmatched')];
  const says = say`2026 Match, people from schools abroad who are not US citizens. Internal medicine: half of those who matched listed ${im[0]} research experiences or more, and half of those who did not listed ${im[1]} or more. Pediatrics: ${peds[0]} and ${peds[1]}. In Med-Peds only ${value('medpeds.matched_people')} matched people were counted: too few to compare.`;
  return { says, sources: sources() };
}

function surveyed(situation: Situation) {
  const survey = programSurvey(situation, 'research');
  const says = say`Survey of 2020: ${`${survey.im}%`} of internal medicine and ${`${survey.peds}%`} of pediatrics programs looked at research when they chose whom to interview. ${survey.caution}`;
  return { says, sources: survey.sources };
}

function older(situation: Situation) {
  const { value, sources } = reading(situation, 'study.2007');
  const says = say`2007 Match, people outside US schools, less competitive specialties: an odds ratio of ${value('research_experience')} for each research experience and of ${value('publication')} for each publication. A ratio of 1 means no difference. It is old, and it does not show what caused what.`;
  return { says, sources: sources() };
}

/** Figures of one group of parameters, and the sources of those that were read. */
function reading(situation: Situation, group: string) {
  const read = new Set<string>();
  const value = (name: string) => {
    read.add(situation.parameter(`${group}.${name}`)?.source ?? '');
    return situation.figure(`${group}.${name}`);
  };
  return { value, sources: () => [...read] };
}
