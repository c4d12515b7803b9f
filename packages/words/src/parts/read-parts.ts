import { featuresOf } from '../model/features.ts';
import { score } from '../model/linear-model.ts';
import { type Family, familyOf, type Models } from '../model/models.ts';
import { PARTS, type PartId, type PartStatus, type ReviewKind } from '../review.ts';
import type { TextModel } from '../text/text-model.ts';
import { isOpening, thinOpening } from './opening-scene.ts';
import { onceEach, type Shown } from './shown.ts';
import { failureFirst } from './told-answer.ts';
import { toldParts } from './told-parts.ts';
import { updateParts } from './update-parts.ts';

/** What was found of one part. */
export interface PartFound {
  status: Exclude<PartStatus, 'not-needed'>;
  /** Sentences that show it, the best first. */
  shown: Shown[];
}

export type PartReading = Map<PartId, PartFound>;

/** Parts that rules find, not models: what has happened is named by few words, and nothing asked is no sentence at all. */
export const BY_RULE: readonly PartId[] = ['news', 'asks-nothing'];
const STRONG = 0.5;

/** Which sentences show which part. Words decide, and each finding carries the words that decided. */
export function readParts(model: TextModel, kind: ReviewKind, models: Omit<Models, 'tones'>): PartReading {
  const family = familyOf(kind);
  const features = model.sentences.map(featuresOf);
  const strengths = features.map((own) => score(models.strength, own).probability);
  const reading: PartReading = new Map();
  const shownBy = (id: PartId, from: Family): Shown[] => {
    const entry = models.parts[from][id];
    if (!entry) return [];
    return model.sentences
      .map((sentence, at) => ({
        sentence,
        strength: strengths[at] ?? 0,
        ...score(entry.model, features[at] ?? []),
      }))
      .filter(({ probability }) => probability >= entry.least)
      .sort((a, b) => b.probability - a.probability || a.sentence.index - b.sentence.index);
  };
  const keep = (id: PartId, shown: Shown[]) => reading.set(id, { status: statusOf(shown), shown });
  if (kind === 'update-letter') {
    const update = updateParts(model, (id) => shownBy(id, 'letter'));
    for (const [id, shown] of Object.entries(update)) keep(id as keyof typeof update, shown);
    return reading;
  }
  const told = toldParts(model, kind);
  for (const part of PARTS[kind]) keep(part, withTold(shownBy(part, family), told[part] ?? []));
  if (kind === 'score-answer') keep('acknowledge', failureFirst(reading.get('acknowledge')?.shown ?? []));
  if (kind === 'personal-statement') {
    reading.set('scene', opened(reading.get('scene'), model));
    // The paragraph on scores is built like an answer about them.
    const paragraphs = scoreParagraphs(reading);
    for (const part of ['context', 'growth'] as const)
      keep(
        part,
        shownBy(part, 'answer').filter(({ sentence }) => paragraphs.has(sentence.paragraph)),
      );
  }
  return reading;
}

/** A moment that comes later opens nothing, however well it is told. */
function opened(scene: PartFound | undefined, model: TextModel): PartFound {
  const shown = scene?.shown ?? [];
  const opening = shown.filter(({ sentence }) => isOpening(sentence, model));
  if (opening.length > 0) return { status: statusOf(opening), shown: opening };
  if (shown.length === 0) return { status: 'missing', shown };
  return { status: 'weak', shown: [...thinOpening(model), ...shown] };
}

/** A rule adds a sentence that no model saw; one that a model saw as a mention may be more by the rule. */
function withTold(shown: readonly Shown[], told: readonly Shown[]): Shown[] {
  const strengthOf = ({ sentence, strength }: Shown) =>
    Math.max(strength, ...told.filter((one) => one.sentence === sentence).map((one) => one.strength));
  return onceEach([...shown.map((one) => ({ ...one, strength: strengthOf(one) })), ...told]);
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
