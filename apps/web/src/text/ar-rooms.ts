import { advice } from './ar/advice.ts';
import { afterwards } from './ar/afterwards.ts';
import { audit } from './ar/audit.ts';
import { calendar } from './ar/calendar.ts';
import { checkFirst } from './ar/check-first.ts';
import { compare } from './ar/compare.ts';
import { exams } from './ar/exams.ts';
import { experience } from './ar/experience.ts';
import { gains } from './ar/gains.ts';
import { imports } from './ar/import.ts';
import { interviews } from './ar/interviews.ts';
import { letters } from './ar/letters.ts';
import { model } from './ar/model.ts';
import { money } from './ar/money.ts';
import { plan } from './ar/plan.ts';
import { practise } from './ar/practise.ts';
import { programMap } from './ar/program-map.ts';
import { rank } from './ar/rank.ts';
import { research } from './ar/research.ts';
import { rules } from './ar/rules.ts';
import { season } from './ar/season.ts';
import { secondReader } from './ar/second-reader.ts';
import { soap } from './ar/soap.ts';
import { whatIf } from './ar/what-if.ts';
import { words } from './ar/words.ts';
import type { RoomPhrases } from './room-phrases.ts';

export const arRooms: RoomPhrases = {
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
