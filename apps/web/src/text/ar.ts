import { answers } from './ar/answers.ts';
import { begin } from './ar/begin.ts';
import { chance } from './ar/chance.ts';
import { data } from './ar/data.ts';
import { facts } from './ar/facts.ts';
import { filters } from './ar/filters.ts';
import { home } from './ar/home.ts';
import { landing } from './ar/landing.ts';
import { list } from './ar/list.ts';
import { pictures } from './ar/pictures.ts';
import { profile } from './ar/profile.ts';
import { program } from './ar/program.ts';
import { programs } from './ar/programs.ts';
import { proof } from './ar/proof.ts';
import { shell } from './ar/shell.ts';
import { story } from './ar/story.ts';
import { studio } from './ar/studio.ts';
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
