import { feeOf, type Stated } from '../../whatif/parameters.ts';
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
  const standing = standingOf(situation);
  const costs = [
    feeOf(facts, 'Visitor visa application', 'fee.visa.mrv'),
    feeOf(facts, 'Visa integrity fee, once the visa is issued', 'fee.visa.integrity'),
  ];
  const keys = ['usce.visa.student', 'usce.visa.graduate'];
  return {
    says: [
      ...(standing === 'graduate' ? [] : [STUDENT]),
      ...(standing === 'student' ? [] : [GRADUATE]),
      'Ask the host in writing which visa fits what you will do there. Waiting times for the interview differ by embassy: look up yours first. This is no legal advice.',
    ],
    costs: costs.flatMap((cost) => (cost ? [cost] : [])),
    sources: [...new Set(keys.flatMap((key) => situation.parameter(key)?.source ?? []))],
  };
}

const STUDENT =
  'The B-1 visitor rules name an unpaid elective at the hospital of a US medical school. They name it for students of a school abroad.';
const GRADUATE =
  'The B-1 visitor rules name unpaid electives of students. One university reads them so: they do not cover doctors who have finished medical school, and observers may not care for patients. So a hands-on place may need another visa.';
