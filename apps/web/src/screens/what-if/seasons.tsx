import type { ApplyOrWait } from '@matchwright/engine';
import { money } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { NowThen } from './now-then.tsx';

const t = roomPhrases.whatIf;

/** As you are now, the best of this season, and a season later: the same figures wherever waiting is asked about. */
export function Seasons({ compared: { now, thisSeason, wait } }: { compared: ApplyOrWait }) {
  return (
    <NowThen
      now={{ ...now, title: t.applyNow(now.season), fees: money(now.fees) }}
      between={
        thisSeason
          ? { ...thisSeason, title: t.applyBest(now.season), fees: money(thisSeason.fees) }
          : undefined
      }
      then={{ ...wait, title: t.applyLater(wait.season), fees: money(wait.fees) }}
    />
  );
}
