export const THEMES = ['chronic-disease', 'transition', 'disparities', 'quality'] as const;
export type ThemeId = (typeof THEMES)[number];

/** Words by which a text in plain English shows a theme. */
const WORDS: Record<ThemeId, RegExp> = {
  'chronic-disease':
    /sickle|cystic fibrosis|congenital|heart disease|asthma|diabet|epilep|thalass|celiac|inflammatory bowel|obesity|chronic/i,
  transition: /transition|adolescen|young adult|emerging adult|transfer of care/i,
  disparities:
    /dispar|underserved|refugee|migrant|immigrant|equity|access to care|rural|poverty|language barrier/i,
  quality: /\bqi\b|quality|audit|safety|checklist|guideline|complex care|readmission|handoff|hand-off/i,
};

export function themesOf(text: string): ThemeId[] {
  return THEMES.filter((theme) => WORDS[theme].test(text));
}
