import { type Profile, parseProfile } from '@matchwright/inputs';
import { useMemo } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import type { Change } from '../../planner/changes.ts';
import { changedPlaces } from '../../profile/changed-places.ts';
import type { Draft } from '../../profile/draft.ts';
import { fieldLabel } from '../../profile/field-label.ts';
import { openQuestions } from '../../profile/open-questions.ts';
import { phrases } from '../../text/phrases.ts';
import { useChangeWords, useWaitingWords } from '../list/changes-panel.tsx';
import { answerEffect, averageWords } from './answer-effect.ts';
import { answersNamed } from './answer-names.ts';
import styles from './live-panel.module.css';

const t = phrases.begin;

/** The last answer by the name of its field, and what it changed, in words. */
export function LastAnswer() {
  const last = usePlanner((state) => state.changes.at(-1));
  const profile = usePlanner((state) => state.profile);
  if (last) return <Answer change={last} />;
  // Until there is a list, no answer can change it.
  return profile ? <p className={`soft ${styles.roomy}`}>{t.none}</p> : null;
}

function Answer({ change }: { change: Change }) {
  const draft = usePlanner((state) => state.draft);
  const profile = usePlanner((state) => state.profile);
  const then = useProfileBefore(change);
  const vague = {
    before: then === null || isVague(then),
    after: profile !== null && isVague(profile),
  };
  const words = useChangeWords(change.what);
  const waiting = useWaitingWords(change);
  const { what, before, after } = change;
  const fields = what.kind === 'profile' ? labelsOf(change.draftBefore, draft ?? {}) : [];
  const effect = before && after ? answerEffect(before, after, vague) : null;
  const lines =
    effect === null
      ? [waiting]
      : effect.length === 0
        ? [t.nothing]
        : [...effect, ...averageWords(then, profile)];
  return (
    <>
      <p className={styles.what}>{fields.length > 0 ? answersNamed(fields) : words}</p>
      <ul className={styles.effect}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function isVague(profile: Profile): boolean {
  return openQuestions(profile).length > 0;
}

/** The profile of before the change; null when there was none to plan with. */
function useProfileBefore({ completeBefore }: Change): Profile | null {
  return useMemo(() => {
    if (completeBefore === null) return null;
    const reading = parseProfile(completeBefore, planner.readingContext());
    return reading.ok ? reading.profile : null;
  }, [completeBefore]);
}

function labelsOf(before: Draft, after: Draft): string[] {
  const labels = changedPlaces(before, after).map(fieldLabel);
  return [...new Set(labels.filter((label) => label !== null))];
}
