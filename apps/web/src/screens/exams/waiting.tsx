import type { WaitingGuide } from '@matchwright/engine/advice';
import { hrefOf } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Seasons } from '../what-if/seasons.tsx';
import { WaitingDetails } from '../what-if/waiting-details.tsx';
import { Decision, WAITING_TONE } from './decision.tsx';
import { Part, Says } from './part.tsx';

/** This season beside the next one: the leaning in words, the figures side by side, the three conditions. */
export function Waiting({ guide }: { guide: WaitingGuide }) {
  const { blocked, leaning, title, says, comparison } = guide;
  const [first = '', ...rest] = says;
  return (
    <Part id="wait" title={roomPhrases.exams.sections.wait}>
      <Decision tone={WAITING_TONE[leaning]} title={title} says={first} />
      <Says lines={rest} />
      {!blocked && <Seasons compared={comparison} />}
      <WaitingDetails result={comparison} />
      <p data-print="no">
        <a href={hrefOf('what-if')}>{roomPhrases.exams.whatIf}</a>
      </p>
    </Part>
  );
}
