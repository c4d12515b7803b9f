import { Redo2, Undo2 } from 'lucide-react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { phrases } from '../../text/phrases.ts';

/** The way back from the last step, and forward again; each only where there is one. */
export function UndoRedo() {
  const canUndo = usePlanner((state) => state.changes.length > 0);
  const canRedo = usePlanner((state) => state.undone.length > 0);
  return (
    <>
      {canUndo && (
        <Button icon={Undo2} onClick={planner.undo}>
          {phrases.list.undo}
        </Button>
      )}
      {canRedo && (
        <Button icon={Redo2} onClick={planner.redo}>
          {phrases.studio.redo}
        </Button>
      )}
    </>
  );
}
