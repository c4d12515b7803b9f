import type { Range } from '@matchwright/engine';
import { agreeingGain, signedGain } from '@matchwright/engine/words';
import type { gains as en } from '../en/gains.ts';

const NONE = 'ninguna diferencia que podamos medir';

const size = (difference: number) => signedGain(difference).replace(/^[+−]/, '');
const points = (amount: string) => (amount === '1' ? '1 punto' : `${amount} puntos`);

export const gains: typeof en = {
  words,
  beside: (gain, then) => words(agreeingGain(gain, then)),
};

/** Also where a rounded difference of two chances takes the place of the middle. */
function words({ p, lo90, hi90 }: Range): string {
  if (size(lo90) === '0' && size(hi90) === '0') return NONE;
  if (size(p) === '0') return `casi ninguna diferencia (${range(lo90, hi90, points)})`;
  return `unos ${points(size(p))} ${p < 0 ? 'menos' : 'más'} (${range(lo90, hi90, String)})`;
}

/** The same cases as the engine's English: one side of nothing, or across it. */
function range(lo90: number, hi90: number, amount: (size: string) => string): string {
  const [low, high] = [size(lo90), size(hi90)];
  if (lo90 >= 0 || low === '0') return `${oneSided(low, high, amount)} más`;
  if (hi90 <= 0 || high === '0') return `${oneSided(high, low, amount)} menos`;
  return `de ${points(low)} menos a ${points(high)} más`;
}

function oneSided(near: string, far: string, amount: (size: string) => string): string {
  if (near === '0') return `hasta ${amount(far)}`;
  return near === far ? amount(far) : `de ${near} a ${amount(far)}`;
}
