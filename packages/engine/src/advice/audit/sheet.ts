import { say } from '@matchwright/speech';
import type { Finding } from '../finding.ts';
import type { Situation } from '../situation.ts';
import { concerns } from './field-path.ts';
import { examLines } from './sheet-exams.ts';
import type { PlainLine, SheetLine } from './sheet-line.ts';
import { aboutLines, budgetLines, educationLines, visaLines } from './sheet-person.ts';
import {
  experienceElsewhereLines,
  letterLines,
  scholarshipLines,
  strengthLines,
  usExperienceLines,
} from './sheet-work.ts';

/** The objective profile as a person would fill it in on paper (advice catalogue, 1.1). */
export interface SheetSection {
  id: string;
  title: string;
  lines: SheetLine[];
}

const SECTIONS: { id: string; title: string; lines: (situation: Situation) => PlainLine[] }[] = [
  { id: 'about', title: say`About you`, lines: aboutLines },
  { id: 'exams', title: say`Exams`, lines: examLines },
  { id: 'education', title: say`Education`, lines: educationLines },
  { id: 'us-experience', title: say`Experience in the United States`, lines: usExperienceLines },
  { id: 'experience', title: say`Experience elsewhere`, lines: experienceElsewhereLines },
  { id: 'scholarship', title: say`Scholarly work`, lines: scholarshipLines },
  { id: 'letters', title: say`Letters`, lines: letterLines },
  { id: 'strengths', title: say`Strengths`, lines: strengthLines },
  { id: 'visa', title: say`Visa and certification`, lines: visaLines },
  { id: 'budget', title: say`Wishes and budget`, lines: budgetLines },
];

/** Sections without a line are left out. */
export function sheet(situation: Situation): { id: string; title: string; lines: PlainLine[] }[] {
  return SECTIONS.map((section) => ({ ...section, lines: section.lines(situation) })).filter(
    ({ lines }) => lines.length > 0,
  );
}

/** Lays the findings beside the lines that they concern, in their order. What is about everything marks no line. */
export function withFindings(
  sections: readonly { id: string; title: string; lines: PlainLine[] }[],
  findings: readonly Finding[],
): SheetSection[] {
  return sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => ({
      ...line,
      findings: findings
        .filter(({ topic }) => topic !== 'whole')
        .filter(({ fields }) => fields.some((field) => line.paths.some((path) => concerns(field, path))))
        .map(({ id }) => id),
    })),
  }));
}
