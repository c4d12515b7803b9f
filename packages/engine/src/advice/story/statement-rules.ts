import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';

/** A rule of the application service on statements, with its source. */
export interface StatementRule {
  says: string;
  sources: string[];
}

const RULES = {
  'eras.ps.ai': say`The final text must be your own work. The application service (ERAS) allows AI tools to help you think, check and correct.`,
  'eras.ps.count': say`You may save as many statements as you like in ERAS, and you assign one to each program.`,
  'eras.ps.format': say`ERAS takes plain text: no bold, no italics, no color.`,
} as const;

export const STATEMENT_RULES = Object.keys(RULES);

/** The rules in force; one that nothing states any more is left out. */
export function statementRules(situation: Situation): StatementRule[] {
  return Object.entries(RULES).flatMap(([key, says]) => {
    const source = situation.parameter(key)?.source;
    return source ? [{ says, sources: [source] }] : [];
  });
}
