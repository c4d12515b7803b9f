import { Trash2 } from 'lucide-react';
import { shelf } from '../../app-drafts.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { momentOf } from '../../text/dates.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { inOrder, isUntouched, isWritten } from './draft-meant.ts';
import { draftLabel, draftName, firstWords } from './draft-name.ts';
import { hrefOfDraft } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

/** Every draft on this device that holds something, the newest first. */
export function DraftList({ drafts, open }: { drafts: readonly TextDraft[]; open: string }) {
  const written = inOrder(drafts)
    .filter(isWritten)
    .filter((draft) => !isUntouched(draft));
  if (written.length === 0) return null;
  return (
    <Fold label={t.draftsCount(written.length)} memory="drafts">
      <ul className={styles.drafts}>
        {written.map((draft) => (
          <li key={draft.id}>
            <div>
              <a href={hrefOfDraft(draft)} aria-current={draft.id === open ? 'page' : undefined}>
                <span>
                  {draftName(draft)}
                  {draft.text.trim() !== '' && (
                    <span className={styles.beginning} lang="en" dir="auto">
                      {t.quoted(firstWords(draft))}
                    </span>
                  )}
                </span>
              </a>
              <p className={styles.small}>
                {[
                  draft.text === '' ? t.draftEmpty : t.characters(count(draft.text.length)),
                  t.draftSaved(momentOf(new Date(draft.savedAt))),
                  ...(draft.id === open ? [t.draftHere] : []),
                ].join(' · ')}
              </p>
            </div>
            {draft.id !== open && (
              <Button
                look="quiet"
                icon={Trash2}
                aria-label={t.removeOf(draftLabel(draft))}
                onClick={() => shelf.remove(draft.id)}
              >
                {t.delete}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
