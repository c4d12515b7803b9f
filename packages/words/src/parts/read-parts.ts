import { type Feature, featuresOf } from '../model/features.ts';
import { score } from '../model/linear-model.ts';
import { type Family, familyOf, type Models } from '../model/models.ts';
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
export function readParts(model: TextModel, kind: ReviewKind, models: Omit<Models, 'tones'>): PartReading {
  const family = familyOf(kind);
  const features = model.sentences.map(featuresOf);
  const strengths = features.map((own) => score(models.strength, own).probability);
  const reading: PartReading = new Map();
  const read = (id: PartId, from: Family, sentences: (sentence: Sentence) => boolean) => {
    const entry = models.parts[from][id];
    if (!entry) return;
    const shown = model.sentences
      .map((sentence, at) => ({
        sentence,
        strength: strengths[at] ?? 0,
        ...score(entry.model, features[at] ?? []),
      }))
      .filter(({ sentence, probability }) => probability >= entry.least && sentences(sentence))
      .sort((a, b) => b.probability - a.probability || a.sentence.index - b.sentence.index);
    reading.set(id, { status: statusOf(shown), shown });
  };
  for (const part of PARTS[kind]) read(part, family, () => true);
  if (kind === 'personal-statement') {
    // The paragraph on scores is built like an answer about them.
    const paragraphs = scoreParagraphs(reading);
    for (const part of ['context', 'growth'] as const)
      read(part, 'answer', ({ paragraph }) => paragraphs.has(paragraph));
  }
  return reading;
}

/** Paragraphs that speak of scores in more than one sentence, or in nothing else. */
function scoreParagraphs(reading: PartReading): Set<number> {
  const own = (reading.get('scores')?.shown ?? []).map(({ sentence }) => sentence.paragraph);
  return new Set(own.filter((paragraph) => own.filter((one) => one === paragraph).length > 1));
}

function statusOf(shown: readonly Shown[]): PartFound['status'] {
  if (shown.length === 0) return 'missing';
  return shown.some(({ strength }) => strength >= STRONG) || shown.length > 2 ? 'found' : 'weak';
}
