import type { FactToVerify } from '@matchwright/engine';

/** A card that keeps its place on the page after it was answered. */
export interface HeldCard {
  fact: FactToVerify;
  /** Its place among all cards when it was answered, from 0. */
  index: number;
}

/** The facts still open, with the held cards between them, each where it stood. */
export function withHeld(open: readonly FactToVerify[], held: readonly HeldCard[]): FactToVerify[] {
  const shown = open.filter((fact) => !held.some((card) => isSameFact(card.fact, fact)));
  for (const { fact, index } of held.toSorted((a, b) => a.index - b.index)) shown.splice(index, 0, fact);
  return shown;
}

/** Lets one card go; the held ones below it move up by its place. */
export function withoutHeld(held: readonly HeldCard[], gone: FactToVerify): HeldCard[] {
  const place = held.find(({ fact }) => isSameFact(fact, gone))?.index ?? Number.POSITIVE_INFINITY;
  return held
    .filter(({ fact }) => !isSameFact(fact, gone))
    .map((card) => (card.index > place ? { ...card, index: card.index - 1 } : card));
}

/** Whether an answer, a card or a fact is about the same field of the same program. */
export function isSameFact(a: { code: string; field: string }, b: { code: string; field: string }): boolean {
  return a.code === b.code && a.field === b.field;
}
