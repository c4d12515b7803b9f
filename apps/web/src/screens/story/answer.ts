import { planner, usePlanner } from '../../app-planner.ts';
import { type DraftPath, textAt, withValue } from '../../profile/draft.ts';

/** One answer of the story as typed; only digits stay text too, unlike the numbers of a form. */
export function useAnswer(path: DraftPath) {
  const value = usePlanner((state) => textAt(state.draft, path));
  return { value, onChange: (text: string) => write(path, text) };
}

export function write(path: DraftPath, text: string): void {
  planner.edit((draft) => withValue(draft, path, text === '' ? undefined : text), { kind: 'profile' });
}
