import type { Range } from '@matchwright/engine';
import { hrefOf } from '../route.ts';
import { percent } from '../text/numbers.ts';
import { phrases } from '../text/phrases.ts';

const t = phrases.home;

/** The chance of a list that is sent: it knows no answer, so it leads no page any more, and says where the one from here stands. */
export function PlannedChance({ match }: { match: Range }) {
  return (
    <>
      <p>{t.listPlannedChance(percent(match.p))}</p>
      <p data-print="no">
        <a href={hrefOf('season')}>{t.toSeasonChance}</a>
      </p>
    </>
  );
}
