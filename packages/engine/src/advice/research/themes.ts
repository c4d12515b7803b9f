import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { languageNames } from './language-names.ts';
import type { WorkRead } from './scholarly-work.ts';
import { THEMES, type ThemeId, themesOf } from './theme-words.ts';

/** A theme of research that shows interest in care across ages. */
export interface Theme {
  id: ThemeId;
  title: string;
  examples: string;
  why: string;
  /** Small questions that one person can work on. */
  ideas: string[];
  /** What in the profile fits it already. */
  because: { path: string; says: string }[];
}

/** The themes that the profile fits already come first. */
export function themesFor(profile: Profile, works: readonly WorkRead[]): Theme[] {
  return THEMES.map((id) => ({ id, ...ABOUT[id], because: becauseOf(id, profile, works) })).sort(
    (a, b) => b.because.length - a.because.length,
  );
}

function becauseOf(id: ThemeId, profile: Profile, works: readonly WorkRead[]): Theme['because'] {
  const found = works
    .filter(({ themes }) => themes.includes(id))
    .map(({ path, kind, topic }) => ({ path, says: topic === null ? kind : `${kind}: ${topic}` }));
  const named = profile.experience.flatMap(({ name }, index) =>
    name !== undefined && themesOf(name).includes(id) ? [{ path: `experience[${index}]`, says: name }] : [],
  );
  return [...found, ...named, ...(id === 'disparities' ? serving(profile) : [])];
}

function serving({ strengths }: Profile): Theme['because'] {
  const underserved = { path: 'strengths.underserved', says: say`your work with underserved patients` };
  const languages = {
    path: 'strengths.languages',
    says: say`your languages (${languageNames(strengths.languages)})`,
  };
  return [
    ...(strengths.underserved === true ? [underserved] : []),
    ...(strengths.languages.length > 1 ? [languages] : []),
  ];
}

const ABOUT: Record<ThemeId, Pick<Theme, 'title' | 'examples' | 'why' | 'ideas'>> = {
  'chronic-disease': {
    title: say`Chronic disease across ages`,
    examples: say`Sickle cell disease, cystic fibrosis, congenital heart disease, asthma, diabetes.`,
    why: say`Children with these diseases now grow old. Someone must know both halves of their lives.`,
    ideas: [
      say`One patient whose childhood disease changed adult care: write the case.`,
      say`How many adults in your clinic have a disease that began in childhood? Count them over one month.`,
    ],
  },
  transition: {
    title: say`The way from child to adult care`,
    examples: say`The last visit with the pediatrician, the first with an adult doctor, and who gets lost between them.`,
    why: say`Guiding young people from one to the other is part of what Med-Peds doctors do.`,
    ideas: [
      say`Ask ten young patients what they know of their own disease and medicines.`,
      say`Make a one-page summary for patients who leave the children’s clinic. See if it is used.`,
    ],
  },
  disparities: {
    title: say`Who gets less care, and why`,
    examples: say`Language, money, distance, and families who are new in a country.`,
    why: say`You may have seen it from close by. That is knowledge that few others have.`,
    ideas: [
      say`Compare missed visits of patients with and without an interpreter.`,
      say`Describe one barrier that you saw at home, and what was tried against it.`,
    ],
  },
  quality: {
    title: say`Better care in a hospital or for complex patients`,
    examples: say`Quality improvement (QI): vaccines, handovers, medicine lists, care plans.`,
    why: say`It needs no laboratory and no grant, and residents do it, too.`,
    ideas: [
      say`Audit twenty charts against one guideline. Change one thing. Audit again.`,
      say`Measure how many discharge letters reach the family doctor.`,
    ],
  },
};
