import { reliability } from '@matchwright/charts';
import type { Validation } from '@matchwright/facts';
import { useCallback } from 'react';
import { Picture } from '../../parts/picture.tsx';
import type { Measured } from '../../text/measured-words.ts';
import { count, percent, percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Basis } from './in-short.tsx';

const t = roomPhrases.model;
const { file, agreement, byChance } = phrases.pictures.reliability;
const WORDS = {
  percent,
  range: percentRange,
  count,
  agreement,
  alt: (rows: string[]) => t.reliabilityAlt(rows.join('; ')),
  point: t.reliabilityPoint,
  columns: { predicted: t.predicted, observed: t.observed, byChance, people: t.people },
};
const WIDEST = 400;

/** Predicted against observed shares; the line is agreement. */
interface Props {
  of: Validation['reliability'][number];
  said: Measured;
}

export function ReliabilityDiagram({ of: { of, data, year, bins }, said }: Props) {
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') => reliability(bins, WORDS, { width }, direction),
    [bins],
  );
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  return (
    <Picture
      title={said(of)}
      draw={draw}
      widest={WIDEST}
      file={{
        name: file,
        source: (day) => phrases.pictures.sourceTest(said(data), said(year), count(n), day),
      }}
    >
      <Basis figure={{ data, year, n }} said={said} />
    </Picture>
  );
}
