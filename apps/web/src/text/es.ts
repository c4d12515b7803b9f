import { answers } from './es/answers.ts';
import { begin } from './es/begin.ts';
import { chance } from './es/chance.ts';
import { data } from './es/data.ts';
import { facts } from './es/facts.ts';
import { filters } from './es/filters.ts';
import { home } from './es/home.ts';
import { landing } from './es/landing.ts';
import { list } from './es/list.ts';
import { pictures } from './es/pictures.ts';
import { profile } from './es/profile.ts';
import { program } from './es/program.ts';
import { programs } from './es/programs.ts';
import { proof } from './es/proof.ts';
import { shell } from './es/shell.ts';
import { story } from './es/story.ts';
import { studio } from './es/studio.ts';
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
  programs,
  program,
  profile,
  facts,
  filters,
  answers,
  data,
  pictures,
  story,
  studio,
};
