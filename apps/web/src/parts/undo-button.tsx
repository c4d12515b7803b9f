import { Undo2 } from 'lucide-react';
import { planner, usePlanner } from '../app-planner.ts';
import { phrases } from '../text/phrases.ts';
import { Button } from './button.tsx';

/** Takes back the last change of the profile, beside the form in which it was made. */
export function UndoButton() {
  const can = usePlanner((state) => state.changes.at(-1)?.what.kind === 'profile');
  return (
    <Button icon={Undo2} disabled={!can} onClick={planner.undo}>
      {phrases.profile.undo}
    </Button>
  );
}
