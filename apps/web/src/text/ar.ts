import { advice } from './ar/advice.ts';
import { answers } from './ar/answers.ts';
import { audit } from './ar/audit.ts';
import { begin } from './ar/begin.ts';
import { calendar } from './ar/calendar.ts';
import { chance } from './ar/chance.ts';
import { checkFirst } from './ar/check-first.ts';
import { compare } from './ar/compare.ts';
import { exams } from './ar/exams.ts';
import { experience } from './ar/experience.ts';
import { facts } from './ar/facts.ts';
import { filters } from './ar/filters.ts';
import { gains } from './ar/gains.ts';
import { home } from './ar/home.ts';
import { imports } from './ar/import.ts';
import { landing } from './ar/landing.ts';
import { letters } from './ar/letters.ts';
import { list } from './ar/list.ts';
import { model } from './ar/model.ts';
import { money } from './ar/money.ts';
import { pictures } from './ar/pictures.ts';
import { plan } from './ar/plan.ts';
import { profile } from './ar/profile.ts';
import { program } from './ar/program.ts';
import { programMap } from './ar/program-map.ts';
import { programs } from './ar/programs.ts';
import { proof } from './ar/proof.ts';
import { research } from './ar/research.ts';
import { rules } from './ar/rules.ts';
import { shell } from './ar/shell.ts';
import { story } from './ar/story.ts';
import { studio } from './ar/studio.ts';
import { whatIf } from './ar/what-if.ts';
import { words } from './ar/words.ts';
import type { Phrases } from './phrases.ts';

/** Every sentence of the screens in Arabic: Modern Standard Arabic, with the names of English forms as they stand there. */
export const ar: Phrases = {
  shell,
  landing,
  begin,
  home,
  chance,
  list,
  proof,
  programMap,
  programs,
  program,
  profile,
  facts,
  filters,
  gains,
  answers,
  checkFirst,
  whatIf,
  imports,
  model,
  advice,
  audit,
  calendar,
  compare,
  exams,
  experience,
  letters,
  money,
  pictures,
  plan,
  research,
  rules,
  story,
  studio,
  words,
};
