import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { seasonShelf, useSeasonHistory } from '../app-season.ts';
import { Button } from '../parts/button.tsx';
import { StepBar } from '../parts/step-bar.tsx';
import { phrases } from '../text/phrases.ts';
import type { SeasonStep } from './season-shelf.ts';

/** The last step of the season, done or taken back. Closed once, it stays closed until the next step. */
export function SeasonSteps() {
  const last = useSeasonHistory(({ done }) => done.at(-1));
  const undone = useSeasonHistory(({ undone: all }) => all.at(-1));
  const shown = undone ?? last;
  const [closed, setClosed] = useState<SeasonStep | undefined>(shown);
  if (!shown || shown === closed) return null;
  return (
    <StepBar
      label={phrases.list.changes}
      says={undone ? phrases.studio.takenBack(undone.says) : shown.says}
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
