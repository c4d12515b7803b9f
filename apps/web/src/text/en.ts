import { answers } from './en/answers.ts';
import { begin } from './en/begin.ts';
import { chance } from './en/chance.ts';
import { data } from './en/data.ts';
import { facts } from './en/facts.ts';
import { filters } from './en/filters.ts';
import { home } from './en/home.ts';
import { landing } from './en/landing.ts';
import { list } from './en/list.ts';
import { pictures } from './en/pictures.ts';
import { profile } from './en/profile.ts';
import { program } from './en/program.ts';
import { programs } from './en/programs.ts';
import { proof } from './en/proof.ts';
import { shell } from './en/shell.ts';
import { story } from './en/story.ts';
import { studio } from './en/studio.ts';

/** Every sentence a person can see, in English. Another language is another object of this shape. */
export const en = {
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
