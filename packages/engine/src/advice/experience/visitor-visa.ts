import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { type EntryRestriction, entryRestriction } from '../../visas/entry-restrictions.ts';
import { totalCost } from '../../whatif/improvement.ts';
import { feeOf, type Stated } from '../../whatif/parameters.ts';
import { dollars } from '../../words/money-words.ts';
import type { Situation } from '../situation.ts';
import { standingOf } from './rotation-kinds.ts';

/** Entering the United States for a rotation. Only what is published, with its date: no legal advice. */
export interface VisitorVisa {
  says: string[];
  costs: Stated[];
  sources: string[];
}

/** Null for people who say that they need no visa. */
export function visitorVisa(situation: Situation): VisitorVisa | null {
  if (situation.applicant.visaNeeded === false) return null;
  const { facts } = situation;
  const restriction = entryRestriction(situation);
  const costs = [
    feeOf(facts, say`Visitor visa application`, 'fee.visa.mrv'),
    feeOf(facts, say`Visa integrity fee, once the visa is issued`, 'fee.visa.integrity'),
  ].flatMap((cost) => (cost ? [cost] : []));
  const keys = ['usce.visa.student', 'usce.visa.graduate'];
  return {
    says: [
      ...entryWarnings(situation),
      ...visaForWork(situation),
      say`Ask the host in writing which visa fits what you will do there. Waiting times for the interview differ by embassy: look up yours first. This is no legal advice.`,
    ],
    costs,
    sources: [
      ...new Set([
        ...(restriction ? [restriction.source] : []),
        ...keys.flatMap((key) => situation.parameter(key)?.source ?? []),
      ]),
    ],
  };
}

/** What a visitor visa may not cover: the same words on the page, in the audit, the plan and the money. Empty without a visa to get. */
export function visaForWork(situation: Situation): string[] {
  if (!situation.isImg || situation.applicant.visaNeeded === false) return [];
  const standing = standingOf(situation);
  return [...(standing === 'graduate' ? [] : [STUDENT]), ...(standing === 'student' ? [] : [GRADUATE])];
}

/** What must be known before anything is paid for; empty when no restriction names the citizenship. */
export function entryWarnings(situation: Situation): string[] {
  const restriction = entryRestriction(situation);
  return restriction ? [restrictionInWords(restriction)] : [];
}

/** What an audit has room for: a restriction, and the fees. */
export function visitorVisaSteps(situation: Situation): string[] {
  const visa = visitorVisa(situation);
  return visa
    ? [...entryWarnings(situation), ...visaForWork(situation), plusInWords(visa.costs)].filter(Boolean)
    : [];
}

/** What it adds to the fees of a rotation, in words; empty when no fee is known. */
export function plusInWords(costs: readonly Stated[]): string {
  const total = totalCost(costs);
  return total ? say`Plus up to ${dollars(total.high)} for a visitor visa; nothing if you hold one.` : '';
}

/** Both kinds of restriction name visitor visas. Contested and changing: always with its date. */
function restrictionInWords({ country, since, statedIn }: EntryRestriction): string {
  const from = since ? say` since ${dateWords(since)}` : '';
  return say`A US entry restriction names ${country}. It stops visitor visas for most of its citizens abroad${from}, with few exceptions. Our source is from ${statedIn ?? say`an unknown year`}. Such lists are contested and change: check travel.state.gov before you pay for a rotation.`;
}

const STUDENT = say`The B-1 visitor rules name an unpaid elective at the hospital of a US medical school. They name it for students of a school abroad.`;
const GRADUATE = say`The B-1 visitor rules name unpaid electives of students. One university reads them so: they do not cover doctors who have finished medical school, and observers may not care for patients. So a hands-on place may need another visa.`;
