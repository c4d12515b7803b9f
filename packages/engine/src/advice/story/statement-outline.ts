import type { SpecialtyId } from '@matchwright/facts';
import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import type { StoryClaim } from './growth.ts';
import { differences, PURPOSES } from './statement-words.ts';
import type { StoryCheck, StoryField } from './story-checks.ts';
import { SECTIONS, type SectionId, type StoryFact } from './story-facts.ts';
import type { StoryQuestion } from './story-questions.ts';

export type SectionStatus = 'found' | 'weak' | 'missing' | 'not-needed';

/** Words of the person, as they are. */
export interface StoryMaterial {
  path: string;
  /** What was asked. */
  label: string;
  text: string;
  /** Claim of growth: its date, and what proves it. */
  date: string | null;
  fact: StoryFact | null;
}

export interface OutlineSection {
  id: SectionId;
  title: string;
  /** What it is for in this statement. */
  purpose: string;
  prompts: string[];
  material: StoryMaterial[];
  /** Facts of the profile that can stand behind it. */
  facts: StoryFact[];
  status: SectionStatus;
  /** What it still lacks, in words; empty when nothing. */
  lacks: string[];
  checks: StoryCheck[];
}

/** The outline of one statement: points and the person's own words, never sentences of ours. */
export interface StatementOutline {
  specialty: SpecialtyId;
  /** How it differs from the statements for the other wanted specialties; empty when there is only one. */
  differs: string[];
  sections: OutlineSection[];
}

export interface StoryParts {
  questions: readonly StoryQuestion[];
  claims: readonly StoryClaim[];
  facts: readonly StoryFact[];
  /** Nothing in the profile has to be explained. */
  clear: boolean;
}

/** Questions that a section is made from; those for growth are its claims. */
function fieldsOf(section: SectionId, specialty: SpecialtyId): StoryField[] {
  if (section === 'growth') return [];
  if (section !== 'why') return [section];
  const ages: StoryField[] =
    specialty === 'med-peds'
      ? ['adults', 'children']
      : specialty === 'pediatrics'
        ? ['children']
        : ['adults'];
  return ['why', ...ages, 'continuity', 'background'];
}

export function statementOutline(
  specialty: SpecialtyId,
  wanted: readonly SpecialtyId[],
  parts: StoryParts,
): StatementOutline {
  return {
    specialty,
    differs: differences(specialty, wanted),
    sections: SECTIONS.map((id) => section(id, specialty, parts)),
  };
}

function section(id: SectionId, specialty: SpecialtyId, parts: StoryParts): OutlineSection {
  const fields = fieldsOf(id, specialty);
  const questions = parts.questions.filter((question) => fields.includes(question.id));
  const claims = id === 'growth' ? parts.claims : [];
  const checks = [...questions, ...claims]
    .flatMap((one) => one.checks)
    .filter((check) => check.id !== 'story.one-age' || specialty === 'med-peds');
  const material = [
    ...questions
      .filter(({ text }) => text.trim() !== '')
      .map(({ path, title, text }) => ({ path, label: title, text, date: null, fact: null })),
    ...claims
      .filter(({ text }) => text.trim() !== '')
      .map(({ path, text, date, fact }) => ({ path, label: say`Growth`, text, date, fact })),
  ];
  const lacks = lackOf(id, specialty, new Set(material.map(({ path }) => path)));
  const { title, purpose, prompts } = PURPOSES[id](specialty);
  return {
    ...{ id, title, purpose, prompts, material, lacks, checks },
    facts: parts.facts.filter(
      ({ serves, specialties }) =>
        serves.includes(id) && (id === 'growth' || specialties === null || specialties.includes(specialty)),
    ),
    status: statusOf(id, parts.clear, material.length, lacks, checks),
  };
}

function statusOf(
  id: SectionId,
  clear: boolean,
  answers: number,
  lacks: readonly string[],
  checks: readonly StoryCheck[],
): SectionStatus {
  if (id === 'context' && clear) return 'not-needed';
  if (answers === 0) return 'missing';
  return lacks.length > 0 || checks.length > 0 ? 'weak' : 'found';
}

/** Parts of the reason that are not answered; the other sections have one part, and lack it or not. */
function lackOf(id: SectionId, specialty: SpecialtyId, answered: ReadonlySet<string>): string[] {
  if (id !== 'why' || answered.size === 0) return [];
  const has = (field: StoryField) => answered.has(`story.${field}`);
  const ages = fieldsOf(id, specialty).filter((field) => field === 'adults' || field === 'children');
  const missing = [
    ...(has('why') ? [] : [say`your reason`]),
    ...ages
      .filter((field) => !has(field))
      .map((field) => (field === 'adults' ? say`your work with adults` : say`your work with children`)),
    ...(has('continuity') || has('background') || specialty !== 'med-peds'
      ? []
      : [say`care over time, or what you bring`]),
  ];
  return missing.length > 0 ? [say`Still open: ${listed(missing)}.`] : [];
}
