import type { Range } from '@matchwright/engine';
import type { SeasonOutlook } from '@matchwright/engine/season';
import { RangeLegend } from '../../../marks/range-legend.tsx';
import { RangeMark, scaleTop } from '../../../marks/range-mark.tsx';
import { ScaleTicks } from '../../../marks/scale-ticks.tsx';
import { hrefOf } from '../../../route.ts';
import { percent, percentRange, shown } from '../../../text/numbers.ts';
import { phrases } from '../../../text/phrases.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { onCondition } from '../../../text/standing-words.ts';
import styles from './outlook.module.css';

const t = roomPhrases.season.tracker.outlook;

/** The chance before anything was heard and from here, on one scale, and what each kind of answer did to it. */
export function ChanceMoved({ outlook }: { outlook: SeasonOutlook }) {
  const { before, now, says, list, moved } = outlook;
  const top = scaleTop([before, now]);
  const rows: { says: string; range: Range; quiet: boolean }[] = [
    { says: t.before, range: before, quiet: true },
    { says: onCondition(t.now, outlook), range: now, quiet: false },
  ];
  return (
    <div className={styles.block}>
      <h3>{t.chance}</h3>
      <p className={styles.small}>{t.question(outlook.invitationsOver)}</p>
      <ul className={styles.chances}>
        {rows.map((row) => (
          <li key={row.says}>
            <span>{row.says}</span>
            <b>{percent(row.range.p)}</b>
            <RangeMark range={row.range} top={top} quiet={row.quiet} />
          </li>
        ))}
      </ul>
      <ScaleTicks top={top} />
      <div className={`${styles.small} ${styles.legend}`}>
        <RangeLegend
          likely={phrases.chance.likely(percentRange(now.lo50, now.hi50))}
          possible={phrases.chance.possible(percentRange(now.lo90, now.hi90))}
        />
      </div>
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {list && (
        <p>
          {shown(list.says)} <a href={hrefOf('rank')}>{t.toRank}</a>
        </p>
      )}
      <h3>{t.moved}</h3>
      <p className={styles.small}>{moved.length > 0 ? t.movedHelp : t.movedNone}</p>
      <ul className={styles.lines}>
        {moved.map((one) => (
          <li key={one.says}>{one.says}</li>
        ))}
      </ul>
    </div>
  );
}
