import type { ListResult } from '@matchwright/engine';
import type { SpecialtyId } from '@matchwright/facts';
import type { SignalWish } from '@matchwright/inputs';
import type { SignalWord } from '../../planner/changes.ts';
import type { ProgramLabel } from '../../runner/program-label.ts';

export type SignalKind = 'gold' | 'silver';

/** The signals of one kind in a specialty: how many there are, and which programs the person gave one. */
export interface SignalSlots {
  kind: SignalKind;
  word: SignalWord;
  allowed: number;
  set: string[];
}

/** By specialty, the kinds of signals it has; none for a specialty without signals. */
export type AllSlots = Partial<Record<SpecialtyId, SignalSlots[]>>;

export function signalSlots(
  result: Pick<ListResult, 'bySpecialty'>,
  signals: Readonly<Record<string, SignalWish>>,
  labels: readonly ProgramLabel[],
): AllSlots {
  const specialtyOf = new Map(labels.map(({ code, specialty }) => [code, specialty]));
  const setIn = (id: SpecialtyId, kind: SignalKind) =>
    Object.keys(signals).filter((code) => signals[code] === kind && specialtyOf.get(code) === id);
  const slots: AllSlots = {};
  for (const [key, summary] of Object.entries(result.bySpecialty)) {
    const id = key as SpecialtyId;
    const { goldAllowed, silverAllowed } = summary;
    const kinds: [SignalKind, number][] = [
      ['gold', goldAllowed],
      ['silver', silverAllowed],
    ];
    slots[id] = kinds
      .filter(([, allowed]) => allowed > 0)
      .map(([kind, allowed]) => ({
        kind,
        word: silverAllowed > 0 ? kind : 'signal',
        allowed,
        set: setIn(id, kind),
      }));
  }
  return slots;
}

/** Whether one more program can be given this signal by hand. */
export function hasRoom({ set, allowed }: SignalSlots, code: string): boolean {
  return set.includes(code) || set.length < allowed;
}

/** A wish in the words of its specialty. */
export function wordOf(slots: readonly SignalSlots[], wish: SignalWish): SignalWord {
  return wish === 'none' ? 'none' : (slots.find(({ kind }) => kind === wish)?.word ?? wish);
}
