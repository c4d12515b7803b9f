/**
 * From which probability a part counts as there in a whole text. A text has many sentences, and the best of thirty looks good by chance;
 * so the threshold comes from whole texts: as they are, and with the sentences of the part taken out.
 */
import { PARTS, type PartId } from '@matchwright/words';
import { type Family, familyOf, type Models, readParts, textModel } from '@matchwright/words/training';
import type { PlainModels } from './fit-models.ts';
import type { LabelledSentence } from './training-data.ts';

interface Seen {
  family: Family;
  part: PartId;
  /** Of the best sentence; 0 when there is none. */
  probability: number;
  isThere: boolean;
}

const FOLDS = 4;
const STEPS = Array.from({ length: 61 }, (_, i) => 0.35 + i / 100);
/** In texts that people bring, a part is there more often than not. */
const WITHOUT_WEIGHT = 0.4;
/** Kinds with few whole texts are judged together. */
const POOLS: readonly (readonly Family[])[] = [['statement'], ['answer'], ['letter', 'outreach', 'request']];

export type Thresholds = Record<Family, number>;

/** @param fitted fits the part models to sentences */
export function textThresholds(
  sentences: readonly LabelledSentence[],
  texts: readonly LabelledSentence[],
  fitted: (sentences: readonly LabelledSentence[]) => PlainModels,
): Thresholds {
  const ids = [...new Set(texts.map(({ from }) => from))];
  const seen = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = new Set(ids.filter((_, i) => i % FOLDS === fold));
    const models = everything(fitted([...sentences, ...texts.filter(({ from }) => !held.has(from))]));
    return [...held].flatMap((id) =>
      seenIn(
        texts.filter(({ from }) => from === id),
        models,
      ),
    );
  });
  const found = { statement: 0, answer: 0, letter: 0, outreach: 0, request: 0 };
  for (const pool of POOLS) {
    const least = bestStep(seen.filter(({ family }) => pool.includes(family)));
    for (const family of pool) found[family] = least;
  }
  return found;
}

/** The same models, showing every sentence. */
const everything = (models: PlainModels): PlainModels =>
  withThresholds(models, { statement: 0, answer: 0, letter: 0, outreach: 0, request: 0 });

export function withThresholds<Some extends PlainModels>(models: Some, thresholds: Thresholds): Some {
  const parts = Object.entries(models.parts).map(([family, own]) => [
    family,
    Object.fromEntries(
      Object.entries(own).map(([part, entry]) => [part, { ...entry, least: thresholds[family as Family] }]),
    ),
  ]);
  return { ...models, parts: Object.fromEntries(parts) as Models['parts'] };
}

function seenIn(text: readonly LabelledSentence[], models: PlainModels): Seen[] {
  const kind = text[0]!.kind;
  return PARTS[kind].flatMap((part: PartId): Seen[] => {
    const has = (sentence: LabelledSentence) => (sentence.parts ?? [sentence.part]).includes(part);
    const best = (own: readonly LabelledSentence[]) =>
      readParts(textModel(own.map((one) => one.text).join(' ')), kind, models).get(part)?.shown[0]
        ?.probability ?? 0;
    const family = familyOf(kind);
    const without = { family, part, probability: best(text.filter((one) => !has(one))), isThere: false };
    return text.some(has) ? [{ family, part, probability: best(text), isThere: true }, without] : [without];
  });
}

/** The middle of the steps that give the best F1. */
function bestStep(seen: readonly Seen[]): number {
  const there = seen.filter(({ isThere }) => isThere).length;
  const f1 = STEPS.map((step) => {
    const yes = seen.filter(({ probability }) => probability >= step);
    const right = yes.filter(({ isThere }) => isThere).length;
    return (2 * right) / (right + WITHOUT_WEIGHT * (yes.length - right) + there);
  });
  const best = Math.max(...f1);
  const steps = STEPS.filter((_, i) => f1[i] === best);
  return Math.round(steps[Math.floor(steps.length / 2)]! * 100) / 100;
}

/** The thresholds that models were given. */
export function thresholdsOf({ parts }: Models): Thresholds {
  const of = (family: Family): number => Object.values(parts[family])[0]?.least ?? 0;
  return {
    statement: of('statement'),
    answer: of('answer'),
    letter: of('letter'),
    outreach: of('outreach'),
    request: of('request'),
  };
}
