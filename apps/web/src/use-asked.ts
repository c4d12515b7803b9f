import { useEffect, useState } from 'react';
import { usePlanner } from './app-planner.ts';
import { messageOf } from './planner/planning.ts';
import type { Subject } from './runner/runner.ts';

export interface Asked<T> {
  /** The newest answer; it stays while a newer one is worked out. */
  result: T | null;
  /** Whether the result belongs to the profile and the answers as they stand now. */
  current: boolean;
  error: string | null;
}

/** Answers already given, so that going back to a screen shows it at once. */
const given = new WeakMap<object, Map<string, unknown>>();

interface Held {
  question: string;
  subject: object;
  result: unknown;
  error: string | null;
}

/**
 * What the engine answers about the person as things stand now; asked again whenever they change.
 * @param question names what is asked; another question drops the old answer
 */
export function useAsked<T>(question: string, ask: (subject: Subject) => Promise<T>): Asked<T> {
  return useAnswer(
    question,
    usePlanner((state) => (state.facts ? state.subject : null)),
    ask,
  );
}

/** Stands for the subject while there is none. */
const NOBODY = {} as Subject;

/** The same for a question that makes sense without a profile, too: it is then asked about nobody. */
export function useAskedAnyway<T>(question: string, ask: (subject: Subject | null) => Promise<T>): Asked<T> {
  return useAnswer(
    question,
    usePlanner((state) => (state.facts ? (state.subject ?? NOBODY) : null)),
    (subject) => ask(subject === NOBODY ? null : subject),
  );
}

/** The same about anything that stands for itself: asked anew when it is another object. */
export function useAnswer<S extends object, T>(
  question: string,
  subject: S | null,
  ask: (subject: S) => Promise<T>,
): Asked<T> {
  const [held, setHeld] = useState<Held | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for `ask`, which is new on each call
  useEffect(() => {
    if (!subject) return;
    const known = given.get(subject)?.get(question);
    if (known !== undefined) {
      setHeld({ question, subject, result: known, error: null });
      return;
    }
    let wanted = true;
    const take = (result: unknown, error: string | null) => {
      if (result !== null) remember(subject, question, result);
      if (wanted) setHeld({ question, subject, result, error });
    };
    ask(subject).then(
      (result) => take(result, null),
      (error) => take(null, messageOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [subject, question]);
  const same = held?.question === question ? held : null;
  return {
    result: (same?.result ?? null) as T | null,
    current: same !== null && same.subject === subject,
    error: same?.error ?? null,
  };
}

function remember(subject: object, question: string, result: unknown) {
  const answers = given.get(subject) ?? new Map<string, unknown>();
  answers.set(question, result);
  given.set(subject, answers);
}
