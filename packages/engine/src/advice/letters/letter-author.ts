import type { Experience } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { monthOf } from '../../dates/iso-date.ts';
import { whenOf } from '../experience/period.ts';
import type { Situation } from '../situation.ts';
import { matchExperiences, promisesLetter, sawHandsOn, supervisorField } from './experience-match.ts';
import type { LetterField } from './field-words.ts';

/** `likely`: somebody who evaluated the person and is not among the letters; nobody was asked. */
export const LETTER_STANDS = ['received', 'asked', 'planned', 'likely'] as const;
export type LetterStand = (typeof LETTER_STANDS)[number];

/** Somebody who wrote, writes, or could write a letter. Null means not stated. */
export interface LetterAuthor {
  /** Place in the profile, and the author's id: `letters[0]`, `experience[2]`. */
  path: string;
  name: string;
  field: LetterField | null;
  /** Works in the United States. */
  us: boolean | null;
  /** Saw the person work with patients. */
  handsOn: boolean | null;
  status: LetterStand;
  /** ISO date on which the letter was asked for. */
  asked: string | null;
  /** Path of the experience that this letter came from, so that it is not counted again. */
  experience: string | null;
}

const SUPERVISOR_OF: Record<Experience['kind'], string> = {
  'hands-on': say`Supervisor of your hands-on work`,
  observership: say`Supervisor of your observership`,
  practice: say`Supervisor of your practice`,
  internship: say`Supervisor of your internship`,
  residency: say`Supervisor of your residency`,
  teaching: say`Supervisor of your teaching`,
  volunteer: say`Supervisor of your volunteer work`,
  research: say`Supervisor of your research`,
};

/**
 * Everybody of the profile who can write: its letters, then the experiences that promise one nobody has listed. What a
 * letter does not state is read from the experience that it came from.
 */
export function letterAuthors({ profile, today }: Pick<Situation, 'profile' | 'today'>): LetterAuthor[] {
  const matched = matchExperiences(profile);
  const used = new Set(matched.values());
  const listed = profile.letters.map((letter, i): LetterAuthor => {
    const from = matched.get(i);
    const path = `letters[${i}]`;
    const supervisor =
      from === undefined
        ? null
        : authorOf(profile.experience[from] as Experience, `experience[${from}]`, today);
    return {
      path,
      name: letter.author?.trim() || say`Letter ${i + 1}`,
      field: letter.field ?? supervisor?.field ?? null,
      us: letter.us ?? supervisor?.us ?? null,
      handsOn: letter.handsOn ?? supervisor?.handsOn ?? null,
      status: letter.status ?? 'planned',
      asked: letter.asked ?? null,
      experience: supervisor?.path ?? null,
    };
  });
  const likely = profile.experience.flatMap((item, i) =>
    promisesLetter(item) && !used.has(i) ? [authorOf(item, `experience[${i}]`, today)] : [],
  );
  return [...listed, ...likely];
}

/** The supervisor of an experience: wrote a letter, agreed to one before it begins, or wrote an evaluation and may write. */
function authorOf(item: Experience, path: string, today: string): LetterAuthor {
  const told = whenOf(item, today) === 'planned' ? 'planned' : 'received';
  return {
    path,
    name: supervisorName(item),
    field: supervisorField(item.field) ?? null,
    us: item.country === undefined ? null : item.country === 'US',
    handsOn: sawHandsOn(item),
    status: item.letter === true ? told : 'likely',
    asked: null,
    experience: path,
  };
}

function supervisorName(item: Experience): string {
  const name = item.name?.trim();
  const who = name ? say`Supervisor at ${name}` : SUPERVISOR_OF[item.kind];
  return item.from === undefined ? who : `${who} (${monthOf(item.from)})`;
}
