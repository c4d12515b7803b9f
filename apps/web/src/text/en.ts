import { advice } from './en/advice.ts';
import { answers } from './en/answers.ts';
import { audit } from './en/audit.ts';
import { begin } from './en/begin.ts';
import { calendar } from './en/calendar.ts';
import { chance } from './en/chance.ts';
import { checkFirst } from './en/check-first.ts';
import { compare } from './en/compare.ts';
import { exams } from './en/exams.ts';
import { experience } from './en/experience.ts';
import { facts } from './en/facts.ts';
import { filters } from './en/filters.ts';
import { gains } from './en/gains.ts';
import { home } from './en/home.ts';
import { imports } from './en/import.ts';
import { landing } from './en/landing.ts';
import { letters } from './en/letters.ts';
import { list } from './en/list.ts';
import { model } from './en/model.ts';
import { money } from './en/money.ts';
import { pictures } from './en/pictures.ts';
import { plan } from './en/plan.ts';
import { profile } from './en/profile.ts';
import { program } from './en/program.ts';
import { programMap } from './en/program-map.ts';
import { programs } from './en/programs.ts';
import { proof } from './en/proof.ts';
import { research } from './en/research.ts';
import { rules } from './en/rules.ts';
import { shell } from './en/shell.ts';
import { story } from './en/story.ts';
import { studio } from './en/studio.ts';
import { whatIf } from './en/what-if.ts';
import { words } from './en/words.ts';

/** Every sentence a person can see, in English. Another language is another object of this shape. */
export const en = {
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
