import type { Range } from '@matchwright/engine';
import { ChanceFigure } from '../marks/chance-figure.tsx';
import { OddsPicture } from './odds-picture.tsx';

interface Props {
  match: Range;
  /** Of the plan that the chance belongs to. */
  season: number;
  /** Too little is known for a single figure: then the ranges stand alone. */
  vague: boolean;
}

/** A chance to match as people would rather look at it. */
export function ChancePicture({ match, season, vague }: Props) {
  return vague ? <ChanceFigure match={match} vague /> : <OddsPicture match={match} season={season} />;
}
