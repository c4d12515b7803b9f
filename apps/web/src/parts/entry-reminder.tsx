import { usePlanner } from '../app-planner.ts';
import { EntryNotice } from './entry-notice.tsx';

/** The entry restriction in one paragraph, before the chances of single programs; home and the list say it in full. */
export function EntryReminder() {
  const first = usePlanner((state) => state.plan.result?.entryNotes[0]);
  return first === undefined ? null : <EntryNotice notes={[first]} />;
}
