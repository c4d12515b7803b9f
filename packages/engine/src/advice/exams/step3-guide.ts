import { planOf } from '../plan-of.ts';
import type { Situation } from '../situation.ts';
import { sourcesOf } from './figures.ts';
import { judgeStep3 } from './judge-step3.ts';
import type { Step3Guide } from './step3-verdict.ts';
import { step3Words } from './step3-words.ts';

export function step3Guide(situation: Situation): Step3Guide {
  const { refused, worthPoints, decides, ...found } = judgeStep3(situation);
  const judged = { ...found, begin: plannedBegin(situation) ?? found.begin };
  const keys = ['usmle.step3.requires', 'usmle.step3.where_when', 'visa.h1b.exam', 'fee.usmle.step3'];
  const own = ['advice.exams.step3_months_low', 'advice.exams.step3_worth_points'];
  return {
    ...judged,
    ...step3Words(situation, { ...judged, refused, worthPoints, decides }),
    sources:
      judged.exam === 'comlex3'
        ? []
        : [
            ...new Set([
              ...(judged.effect ? [situation.facts.model.effects.step3Passed.source] : []),
              ...sourcesOf(situation, ...keys, ...own),
            ]),
          ],
  };
}

/** One step has one date: that of the plan, where it stands in it; null where it does not. */
function plannedBegin(situation: Situation): string | null {
  const task = planOf(situation).tasks.find(({ id, status }) => id === 'step3-prepare' && status !== 'done');
  return task?.start ?? null;
}
