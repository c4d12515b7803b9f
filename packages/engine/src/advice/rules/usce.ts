import type { Experience } from '@matchwright/inputs';
import { rotationCost, times } from '../../whatif/parameters.ts';
import type { Repair } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { counted } from './in-words.ts';
import { NOT_MEASURED, offered, repairOf } from './repair.ts';

export const USCE_FIGURES = [
  'advice.usce.enough_months',
  'advice.repair.rotation_lead_months',
  'usce.cost.range',
] as const;

/** Kinds of experience that are hands-on care of patients: the same that the odds count. */
const HANDS_ON: ReadonlySet<Experience['kind']> = new Set(['hands-on', 'internship', 'residency']);
/** Kinds that are clinical experience in the United States if they took place there. */
const CLINICAL: ReadonlySet<Experience['kind']> = new Set([...HANDS_ON, 'observership']);

/** US clinical experience (USCE) of a graduate from abroad. */
export interface UsExperience {
  /** Hands-on months, as the odds count them. */
  handsOn: number;
  handsOnPaths: string[];
  observerMonths: number;
  observerPaths: string[];
}

/** Null for graduates of US schools; paths when the profile leaves open whether there is any, or how long. */
export function usExperience(situation: Situation): UsExperience | { missing: string[] } | null {
  const { profile, isImg, applicant } = situation;
  if (!isImg) return null;
  if (applicant.usceMonths === null) return { missing: ['experience'] };
  const placed = profile.experience.map((entry, i) => ({ ...entry, path: `experience[${i}]` }));
  const missing = placed.flatMap(({ kind, country, months, path }) => {
    if (CLINICAL.has(kind) && country === undefined) return [`${path}.country`];
    return HANDS_ON.has(kind) && country === 'US' && months === undefined ? [`${path}.months`] : [];
  });
  const us = placed.filter(({ country }) => country === 'US');
  const enough = applicant.usceMonths >= situation.figure('advice.usce.enough_months');
  // More could only add, so what is open matters only while there is too little.
  if (missing.length > 0 && !enough) return { missing };
  const handsOn = us.filter(({ kind }) => HANDS_ON.has(kind));
  const observed = us.filter(({ kind }) => kind === 'observership');
  return {
    handsOn: applicant.usceMonths,
    handsOnPaths: handsOn.map(({ path }) => path),
    observerMonths: observed.reduce((sum, { months = 0 }) => sum + months, 0),
    observerPaths: observed.map(({ path }) => path),
  };
}

/** Enough hands-on months, with the time that it takes to find them. */
export function handsOnRepair(situation: Situation, handsOn: number): Repair {
  const wanted = Math.max(1, Math.ceil(situation.figure('advice.usce.enough_months') - handsOn));
  const offer = offered(situation, `hands-on-${wanted}`);
  return repairOf(situation, {
    what: `${counted(wanted, 'month')} of hands-on work in a US teaching hospital`,
    cost: times(rotationCost(situation.facts), wanted),
    months: wanted + situation.figure('advice.repair.rotation_lead_months'),
    by: 'submit-opens',
    gain: offer?.gain,
    unmeasured: NOT_MEASURED,
  });
}

/** What a next rotation should be, by this person's wishes and stage. */
export interface LookFor {
  wards: string;
  /** Still at medical school. */
  student: boolean;
  /** Months from the first e-mail to the first day. */
  lead: number;
}

export function lookFor(situation: Situation): LookFor {
  const { specialties, profile, today } = situation;
  const wants = (id: (typeof specialties)[number]) =>
    specialties.includes(id) || specialties.includes('med-peds');
  const adults = wants('internal-medicine');
  const children = wants('pediatrics');
  return {
    wards: specialties.includes('med-peds')
      ? 'adults and children as patients, best in Med-Peds'
      : adults === children
        ? 'adults and children as patients'
        : adults
          ? 'adults as patients'
          : 'children as patients',
    student: (profile.school.graduated ?? 0) > Number(today.slice(0, 4)),
    lead: situation.figure('advice.repair.rotation_lead_months'),
  };
}

export function whatToLookFor({ wards, student, lead }: LookFor): string[] {
  return [
    `Look for four things: hands-on work; ${wards}; a teaching hospital; a written evaluation that can become a letter.`,
    student
      ? 'You are still at school: an elective is open to you now and closes when you graduate. Ask your school first.'
      : 'Electives are for students only. As a graduate, look for hands-on rotations, often called externships.',
    `Write to hospitals about ${counted(lead, 'month')} before you want to start. Ask what a fee covers before you pay it.`,
  ];
}
