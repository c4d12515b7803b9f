import { type Feature, featuresOf } from '../model/features.ts';
import { type Scored, score } from '../model/linear-model.ts';
import { familyOf, type Models } from '../model/models.ts';
import { PARTS, type PartId, type PartStatus, type ReviewKind } from '../review.ts';
import type { Sentence, TextModel } from '../text/text-model.ts';

/** A sentence that shows a part. */
export interface Shown {
  sentence: Sentence;
  probability: number;
  /** Whether it is more than a word: 0–1. */
  strength: number;
  because: Feature[];
}

/** What was found of one part. */
export interface PartFound {
  status: Exclude<PartStatus, 'not-needed'>;
  /** Sentences that show it, the best first. */
  shown: Shown[];
}

export type PartReading = Map<PartId, PartFound>;

const STRONG = 0.5;

/** Which sentences show which part. Words decide, and each finding carries the words that decided. */
export function readParts(model: TextModel, kind: ReviewKind, models: Models): PartReading {
  const family = familyOf(kind);
  const features = model.sentences.map(featuresOf);
  const strengths = features.map((own) => score(models.strength, own).probability);
  const reading: PartReading = new Map();
  for (const part of PARTS[kind]) {
    const entry = models.parts[family][part];
    if (!entry) continue;
    const { model: linear, least } = entry;
    const scored: Scored[] = features.map((own) => score(linear, own));
    const shown = scored
      .map(({ probability, because }, at) => ({
        sentence: model.sentences[at]!,
        probability,
        strength: strengths[at]!,
        because,
      }))
      .filter(({ probability }) => probability >= least)
      .sort((a, b) => b.probability - a.probability || a.sentence.index - b.sentence.index);
    reading.set(part, { status: statusOf(shown), shown });
  }
  return reading;
}

function statusOf(shown: readonly Shown[]): PartFound['status'] {
  if (shown.length === 0) return 'missing';
  return shown.some(({ strength }) => strength >= STRONG) || shown.length > 2 ? 'found' : 'weak';
}
