import { advice } from './es/advice.ts';
import { afterwards } from './es/afterwards.ts';
import { audit } from './es/audit.ts';
import { calendar } from './es/calendar.ts';
import { checkFirst } from './es/check-first.ts';
import { compare } from './es/compare.ts';
import { exams } from './es/exams.ts';
import { experience } from './es/experience.ts';
import { gains } from './es/gains.ts';
import { imports } from './es/import.ts';
import { interviews } from './es/interviews.ts';
import { letters } from './es/letters.ts';
import { model } from './es/model.ts';
import { money } from './es/money.ts';
import { plan } from './es/plan.ts';
import { practise } from './es/practise.ts';
import { programMap } from './es/program-map.ts';
import { rank } from './es/rank.ts';
import { research } from './es/research.ts';
import { rules } from './es/rules.ts';
import { season } from './es/season.ts';
import { secondReader } from './es/second-reader.ts';
import { soap } from './es/soap.ts';
import { whatIf } from './es/what-if.ts';
import { words } from './es/words.ts';
import type { RoomPhrases } from './room-phrases.ts';

export const esRooms: RoomPhrases = {
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
