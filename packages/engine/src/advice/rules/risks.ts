/** The risk factors, in the order of the catalogue. */
import type { AnyRule } from '../rule.ts';
import { CERTIFICATION } from './certification-risk.ts';
import { COMLEX_ONLY } from './comlex-only-risk.ts';
import { EXAM_WINDOW } from './exam-window-risk.ts';
import { GAP } from './gap-risk.ts';
import { GRADUATION } from './graduation-risk.ts';
import { LETTERS } from './letter-risk.ts';
import { SPECIALTY_LINK } from './specialty-risk.ts';
import { stackedRisk } from './stacked-risk.ts';
import { STEP1_RISKS } from './step1-risks.ts';
import { STEP2_FAILED } from './step2-failed-risk.ts';
import { STEP2_LOW } from './step2-low-risk.ts';
import { STEP2_MISSING } from './step2-missing-risk.ts';
import { STEP3_FAILED } from './step3-failed-risk.ts';
import { STEP3_LIMIT } from './step3-limit-risk.ts';
import { USCE_RISKS } from './usce-risks.ts';
import { VISA } from './visa-risk.ts';

const SINGLE_RISKS: readonly AnyRule[] = [
  ...STEP1_RISKS,
  STEP2_LOW,
  STEP2_FAILED,
  STEP2_MISSING,
  STEP3_FAILED,
  STEP3_LIMIT,
  COMLEX_ONLY,
  GRADUATION,
  GAP,
  ...USCE_RISKS,
  SPECIALTY_LINK,
  LETTERS,
  VISA,
  CERTIFICATION,
  EXAM_WINDOW,
];

export const RISKS: readonly AnyRule[] = [...SINGLE_RISKS, stackedRisk(SINGLE_RISKS)];
