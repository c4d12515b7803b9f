import { AUTHOR_RULES } from './author-rules.ts';
import { CONTEMPT_RULES } from './contempt-rules.ts';
import { GIFT_RULES } from './gift-rules.ts';
import { HONESTY_RULES } from './honesty-rules.ts';
import { PRESSURE_RULES } from './pressure-rules.ts';
import { SAFETY_RULES } from './safety-rules.ts';
import { STATEMENT_RULES } from './statement-rules.ts';
import { TEXT_RULES } from './text-rules.ts';
import { TOLD_RULES } from './told-rules.ts';
import type { UnwiseRule } from './unwise-rule.ts';

/** Every rule of what closes a door. */
export const UNWISE_RULES: readonly UnwiseRule[] = [
  ...AUTHOR_RULES,
  ...HONESTY_RULES,
  ...GIFT_RULES,
  ...PRESSURE_RULES,
  ...TOLD_RULES,
  ...STATEMENT_RULES,
  ...CONTEMPT_RULES,
  ...SAFETY_RULES,
  ...TEXT_RULES,
];
