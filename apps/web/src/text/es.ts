import { advice } from './es/advice.ts';
import { answers } from './es/answers.ts';
import { audit } from './es/audit.ts';
import { begin } from './es/begin.ts';
import { calendar } from './es/calendar.ts';
import { chance } from './es/chance.ts';
import { checkFirst } from './es/check-first.ts';
import { compare } from './es/compare.ts';
import { exams } from './es/exams.ts';
import { experience } from './es/experience.ts';
import { facts } from './es/facts.ts';
import { filters } from './es/filters.ts';
import { gains } from './es/gains.ts';
import { home } from './es/home.ts';
import { imports } from './es/import.ts';
import { landing } from './es/landing.ts';
import { letters } from './es/letters.ts';
import { list } from './es/list.ts';
import { model } from './es/model.ts';
import { money } from './es/money.ts';
import { pictures } from './es/pictures.ts';
import { plan } from './es/plan.ts';
import { profile } from './es/profile.ts';
import { program } from './es/program.ts';
import { programMap } from './es/program-map.ts';
import { programs } from './es/programs.ts';
import { proof } from './es/proof.ts';
import { research } from './es/research.ts';
import { rules } from './es/rules.ts';
import { shell } from './es/shell.ts';
import { story } from './es/story.ts';
import { studio } from './es/studio.ts';
import { whatIf } from './es/what-if.ts';
import { words } from './es/words.ts';
import type { Phrases } from './phrases.ts';

/** Every sentence a person can see, in plain Spanish for readers of all countries; people are addressed as usted. */
export const es: Phrases = {
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
