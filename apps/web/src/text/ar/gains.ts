import type { Range } from '@matchwright/engine';
import { agreeingGain, signedGain } from '@matchwright/engine/words';
import { figure } from '../bidi.ts';
import type { RoomPhrases } from '../room-phrases.ts';

const NONE = 'لا فرق نستطيع قياسه';

/** The size of a difference in points, without its sign: the words say whether it is more or less. */
const size = (difference: number) => signedGain(difference).replace(/^[+−]/, '');
const points = (amount: string) => (amount === '1' ? 'نقطة واحدة' : `${figure(amount)} نقطة`);

export const gains: RoomPhrases['gains'] = {
  words,
  beside: (gain, then) => words(agreeingGain(gain, then)),
};

/** Also where a rounded difference of two chances takes the place of the middle. */
function words({ p, lo90, hi90 }: Range): string {
  if (size(lo90) === '0' && size(hi90) === '0') return NONE;
  if (size(p) === '0') return `لا فرق تقريبًا (${range(lo90, hi90)})`;
  return `${p < 0 ? 'نقص' : 'زيادة'} نحو ${points(size(p))} (${range(lo90, hi90)})`;
}

/** The same cases as the engine's English: one side of nothing, or across it. */
function range(lo90: number, hi90: number): string {
  const [low, high] = [size(lo90), size(hi90)];
  if (lo90 >= 0 || low === '0') return oneSided('زيادة', low, high);
  if (hi90 <= 0 || high === '0') return oneSided('نقص', high, low);
  return `من نقص ${points(low)} إلى زيادة ${points(high)}`;
}

function oneSided(way: string, near: string, far: string): string {
  if (near === '0') return `${way} حتى ${points(far)}`;
  return near === far ? `${way} ${points(far)}` : `${way} من ${figure(near)} إلى ${points(far)}`;
}
