import type { LetterStanding, Reviewed, TextLimits } from '@matchwright/words';
import { useCallback, useEffect, useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { latestWins } from '../../planner/latest-wins.ts';
import type { ReviewTime } from '../../runner/reviewing.ts';
import { createReviewing } from '../../runner/worker-reviewing.ts';
import { lettersToday } from '../../season/season-today.ts';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { letterOf } from './letter-notes.ts';
import { comparable } from './other-texts.ts';
import type { OpenDraft } from './use-open-draft.ts';
import type { WrittenKind } from './words-address.ts';

/** What was found, and the text that it was found in; the person may have typed on. */
export interface Found {
  id: string;
  text: string;
  reviewed: Reviewed;
}

export interface Reading {
  found: Found | null;
  /** `waiting`: for a pause in typing. */
  state: 'idle' | 'waiting' | 'reading' | 'failed';
  retry: () => void;
}

const PAUSE_MS = 500;

const reviewing = createReviewing();
const review = latestWins((request: Parameters<typeof reviewing.review>) => reviewing.review(...request));

/** Reads a draft as the person pauses typing. The last answer stays until there is a newer one. */
export function useReview(draft: OpenDraft, others: readonly TextDraft[]): Reading {
  const [found, setFound] = useState<Found | null>(null);
  const [state, setState] = useState<Reading['state']>('idle');
  const [tries, setTries] = useState(0);
  const profile = usePlanner((one) => one.profile);
  const facts = usePlanner((one) => one.facts);
  const { id, kind, specialty, program, text, notes } = draft;
  const told = JSON.stringify(letterOf({ program, notes }));
  const beside = others.map((other) => `${other.id} ${other.savedAt}`).join();
  const isOpened = found?.id !== id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `told` and `beside` stand for what they hold, `tries` asks again
  useEffect(() => {
    if (text.trim() === '') {
      setFound(null);
      setState('idle');
      return;
    }
    let wanted = true;
    setState('waiting');
    const timer = setTimeout(
      async () => {
        setState('reading');
        const request = {
          ...{ kind, text, ...letterOf(draft), others: comparable(draft, others).map(otherOf) },
          ...{ specialty: specialty ?? undefined, profile: profile ?? undefined },
        };
        const outcome = await review([request, timeNow(profile?.season)]);
        if (!wanted || outcome.status === 'superseded') return;
        if (outcome.status === 'done') setFound({ id, text, reviewed: outcome.value });
        setState(outcome.status === 'done' ? 'idle' : 'failed');
      },
      isOpened ? 0 : PAUSE_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [id, kind, specialty, told, text, profile, facts, beside, tries]);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  return { found: isOpened ? null : found, state, retry };
}

/** The limits on length of a kind; null until they are known. */
export function useLimits(kind: WrittenKind): TextLimits | null {
  const [limits, setLimits] = useState<{ kind: WrittenKind; limits: TextLimits } | null>(null);
  const season = usePlanner((state) => state.profile?.season);
  const facts = usePlanner((state) => state.facts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the season hangs on the facts
  useEffect(() => {
    let wanted = true;
    reviewing.limits(kind, timeNow(season)).then(
      (known) => wanted && setLimits({ kind, limits: known }),
      // The text is only counted then; that the reviewer cannot start is said where it reads.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [kind, season, facts]);
  return limits?.kind === kind ? limits.limits : null;
}

/** A letter as a thing to send, and the draft that it cannot stand beside. */
export interface JudgedLetter {
  standing: LetterStanding;
  rival: TextDraft | null;
}

/** Whether and when a letter may go, by what is told of it and the letters beside it; null until it is known. */
export function useLetter(draft: OpenDraft, others: readonly TextDraft[]): JudgedLetter | null {
  const [found, setFound] = useState<{ id: string; letter: JudgedLetter | null } | null>(null);
  const season = usePlanner((state) => state.profile?.season);
  const facts = usePlanner((state) => state.facts);
  const { id, kind } = draft;
  const request = { kind, ...letterOf(draft), others: others.map(otherOf) };
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the request, the season hangs on the facts
  useEffect(() => {
    let wanted = true;
    reviewing.letter(request, letterTime(kind, season)).then(
      (standing) => {
        if (!wanted) return;
        const rival = standing?.rival ? (others[standing.rival.other] ?? null) : null;
        setFound({ id, letter: standing && { standing, rival } });
      },
      // That the reviewer cannot start is said where it reads.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [id, asked, season, facts]);
  return found?.id === id ? found.letter : null;
}

function timeNow(season: number | undefined): ReviewTime {
  const { today, nextSeason } = planner.readingContext();
  return { season: season ?? nextSeason(), today };
}

/** A note of thanks is counted from the day that the person noted, by their own days; every other letter by a deadline in New York. */
function letterTime(kind: OpenDraft['kind'], season: number | undefined): ReviewTime {
  const now = timeNow(season);
  return kind === 'thank-you' ? now : { ...now, today: lettersToday(now.season) };
}

function otherOf({ kind, text, specialty, program }: TextDraft) {
  return { kind, text, program, ...(specialty && { specialty }) };
}
