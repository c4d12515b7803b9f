import type { Parameter, SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { parameterOf } from '../whatif/parameters.ts';
import type { ComingStep } from './postmatch-results.ts';
import { evidence } from './soap-rules.ts';

/** Between a place and the first day of residency: only what the facts hold, and whom to ask about the rest. */
export function comesNext(profile: Profile, facts: SeasonalFacts): ComingStep[] {
  const step = (id: ComingStep['id'], key: string, says: string): ComingStep[] =>
    parameterOf(facts, key) ? [{ id, says, ...evidence(facts, key) }] : [];
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  return [
    ...step(
      'contract',
      'nrmp.binding',
      say`The match binds you and the program. The program sends you its contract. Read it, ask what is not clear, and sign it in time.`,
    ),
    ...(abroad && profile.ecfmg.certified !== true
      ? step(
          'ecfmg',
          'ecfmg.credentials',
          say`Your school must confirm your diploma and final transcript to ECFMG. Ask the program by when it needs your certificate.`,
        )
      : []),
    ...(profile.visa.needed === false ? [] : visaSteps(profile, facts, step)),
    ...step(
      'licence',
      'state.licence.general',
      say`Licence rules differ by state. Ask the program which training licence you need, and by when. We hold no dates by state.`,
    ),
    ...startStep(facts),
  ];
}

type Step = (id: ComingStep['id'], key: string, says: string) => ComingStep[];

function visaSteps(profile: Profile, facts: SeasonalFacts, step: Step): ComingStep[] {
  const { acceptable } = profile.visa;
  const wants = (visa: (typeof acceptable)[number]) => acceptable.length === 0 || acceptable.includes(visa);
  return [
    ...(wants('J-1')
      ? step(
          'visa-j1',
          'visa.j1.statement_of_need',
          statementOfNeed(parameterOf(facts, 'visa.j1.processing')?.value),
        )
      : []),
    ...(wants('H-1B')
      ? step(
          'visa-h1b',
          'visa.h1b.license',
          say`For the H-1B, the program files, and the state must allow you to train. Ask the program who pays and what it needs from you.`,
        )
      : []),
    ...step(
      'visa-late',
      'nrmp.visa_delay_policy',
      say`If the visa comes late, tell the program at once. The NRMP asks programs to consider a later start first.`,
    ),
  ];
}

/** @param weeks "4-6", when the facts say how long the sponsor takes */
function statementOfNeed(weeks: Parameter['value'] | undefined): string {
  const ask = say`For the J-1, ask your health ministry for the Statement of Need now. ECFMG sponsors the visa.`;
  if (weeks === undefined) return ask;
  const [least, most] = String(weeks).split('-');
  return most === undefined
    ? say`${ask} It takes about ${least} weeks after your file is complete.`
    : say`${ask} It takes about ${least} to ${most} weeks after your file is complete.`;
}

function startStep(facts: SeasonalFacts): ComingStep[] {
  const start = parameterOf(facts, 'advice.plan.residency_start');
  if (typeof start?.value !== 'string') return [];
  const day = dateWords(`${facts.season.season}-${start.value}`);
  return [
    {
      id: 'start',
      says: say`Residency begins on ${day}. Many programs begin with days of orientation before it. Your plan has the tasks until then.`,
      source: start.source,
      year: start.year,
    },
  ];
}
