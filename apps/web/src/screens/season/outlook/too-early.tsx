import type { SeasonOutlook } from '@matchwright/engine/season';
import type { SeasonLog } from '@matchwright/inputs/season';
import { Undo2 } from 'lucide-react';
import { editSeason } from '../../../app-season.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { shown } from '../../../text/numbers.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { applicationKey, moveAll, statusOf } from '../season-edits.ts';
import { stageWord } from '../stage-word.tsx';

const t = roomPhrases.season.tracker;

/** Marked as sent before anything can be sent: set back in one step. */
export function TooEarly({ early, log }: { early: NonNullable<SeasonOutlook['tooEarly']>; log: SeasonLog }) {
  const marked = log.applications.filter((one) => statusOf(one) === 'submitted').map(applicationKey);
  function back() {
    const { change, moved } = moveAll(log, new Set(marked), 'planned', undefined);
    editSeason(t.steps.movedAll(moved, stageWord('planned')), change);
  }
  return (
    <Notice tone="care" role="status">
      <p>{shown(early.says)}</p>
      {marked.length > 0 && (
        <Button icon={Undo2} onClick={back}>
          {t.outlook.backToPlanned(marked.length)}
        </Button>
      )}
    </Notice>
  );
}
