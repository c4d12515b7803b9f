import { COMMA } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';

const t = phrases.profile;

const LABELS: Record<string, string> = {
  applicant: t.about.applicant,
  season: t.about.season,
  citizenship: t.about.citizenship,
  'school.name': t.about.schoolName,
  'school.country': t.about.schoolCountry,
  'school.graduated': t.about.graduated,
  'visa.needed': t.visa.needed,
  'visa.acceptable': t.visa.acceptable,
  'ecfmg.certified': t.visa.certified,
  'ecfmg.expected': t.visa.expected,
  'preferences.specialties': t.preferences.specialties,
  'preferences.states': t.preferences.states,
  'preferences.never': t.preferences.never,
  'preferences.pin': phrases.list.pins,
  'preferences.exclude': phrases.list.exclusions,
  'preferences.signals': phrases.studio.signals,
  'ties.states': t.preferences.ties,
  budget: t.preferences.budget,
  interviews: t.preferences.interviews,
  couple: t.preferences.couple,
  'strengths.languages': t.strengths.languages,
  'strengths.teaching': t.strengths.teaching,
  'strengths.leadership': t.strengths.leadership,
  'strengths.underserved': t.strengths.underserved,
  // Whole parts of the form, after their fields.
  exams: t.sections.exams,
  practice: t.practice.title,
  experience: t.sections.experience,
  noUsExperience: t.experience.noneYet,
  scholarship: t.sections.scholarship,
  gaps: t.sections.gaps,
  letters: t.sections.letters,
  strengths: t.sections.strengths,
  school: t.about.schoolName,
  visa: t.sections.visa,
  ecfmg: t.visa.certified,
  preferences: t.sections.preferences,
  ties: t.preferences.ties,
};

const ENTRY = /^(exams|practice|experience|scholarship|gaps|letters)\[(\d+)\](?:\.(\w+))?/;

type EntryList = 'exams' | 'practice' | 'experience' | 'scholarship' | 'gaps' | 'letters';

function isEntryList(list: string | undefined): list is EntryList {
  return list !== undefined;
}

/** The words of the form for a place in the profile: `exams[0].date` is "Entry 1, Date". Null when it has none. */
export function fieldLabel(place: string): string | null {
  const [, list, index, field] = ENTRY.exec(place) ?? [];
  if (isEntryList(list)) {
    const words = t[list];
    const entry = words.entry(Number(index) + 1);
    const label = field === undefined ? undefined : (words as unknown as Record<string, unknown>)[field];
    return typeof label === 'string' ? `${entry}${COMMA}${label}` : entry;
  }
  const known = Object.keys(LABELS).find(
    (key) => place === key || (/^[.[]/.test(place.slice(key.length)) && place.startsWith(key)),
  );
  if (known !== undefined) return LABELS[known] ?? null;
  const [group = ''] = place.split(/[.[]/);
  return t.kept.names[group as keyof typeof t.kept.names] ?? null;
}
