import { score } from '@matchwright/words/training';
import { type Example, type FitOptions, fitLinear } from './fit-linear.ts';

const FOLDS = 5;
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** F1 of a classifier on examples that it was not fitted to, and the threshold that gives the best. */
export function crossValidated(
  examples: readonly Example[],
  options: FitOptions,
): { f1: number; least: number } {
  const predicted = examples.map((example) => ({ probability: 0, label: example.label }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitLinear(
      examples.filter((_, i) => i % FOLDS !== fold),
      options,
    );
    examples.forEach(({ features }, i) => {
      if (i % FOLDS === fold) predicted[i]!.probability = score(model, features).probability;
    });
  }
  const at = (least: number) => {
    const yes = predicted.filter(({ probability }) => probability >= least);
    const right = yes.filter(({ label }) => label).length;
    return (2 * right) / (yes.length + predicted.filter(({ label }) => label).length);
  };
  return THRESHOLDS.map((least) => ({ f1: at(least), least })).sort(
    (a, b) => b.f1 - a.f1 || a.least - b.least,
  )[0]!;
}
