import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../app-planner.ts';
import { seasonShelf, useSeasonHistory } from '../app-season.ts';
import { Button } from '../parts/button.tsx';
import { StepBar } from '../parts/step-bar.tsx';
import { dayWords } from '../text/dates.ts';
import { phrases } from '../text/phrases.ts';
import { roomPhrases } from '../text/room-phrases.ts';
import type { SeasonStep } from './season-shelf.ts';
import { isTooEarly } from './too-early-step.ts';
import { useOpens } from './use-opens.ts';

const t = roomPhrases.season.tracker.outlook;

/** The last step of the season, done or taken back. Closed once, it stays closed until the next step. */
export function SeasonSteps() {
  const last = useSeasonHistory(({ done }) => done.at(-1));
  const undone = useSeasonHistory(({ undone: all }) => all.at(-1));
  const shown = undone ?? last;
  const opens = useOpens(shown?.after.log.season);
  const { today } = planner.readingContext();
  const [closed, setClosed] = useState<SeasonStep | undefined>(shown);
  if (!shown || shown === closed) return null;
  return (
    <StepBar
      label={phrases.list.changes}
      says={undone ? phrases.studio.takenBack(undone.says) : shown.says}
      {...(undone || !opens || !isTooEarly(shown, opens.date, today)
        ? {}
        : { effect: t.beforeOpens(opens.season, dayWords(opens.date)) })}
      onClose={() => setClosed(shown)}
    >
      {last && (
        <Button icon={Undo2} onClick={seasonShelf.undo}>
          {phrases.list.undo}
        </Button>
      )}
      {undone && (
        <Button icon={Redo2} onClick={seasonShelf.redo}>
          {phrases.studio.redo}
        </Button>
      )}
    </StepBar>
  );
}
