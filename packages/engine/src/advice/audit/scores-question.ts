import { inARow, say } from '@matchwright/speech';
import { onDate } from '../../dates/date-words.ts';
import { counted, listed } from '../../words/word-forms.ts';
import type { Finding } from '../finding.ts';
import { EXAM_NAMES } from '../names.ts';
import type { Situation } from '../situation.ts';
import type { Question } from './question.ts';
import { offerWords } from './realistic-question.ts';

const BELOW = 'advice.step2.below_average_below';
const MOST_STRENGTHS = 3;
const HOW = say`Say it in four steps: name it, give the context in one or two sentences, show what you changed with its dates, and come back to your work.`;

/** How do I explain my scores? What there is to explain, the four steps, and the growth that the profile shows. */
export function scoresQuestion(situation: Situation, findings: readonly Finding[]): Question {
  const base = { id: 'scores', asks: say`How do I explain my scores?`, page: 'story' } as const;
  const source = situation.parameter(BELOW)?.source;
  const sources = source ? [source] : [];
  if (situation.profile.exams.every(({ result }) => result === null)) {
    const none = [say`You have entered no result yet, so there is nothing to explain.`];
    return {
      ...base,
      answer: [...none, say`Every attempt counts as one entry, failed ones too.`],
      changes: [],
      sources,
    };
  }
  const issues = toExplain(situation);
  if (issues.length === 0) {
    const nothing = say`No result that you entered needs an explanation: none failed, and none is low.`;
    const instead = say`Do not raise your scores yourself. Use the words for your work and your reasons.`;
    return { ...base, answer: [nothing, instead], changes: [], sources };
  }
  const growth = growthShown(situation);
  const strengths = findings.filter(({ kind }) => kind === 'strength').map(({ title }) => title);
  return {
    ...base,
    answer: [
      say`Programs see every attempt, so name it yourself: ${listed(issues)}.`,
      HOW,
      growth.length > 0
        ? say`Growth that your profile shows: ${listed(growth)}.`
        : say`Your profile shows no dated growth yet. Without it the explanation is only words.`,
      ...(strengths.length > 0
        ? [say`Then turn to what speaks for you: ${inARow(strengths.slice(0, MOST_STRENGTHS), ';')}.`]
        : []),
    ],
    changes: [
      ...(situation.menu()?.changes ?? []).filter(({ id }) => id === 'step3').map(offerWords),
      say`A letter from an author who saw you think and work, and who compares you with others.`,
    ],
    sources,
  };
}

function toExplain(situation: Situation): string[] {
  const third = (['step3', 'comlex3'] as const).flatMap((exam) => {
    const { failed } = situation.exam(exam);
    return failed > 0 ? [say`${counted(failed, 'failed attempt')} at ${EXAM_NAMES[exam]}`] : [];
  });
  const { failedStep1, failedStep2, step2, type } = situation.applicant;
  const first = type === 'us-do' ? say`Step 1 or COMLEX Level 1` : 'Step 1';
  const second = type === 'us-do' ? say`Step 2 CK or COMLEX Level 2` : 'Step 2 CK';
  return [
    ...(failedStep1 > 0 ? [say`${counted(failedStep1, 'failed attempt')} at ${first}`] : []),
    ...(failedStep2 > 0 ? [say`${counted(failedStep2, 'failed attempt')} at ${second}`] : []),
    ...third,
    ...(step2 !== null && step2 < situation.figure(BELOW) ? [say`a Step 2 CK of ${step2}`] : []),
  ];
}

/** A pass after a failed attempt with its date, and a passed Step 3. */
function growthShown(situation: Situation): string[] {
  const after = (['step1', 'step2ck'] as const).flatMap((exam) => {
    const { failed, passed, passedOn } = situation.exam(exam);
    const name = exam === 'step1' ? 'Step 1' : 'Step 2 CK';
    return failed > 0 && passed && passedOn ? [say`${name} passed ${onDate(passedOn)}`] : [];
  });
  const { passed, passedOn } = situation.exam('step3');
  if (!passed) return after;
  return [...after, passedOn ? say`${EXAM_NAMES.step3} passed ${onDate(passedOn)}` : say`Step 3 passed`];
}
