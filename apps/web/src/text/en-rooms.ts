import { advice } from './en/advice.ts';
import { afterwards } from './en/afterwards.ts';
import { audit } from './en/audit.ts';
import { calendar } from './en/calendar.ts';
import { checkFirst } from './en/check-first.ts';
import { compare } from './en/compare.ts';
import { exams } from './en/exams.ts';
import { experience } from './en/experience.ts';
import { gains } from './en/gains.ts';
import { imports } from './en/import.ts';
import { interviews } from './en/interviews.ts';
import { letters } from './en/letters.ts';
import { model } from './en/model.ts';
import { money } from './en/money.ts';
import { plan } from './en/plan.ts';
import { practise } from './en/practise.ts';
import { programMap } from './en/program-map.ts';
import { rank } from './en/rank.ts';
import { research } from './en/research.ts';
import { rules } from './en/rules.ts';
import { season } from './en/season.ts';
import { secondReader } from './en/second-reader.ts';
import { soap } from './en/soap.ts';
import { whatIf } from './en/what-if.ts';
import { words } from './en/words.ts';

/** The sentences of screens that are not part of the first minutes, in English. */
export const enRooms = {
  advice,
  audit,
  calendar,
  checkFirst,
  compare,
  exams,
  experience,
  gains,
  imports,
  letters,
  model,
  money,
  plan,
  programMap,
  research,
  rules,
  whatIf,
  practise,
  words,
  secondReader,
  afterwards,
  soap,
  rank,
  interviews,
  season,
};
