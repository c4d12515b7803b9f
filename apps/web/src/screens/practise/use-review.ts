import type { Reviewed } from '@matchwright/words';
import { useEffect, useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { createReviewing } from '../../runner/worker-reviewing.ts';

const reviewing = createReviewing();
/** Somebody who types is not to be interrupted. */
const PAUSE_MS = 700;

interface Reading {
  /** The newest answer, and the text that it is about. */
  reviewed: Reviewed | null;
  text: string;
  failed: boolean;
  /** Whether a newer text is being read, or waits to be. */
  pending: boolean;
  again: () => void;
}

/** What the reviewer says of a spoken answer, some time after the last change of it. */
export function useReview(text: string): Reading {
  const profile = usePlanner((state) => state.profile);
  const ready = usePlanner((state) => state.facts !== null);
  const [held, setHeld] = useState<{ text: string; reviewed: Reviewed | null; failed: boolean } | null>(null);
  const [turn, setTurn] = useState(0);
  const isEmpty = text.trim() === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks once more for the same text
  useEffect(() => {
    if (!ready || isEmpty) return;
    let wanted = true;
    const timer = setTimeout(() => {
      const { today, nextSeason } = planner.readingContext();
      const time = { season: profile?.season ?? nextSeason(), today };
      reviewing.review({ kind: 'score-answer', text, profile: profile ?? undefined }, time).then(
        (reviewed) => wanted && setHeld({ text, reviewed, failed: false }),
        () => wanted && setHeld({ text, reviewed: null, failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, isEmpty, profile, ready, turn]);
  return {
    reviewed: isEmpty ? null : (held?.reviewed ?? null),
    text: held?.text ?? '',
    failed: !isEmpty && (held?.failed ?? false),
    pending: !isEmpty && held?.text !== text,
    again() {
      setHeld(null);
      setTurn((n) => n + 1);
    },
  };
}
