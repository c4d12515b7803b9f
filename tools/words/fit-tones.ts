/**
 * The classifiers of tone. Three questions are asked of each sentence, and their answers added: does it have this tone,
 * does it harm at all, and if it harms, is it this tone? All examples of harm teach the second; few teach the first.
 */
import type { LinearModel, Models, ToneId } from '@matchwright/words/training';
import { TONE_IDS } from '@matchwright/words/training';
import { type Fitted, fitWeights, stored } from './fit-linear.ts';
import { type ToneExample, type ToneSources, toneExamples } from './tone-examples.ts';

const FIT = { epochs: 10, rate: 0.1, penalty: 0.015 };
const [OWN, HARM, WITHIN] = [0.4, 0.5, 0.2];
/** Smaller weights change no decision. */
const LEAST_WEIGHT = 0.05;

/**
 * From cross-validation over the whole texts of the development set: seven of ten remarks name the right tone, four of five
 * stand where harm is labelled. Apologies are surer than the others.
 */
const LEAST: Record<ToneId, number> = { blame: 0.55, excuse: 0.55, apology: 0.5, defensive: 0.55 };

export function fitTones(sources: ToneSources): Models['tones'] {
  const models = toneModels(toneExamples(sources));
  return Object.fromEntries(
    TONE_IDS.map((id) => [id, { model: models[id], least: LEAST[id] }]),
  ) as Models['tones'];
}

function toneModels(examples: readonly ToneExample[]): Record<ToneId, LinearModel> {
  const fitted = (own: readonly ToneExample[], isLabelled: (tones: ReadonlySet<ToneId>) => boolean) =>
    fitWeights(
      own.map(({ features, weight, tones }) => ({ features, weight, label: isLabelled(tones) })),
      FIT,
    );
  const harming = examples.filter(({ tones }) => tones.size > 0);
  const harm = fitted(examples, (tones) => tones.size > 0);
  return Object.fromEntries(
    TONE_IDS.map((id) => {
      const own = fitted(examples, (tones) => tones.has(id));
      const within = fitted(harming, (tones) => tones.has(id));
      return [id, stored(sum([own, OWN], [harm, HARM], [within, WITHIN]), LEAST_WEIGHT)];
    }),
  ) as Record<ToneId, LinearModel>;
}

function sum(...parts: readonly (readonly [Fitted, number])[]): Fitted {
  const weights = new Map<string, number>();
  for (const [fitted, share] of parts)
    for (const [name, weight] of fitted.weights) weights.set(name, (weights.get(name) ?? 0) + share * weight);
  return { bias: parts.reduce((all, [{ bias }, share]) => all + share * bias, 0), weights };
}
