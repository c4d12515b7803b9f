import type { Range } from '@matchwright/engine';
import type { NextSeason } from '@matchwright/engine/season';
import { RangeLegend } from '../../marks/range-legend.tsx';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { percent, percentRange } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { Says, Section } from './section.tsx';

const t = roomPhrases.afterwards.next;

/** The chance of the next season: the number to plan with, and beside it the higher one that the list shows. */
export function Chances({ next: { season, byProfile, learned, planWith, says } }: { next: NextSeason }) {
  const isLower = planWith === 'learned';
  const top = scaleTop(isLower ? [byProfile, learned] : [byProfile]);
  return (
    <Section id="next" title={t.titleOf(season)}>
      <ul className={styles.chances}>
        <Chance label={t.planWith} range={isLower ? learned : byProfile} top={top} />
        {isLower && <Chance label={t.byProfile} range={byProfile} top={top} />}
      </ul>
      <p className={styles.legend}>
        <RangeLegend likely={t.likely} possible={t.possible} />
      </p>
      <Says lines={says} />
    </Section>
  );
}

function Chance({ label, range, top }: { label: string; range: Range; top: number }) {
  return (
    <li className={styles.chance}>
      <span>{label}</span>
      <span className={styles.figures}>
        <b>{percent(range.p)}</b> {percentRange(range.lo90, range.hi90)}
      </span>
      <RangeMark range={range} top={top} />
    </li>
  );
}
