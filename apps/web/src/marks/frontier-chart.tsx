import { frontier } from '@matchwright/charts';
import { useCallback } from 'react';
import { usePlanner } from '../app-planner.ts';
import { Picture } from '../parts/picture.tsx';
import { useOddsSource } from '../pictures/odds-source.ts';
import type { FrontierPoint } from '../planner/planner-state.ts';
import { money, percent, percentRange } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';

const t = phrases.pictures;
const WORDS = {
  ...t.frontier,
  money,
  percent,
  range: percentRange,
  columns: { ...t.columns, budget: t.frontier.budget },
};
const FEWEST = 3;
const WIDEST = 560;

interface Props {
  points: FrontierPoint[];
  budget: number;
  /** The right end of the scale, US dollars: that of the slider above. */
  highest: number;
  /** False when the budget pays for no application: there is no point to mark then. */
  marked: boolean;
}

/** Chance to match against budget with its ranges, and the person's own budget marked. */
export function FrontierChart({ points, budget, highest, marked }: Props) {
  const season = usePlanner((state) => state.plan.result?.season ?? 0);
  const source = useOddsSource(season);
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') =>
      frontier({ points, own: marked ? budget : null, highest }, WORDS, { width }, direction),
    [points, marked, budget, highest],
  );
  if (points.filter((point) => point.budget <= highest).length < FEWEST) return null;
  return (
    <Picture
      title={phrases.list.frontier}
      draw={draw}
      widest={WIDEST}
      file={{ name: t.frontier.file, source }}
    />
  );
}
