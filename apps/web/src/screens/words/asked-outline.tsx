import type { Advice, AdviceTopic } from '@matchwright/engine/advice';
import type { ReactNode } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf } from '../../route.ts';
import { inEnglish } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAsked } from '../../use-asked.ts';

const t = roomPhrases.words.outline;

interface Props<T extends AdviceTopic> {
  topic: T;
  children: (result: Advice[T]) => ReactNode;
}

/** An outline that the advisor makes from the profile; without one, the way to it. */
export function AskedOutline<T extends AdviceTopic>({ topic, children }: Props<T>) {
  const ready = usePlanner((state) => state.profile !== null);
  if (ready) return <Answer topic={topic}>{children}</Answer>;
  return (
    <Notice tone="note">
      <p>
        {t.noProfile} <a href={hrefOf('profile')}>{roomPhrases.words.toProfile}</a>
      </p>
    </Notice>
  );
}

function Answer<T extends AdviceTopic>({ topic, children }: Props<T>) {
  const { result, error } = useAsked(`advice ${topic}`, (subject) =>
    planner.ask.advise(subject, topic, planner.readingContext().today),
  );
  if (error)
    return (
      <Notice tone="risk" title={t.failed} role="alert">
        <p {...inEnglish}>{error}</p>
      </Notice>
    );
  return result ? children(result) : <p role="status">{t.working}</p>;
}
