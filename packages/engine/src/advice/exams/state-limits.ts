import type { Confidence, Parameter } from '@matchwright/facts';
import { inARow, say } from '@matchwright/speech';
import { capitalised, counted } from '../../words/word-forms.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import { STEPS, type UsmleStep } from './series.ts';

/** What one state asks for a medical licence, as an old copy says: information, to be looked up before it counts. */
export interface StateLimit {
  /** Two-letter code. */
  state: string;
  says: string;
  /** Year of the statement, null when undated. */
  year: number | null;
  confidence: Confidence;
  source: string;
  /** The person's attempts are more than it allows, in words; null when not, or when it cannot be told. */
  concern: string | null;
  /** The person has ties to the state, or wishes for it. */
  wished: boolean;
}

const KEY = /^state\.([a-z]{2})\.(attempts|step3_attempts|limit)$/;

/** The states of which a limit is known, the wished ones first. */
export function stateLimits(situation: Situation): StateLimit[] {
  const { ties, preferences } = situation.profile;
  const wishes = new Set([...ties.states, ...Object.keys(preferences.states)]);
  return situation.facts.parameters
    .flatMap((parameter): StateLimit[] => {
      const [, code = '', kind] = KEY.exec(parameter.key) ?? [];
      if (!kind) return [];
      const state = code.toUpperCase();
      const exams: readonly UsmleStep[] = kind === 'step3_attempts' ? ['step3'] : STEPS;
      return [
        {
          state,
          says: sentence(parameter, kind),
          year: parameter.year,
          confidence: parameter.confidence,
          source: parameter.source,
          concern: concernOf(situation, parameter, exams),
          wished: wishes.has(state),
        },
      ];
    })
    .sort((a, b) => Number(b.wished) - Number(a.wished) || a.state.localeCompare(b.state));
}

/** What is stated in words, as a source prints it; what is not named here is shown in English. */
const STATED: Readonly<Record<string, string>> = {
  '3 attempts; 7 years all Steps; Step 3 within 4 years of first Step 3 attempt': say`3 attempts; 7 years all Steps; Step 3 within 4 years of first Step 3 attempt.`,
  'none (no attempt or time limit)': say`None (no attempt or time limit).`,
};

function sentence({ value }: Parameter, kind: string): string {
  if (typeof value !== 'number') return STATED[String(value)] ?? `${capitalised(String(value))}.`;
  const most = counted(value, 'attempt');
  return kind === 'step3_attempts' ? say`At most ${most} at Step 3.` : say`At most ${most} at each Step.`;
}

function concernOf(situation: Situation, { value }: Parameter, exams: readonly UsmleStep[]): string | null {
  const allowed = Number(/^(\d+)(?= attempts|$)/.exec(String(value))?.[1] ?? Number.NaN);
  const over = exams.flatMap((exam) => {
    const taken = situation.exam(exam).attempts.length;
    return taken > allowed ? [say`${taken} at ${EXAM_NAMES[exam]}`] : [];
  });
  return over.length > 0 ? say`You have ${inARow(over)}: more than this.` : null;
}
