import type { Review } from '@matchwright/words';
import { useState } from 'react';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { PartsSection } from './parts-section.tsx';
import type { Remark } from './remark.ts';
import { RemarksSection } from './remarks-section.tsx';
import { SimilarSection } from './similar-section.tsx';
import type { Place } from './text-segments.ts';
import type { Opened } from './use-open-draft.ts';
import type { RemarkSteps } from './use-remarks.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

interface Props {
  opened: Opened;
  /** The text that the review is about. */
  text: string;
  review: Review;
  remarks: readonly Remark[];
  steps: RemarkSteps;
  others: readonly TextDraft[];
}

/** Everything that was found in a text, what to do first on top. */
export function Result({ opened: { draft, edit }, text, review, remarks, steps, others }: Props) {
  const [lit, setLit] = useState<readonly Place[]>([]);
  function show(places: readonly Place[]) {
    setLit(places);
    requestAnimationFrame(() => document.getElementById('words-lit')?.scrollIntoView({ block: 'center' }));
  }
  return (
    <>
      <section className={styles.section} aria-labelledby="next-title">
        <h2 id="next-title">{t.next}</h2>
        <ol className={styles.next}>
          {review.next.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ol>
      </section>
      <RemarksSection
        text={text}
        review={review}
        remarks={remarks}
        lit={lit}
        steps={steps}
        others={others}
        left={draft.left.length}
        onShowLeft={() => edit({ left: [] })}
      />
      <PartsSection parts={review.parts} onShow={show} />
      {draft.kind === 'personal-statement' && others.length > 0 && (
        <SimilarSection specialty={draft.specialty} similar={review.similar} others={others} onShow={show} />
      )}
    </>
  );
}
