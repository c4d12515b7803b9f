import type { WaitingGuide } from '@matchwright/engine/advice';
import { hrefOf } from '../../route.ts';
import { money } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { NowThen } from '../what-if/now-then.tsx';
import { WaitingDetails } from '../what-if/waiting-details.tsx';
import { Decision, WAITING_TONE } from './decision.tsx';
import { Part, Says } from './part.tsx';

/** This season beside the next one: the leaning in words, the figures side by side, the three conditions. */
export function Waiting({ guide }: { guide: WaitingGuide }) {
  const { leaning, title, says, comparison } = guide;
  const { now, wait } = comparison;
  const [first = '', ...rest] = says;
  return (
    <Part id="wait" title={phrases.exams.sections.wait}>
      <Decision tone={WAITING_TONE[leaning]} title={title} says={first} />
      <Says lines={rest} />
      <NowThen
        now={{ ...now, title: phrases.whatIf.applyNow(now.season), fees: money(now.fees) }}
        then={{ ...wait, title: phrases.whatIf.applyLater(wait.season), fees: money(wait.fees) }}
      />
      <WaitingDetails result={comparison} />
      <p data-print="no">
        <a href={hrefOf('what-if')}>{phrases.exams.whatIf}</a>
      </p>
    </Part>
  );
}
