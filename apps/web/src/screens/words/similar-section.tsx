import type { Similarity } from '@matchwright/words';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { percent } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isWritten } from './draft-meant.ts';
import { draftName } from './draft-name.ts';
import type { Place } from './text-segments.ts';
import { hrefOfDraft } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

interface Props {
  similar: readonly Similarity[];
  /** The texts that it was compared with, in the order given to the reviewer. */
  others: readonly TextDraft[];
  onShow: (places: readonly Place[]) => void;
}

/** What one statement shares with those for other specialties. */
export function SimilarSection({ similar, others, onShow }: Props) {
  return (
    <section className={styles.section} aria-labelledby="similar-title">
      <h2 id="similar-title">{t.similar}</h2>
      <p className={styles.small}>{t.similarHelp}</p>
      {similar.length === 0 && <p>{t.similarNone}</p>}
      {similar.map(({ other, share, sameMotive, says, spans }) => {
        const draft = others[other];
        if (!draft) return null;
        return (
          <article key={draft.id} className={styles.part} aria-label={draftName(draft)}>
            <h3>{t.similarShare(percent(share), draftName(draft))}</h3>
            {sameMotive && (
              <p className={styles.status} data-status="weak">
                <TriangleAlert size={18} strokeWidth={2} aria-hidden="true" />
                {t.sameMotive}
              </p>
            )}
            <p>{says}</p>
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
    </section>
  );
}
