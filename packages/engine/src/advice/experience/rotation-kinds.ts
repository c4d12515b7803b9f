import { say } from '@matchwright/speech';
import { monthsWords } from '../../dates/date-words.ts';
import { feeOf, rotationCost, type Stated } from '../../whatif/parameters.ts';
import { dollars } from '../../words/money-words.ts';
import type { Situation } from '../situation.ts';

export type Standing = 'student' | 'graduate' | 'cannot-tell';

export interface Lead {
  /** Months from the first message to the first day. */
  place: number;
  /** Months more for a visitor visa; 0 when none is needed. */
  visa: number;
}

/** One way to get US clinical experience, the best for this person first. */
export interface RotationKind {
  id: 'elective' | 'externship' | 'observership';
  title: string;
  handsOn: boolean;
  says: string[];
  /** Kinds of places where to look for it. */
  where: string[];
  costs: Stated[];
  /** From the first message to the first day, in words, too: our own judgement. */
  lead: Lead & { says: string };
  /** Key of the dated parameter with the months to find a place. */
  leadKey: string;
  sources: string[];
}

/** By the year of graduation alone, the year itself cannot tell. */
export function standingOf({ profile, today }: Situation): Standing {
  const { graduated } = profile.school;
  const year = Number(today.slice(0, 4));
  if (graduated === undefined || graduated === year) return 'cannot-tell';
  return graduated < year ? 'graduate' : 'student';
}

export function rotationKinds(situation: Situation): RotationKind[] {
  const standing = standingOf(situation);
  return [
    ...(standing === 'graduate' ? [] : [elective(situation)]),
    ...(standing === 'student' ? [] : [externship(situation)]),
    observership(situation),
  ];
}

/** The hands-on kind to plan for: while nobody knows which door is open, the one that takes less time. */
export function nextKind(situation: Situation): RotationKind {
  const handsOn = rotationKinds(situation).filter((kind) => kind.handsOn);
  return handsOn.sort((a, b) => a.lead.place - b.lead.place)[0] as RotationKind;
}

function elective(situation: Situation): RotationKind {
  const { facts } = situation;
  return {
    id: 'elective',
    title: say`Elective for students`,
    handsOn: true,
    says: [
      say`Electives are hands-on. They are for enrolled students only, mostly in the final year. After graduation this door closes, so use it first.`,
      say`VSLO is the application service for visiting students. Your school must be a member. If it is not, apply to the hospital directly where it allows that.`,
      ...hostExample(situation),
    ],
    where: [
      say`Medical schools whose hospital hosts a Med-Peds program: ask the visiting-student office for combined clinics.`,
      say`One block in internal medicine and one in pediatrics at the same hospital, when there is no combined one.`,
      say`Ask your own school first: does it have an agreement with a US hospital?`,
    ],
    costs: stated([
      feeOf(facts, say`VSLO fee for each application`, 'vslo.fee'),
      labelled(rotationCost(facts), say`Fee of the host`),
    ]),
    ...leadOf(situation, 'advice.usce.lead_months_elective'),
    sources: sourcesOf(situation, ['usce.elective', 'vslo.home_school', 'vslo.example.loyola']),
  };
}

function externship(situation: Situation): RotationKind {
  return {
    id: 'externship',
    title: say`Externship for graduates`,
    handsOn: true,
    says: [
      say`An externship is hands-on work under supervision for people who have graduated. There is no official definition. Ask what you will really do.`,
      say`Electives are closed to graduates. Prefer a hospital where residents train: people there know what programs look for.`,
    ],
    where: [
      say`Departments at hospitals with a Med-Peds, internal medicine or pediatrics program (see the places below).`,
      say`Doctors you know: former residents from your school, co-authors, a doctor who taught you and now works in the US.`,
      say`Community clinics and free clinics that take supervised volunteers with a medical degree.`,
      say`Paid placement companies come last. Use the checklist below before you pay.`,
    ],
    costs: stated([rotationCost(situation.facts)]),
    ...leadOf(situation, 'advice.usce.lead_months_externship'),
    sources: sourcesOf(situation, ['usce.externship', 'usce.elective']),
  };
}

function observership(situation: Situation): RotationKind {
  return {
    id: 'observership',
    title: say`Observership: the last resort`,
    handsOn: false,
    says: [
      say`You watch. You do not touch patients. Some programs do not count it as US clinical experience.`,
      say`It still helps when it leads to something: a doctor who knows you, a case to write up, a hands-on place later.`,
    ],
    where: [
      say`International offices of university hospitals. Many observerships in hospitals cost little or nothing.`,
      say`The Med-Peds or complex-care clinic of a hospital where you would like to train.`,
    ],
    costs: stated([labelled(rotationCost(situation.facts), say`Fee of the place, for each stay`)]),
    ...leadOf(situation, 'advice.usce.lead_months_observership'),
    sources: sourcesOf(situation, ['usce.observership', 'usce.cost.range']),
  };
}

/** One fee of one host says little about the next: it is told as what it is. */
function hostExample(situation: Situation): string[] {
  const example = situation.parameter('vslo.example.loyola');
  if (typeof example?.value !== 'number' || example.year === null) return [];
  return [say`Hosts ask different fees. One school asked ${dollars(example.value)} in ${example.year}.`];
}

/** Months to find a place, and more for a visitor visa of people who need one; it is said to those who may. */
function leadOf(situation: Situation, leadKey: string): Pick<RotationKind, 'lead' | 'leadKey'> {
  const place = situation.figure(leadKey);
  const { visaNeeded } = situation.applicant;
  const more = situation.figure('advice.usce.visa_lead_months');
  const visa = visaNeeded === true ? more : 0;
  const says =
    visaNeeded === true
      ? say`Write about ${monthsWords(place + visa)} before you want to start: ${place} to find a place and ${visa} for a visitor visa.`
      : visaNeeded === null
        ? say`Write about ${monthsWords(place)} before you want to start, or ${monthsWords(place + more)} if you need a visitor visa.`
        : say`Write about ${monthsWords(place)} before you want to start.`;
  return { lead: { place, visa, says }, leadKey };
}

function labelled(cost: Stated | null, label: string): Stated | null {
  return cost && { ...cost, label };
}

function stated(costs: readonly (Stated | null)[]): Stated[] {
  return costs.flatMap((cost) => (cost ? [cost] : []));
}

function sourcesOf(situation: Situation, keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => situation.parameter(key)?.source ?? []))];
}
