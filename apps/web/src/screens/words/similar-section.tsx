import type { Similarity } from '@matchwright/words';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { percent } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isWritten } from './draft-meant.ts';
import { draftLabel } from './draft-name.ts';
import type { Place } from './text-segments.ts';
import { hrefOfDraft } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

interface Props {
  /** The specialty that the text itself is for. */
  specialty: TextDraft['specialty'];
  similar: readonly Similarity[];
  /** The texts that it was compared with, in the order given to the reviewer. */
  others: readonly TextDraft[];
  onShow: (places: readonly Place[]) => void;
}

/** What one statement shares with each other one, and which of them share nothing worth a word. */
export function SimilarSection({ specialty, similar, others, onShow }: Props) {
  const apart = others.filter((_, index) => !similar.some(({ other }) => other === index));
  return (
    <section className={styles.section} aria-labelledby="similar-title">
      <h2 id="similar-title">{t.similar}</h2>
      <p className={styles.small}>{t.similarHelp}</p>
      {similar.map(({ other, share, sameMotive, says, spans }) => {
        const draft = others[other];
        if (!draft) return null;
        return (
          <article key={draft.id} className={styles.part} aria-label={draftLabel(draft)}>
            <h3>{t.similarShare(percent(share), draftLabel(draft))}</h3>
            {sameMotive && (
              <p className={styles.status} data-status="weak">
                <TriangleAlert size={18} strokeWidth={2} aria-hidden="true" />
                {t.sameMotive}
              </p>
            )}
            <p>{draft.specialty === specialty ? t.sameSpecialty : says}</p>
            <div className={styles.actions}>
              <Button look="quiet" onClick={() => onShow(spans)}>
                {t.showShared}
              </Button>
              {isWritten(draft) && (
                <a className={styles.link} href={hrefOfDraft(draft)}>
                  {t.openOther}
                </a>
              )}
            </div>
          </article>
        );
      })}
      {apart.length > 0 && (
        <>
          <p>{t.similarNone}</p>
          <ul className={styles.bullets}>
            {apart.filter(isWritten).map((draft) => (
              <li key={draft.id}>
                <a className={styles.link} href={hrefOfDraft(draft)}>
                  {draftLabel(draft)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
