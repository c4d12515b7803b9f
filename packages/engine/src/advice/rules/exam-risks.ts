import { closedPrograms } from '../closed-programs.ts';
import { effectOf } from '../compared.ts';
import { rule, SILENT } from '../rule.ts';

interface FailedStep1 {
  failed: number;
  passed: boolean;
  closed: number;
  known: number;
}

export const EXAM_RISKS = [
  rule<FailedStep1>({
    id: 'risk.step1-failed',
    kind: 'risk',
    topic: 'exams',
    when: 'You failed Step 1 at least once.',
    fields: ['exams'],
    parameters: ['usmle.attempt_limit'],
    judge(situation) {
      const { attempts, failed, passed } = situation.exam('step1');
      if (failed === 0) return SILENT;
      const closes = closedPrograms(situation, 'attempts');
      const clean = attempts
        .filter((attempt) => attempt.result === 'fail')
        .map(({ path }) => ({ path: `${path}.result`, value: 'pass' }));
      return {
        status: 'speaks',
        severity: passed ? 'medium' : 'high',
        values: { failed, passed, closed: closes.count, known: closes.known },
        fields: attempts.map(({ path }) => path),
        closes,
        effect: effectOf(situation.compare(clean), 'with Step 1 passed at the first attempt'),
      };
    },
    text: {
      title: ({ failed }) =>
        failed === 1 ? 'One failed Step 1 attempt' : `${failed} failed Step 1 attempts`,
      says: ({ closed, known }) =>
        `Programs see every attempt. We know of an attempt limit at ${known} of the programs you want; ` +
        `${closed} of them may be closed to you.`,
      do: ({ passed }) => [
        passed
          ? 'You cannot change this result. Show what came after it: a better Step 2 CK, work with patients, letters.'
          : 'Pass Step 1 first. Nothing else in this plan works without it.',
      ],
    },
  }),
];
