import type { SeasonalFacts } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { numberOf, parameterOf } from '../whatif/parameters.ts';
import type { SoapRule } from './soap-results.ts';

/** What the rules allow and forbid in SOAP. A rule whose parameter is missing is left out; advice of ours stays. */
export function soapLimits(facts: SeasonalFacts): SoapRule[] {
  const most = numberOf(facts, 'soap.max_applications');
  return [
    ...rule(
      facts,
      'applications',
      'soap.max_applications',
      most &&
        say`You have ${most.value} applications in ERAS for all rounds. A sent one cannot be taken back, so keep some.`,
    ),
    ...rule(
      facts,
      'no-list',
      'soap.no_applicant_rank_list',
      parameterOf(facts, 'soap.no_applicant_rank_list')?.value === true &&
        say`You make no rank order list. Programs make lists, and an offer that you decline or let run out does not come back.`,
    ),
    ...rule(
      facts,
      'service',
      'soap.service.medpeds',
      parameterOf(facts, 'soap.service.medpeds')?.value === 'ERAS' &&
        say`Med-Peds, Internal Medicine and Pediatrics take their SOAP applications through ERAS.`,
    ),
    {
      ...evidence(facts, 'nrmp.binding'),
      id: 'binding',
      says: say`An offer that you accept is binding, like a match.`,
    },
  ];
}

export function contactRules(facts: SeasonalFacts): SoapRule[] {
  return [
    ...rule(
      facts,
      'wait',
      'soap.contact',
      say`Contact no program before it contacts you. Nobody may do it for you: no friend, no doctor who knows somebody.`,
    ),
    ...rule(
      facts,
      'answer',
      'soap.contact',
      say`Once a program that has your application contacts you, you may talk with it.`,
    ),
    ...rule(
      facts,
      'unfilled-list',
      'nrmp.unfilled_list',
      say`Show the list of unfilled programs to nobody, and post it nowhere. It is for you alone.`,
    ),
    ...rule(
      facts,
      'not-eligible',
      'soap.ineligible_contact',
      say`Who may not take part in SOAP may contact no program of the Match until SOAP has ended.`,
    ),
    ...rule(facts, 'outside', 'soap.ineligible_contact', outsideFrom(facts)),
  ];
}

/** "…; non-Match programs only from 08:00 ET Tuesday" */
function outsideFrom(facts: SeasonalFacts): string | null {
  const rule = parameterOf(facts, 'soap.ineligible_contact')?.value;
  const from = typeof rule === 'string' ? /(\d\d:\d\d) ET Tuesday/.exec(rule)?.[1] : undefined;
  return from === undefined
    ? null
    : say`Some programs do not take part in the Match. Who may not take part in SOAP may write to these from Tuesday, ${from} Eastern Time.`;
}

/** When the rounds are over and there is no place. */
export function withoutPlace(facts: SeasonalFacts): SoapRule[] {
  const advice = (id: string, says: string): SoapRule => ({ id, says, source: null, year: null });
  return [
    advice('rest', say`Stop for the day. Eat, sleep, and tell the two people who were with you.`),
    ...rule(
      facts,
      'open-places',
      'nrmp.unfilled_list_until',
      say`When SOAP has ended, the contact rules end with it. Programs with open places fill them on their own, and you may write to them.`,
    ),
    ...rule(facts, 'list-kept', 'nrmp.unfilled_list_until', listKept(facts)),
    advice('no-payment', say`Pay nobody who promises you a place. Programs give their places themselves.`),
    advice('look-back', say`Look back at the season in a week or two, not on this day.`),
  ];
}

function listKept(facts: SeasonalFacts): string | null {
  const until = parameterOf(facts, 'nrmp.unfilled_list_until')?.value;
  return typeof until === 'string'
    ? say`The list of open places stays in your NRMP account until ${dateWords(`${facts.season.season}-${until}`)}. Not every program keeps its entry up to date.`
    : null;
}

function rule(facts: SeasonalFacts, id: string, key: string, says: string | false | null): SoapRule[] {
  return says && parameterOf(facts, key) ? [{ id, says, ...evidence(facts, key) }] : [];
}

/** Where a dated parameter stands, nulls when there is none. */
export function evidence(facts: SeasonalFacts, key: string): Pick<SoapRule, 'source' | 'year'> {
  const stated = parameterOf(facts, key);
  return { source: stated?.source ?? null, year: stated?.year ?? null };
}
