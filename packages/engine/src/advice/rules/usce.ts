import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { handsOnMonths } from '../experience/hands-on-months.ts';
import { type NextRotation, nextRotation, ROTATION_PARAMETERS } from '../experience/next-rotation.ts';
import { type Standing, standingOf } from '../experience/rotation-kinds.ts';
import type { Situation } from '../situation.ts';

export const USCE_FIGURES = ROTATION_PARAMETERS;

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
  if (applicant.usceMonths === null && profile.experience.length === 0) return { missing: ['experience'] };
  const months = applicant.usceMonths ?? 0;
  const placed = profile.experience.map((entry, i) => ({ ...entry, path: `experience[${i}]` }));
  const missing = placed.flatMap(({ kind, country, months, path }) => {
    if (CLINICAL.has(kind) && country === undefined) return [`${path}.country`];
    return HANDS_ON.has(kind) && country === 'US' && months === undefined ? [`${path}.months`] : [];
  });
  const us = placed.filter(({ country }) => country === 'US');
  const enough = months >= situation.figure('advice.usce.enough_months');
  // More could only add, so what is open matters only while there is too little.
  if (missing.length > 0 && !enough) return { missing };
  const handsOn = us.filter(({ kind }) => HANDS_ON.has(kind));
  const observed = us.filter(({ kind }) => kind === 'observership');
  return {
    handsOn: months,
    handsOnPaths: handsOn.map(({ path }) => path),
    observerMonths: observed.reduce((sum, { months = 0 }) => sum + months, 0),
    observerPaths: observed.map(({ path }) => path),
  };
}

/** The same rotation that the page of experience names, with the same dates and fees. */
export function handsOnRotation(situation: Situation): NextRotation {
  return nextRotation(situation, handsOnMonths(situation));
}

/** What a next rotation should be, by this person's wishes and stage. */
export interface LookFor {
  wards: string;
  standing: Standing;
  /** When to write and to start, and what a visa adds. */
  steps: string[];
}

export function lookFor(situation: Situation, { steps }: NextRotation): LookFor {
  const { specialties } = situation;
  const wants = (id: (typeof specialties)[number]) =>
    specialties.includes(id) || specialties.includes('med-peds');
  const adults = wants('internal-medicine');
  const children = wants('pediatrics');
  return {
    wards: specialties.includes('med-peds')
      ? say`adults and children as patients, best in Med-Peds`
      : adults === children
        ? say`adults and children as patients`
        : adults
          ? say`adults as patients`
          : say`children as patients`,
    standing: standingOf(situation),
    steps,
  };
}

export function whatToLookFor({ wards, standing, steps }: LookFor): string[] {
  return [
    say`Look for four things: hands-on work; ${wards}; a teaching hospital; a written evaluation that can become a letter.`,
    DOORS[standing],
    ...steps,
    say`Ask what a fee covers before you pay it.`,
  ];
}

const DOORS: Record<Standing, string> = {
  student: say`You are still at school: an elective is open to you now and closes when you graduate. Ask your school first.`,
  graduate: say`Electives are for students only. As a graduate, look for hands-on rotations, often called externships.`,
  'cannot-tell': say`Students look for electives. Graduates look for hands-on rotations, often called externships. Enter your year of graduation.`,
};
