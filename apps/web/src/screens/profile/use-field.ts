import { planner, usePlanner } from '../../app-planner.ts';
import { type DraftPath, fromText, textAt, withValue } from '../../profile/draft.ts';
import { plainMessage } from '../../profile/plain-message.ts';

/** Replaces one value of the draft; the plan follows by itself. */
export function editValue(path: DraftPath, value: unknown): void {
  planner.edit((draft) => withValue(draft, path, value), { kind: 'profile' });
}

/** One answer of the form: its text as typed, how to change it, and what is wrong with it. */
export function useField(path: DraftPath) {
  const value = usePlanner((state) => textAt(state.draft, path));
  const problem = useProblem(path);
  return { value, problem, onChange: (text: string) => editValue(path, fromText(text)) };
}

export function useProblem(path: DraftPath): string | undefined {
  const place = writtenPath(path);
  return usePlanner((state) => {
    const issue = state.issues.find((candidate) => candidate.path === place);
    return issue && plainMessage(issue);
  });
}

/** A path as the schema writes it: `['exams', 2, 'score']` → `exams[2].score`. */
export function writtenPath(path: DraftPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
