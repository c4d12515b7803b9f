import { Trash2 } from 'lucide-react';
import { shelf } from '../../app-drafts.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { dayOf } from '../../text/dates.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { draftName } from './draft-name.ts';
import { hrefOfDraft, inOrder, isWritten } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;

/** Every draft on this device, the newest first. */
export function DraftList({ drafts, open }: { drafts: readonly TextDraft[]; open: string }) {
  const written = inOrder(drafts).filter(isWritten);
  if (written.length === 0) return null;
  return (
    <Fold label={t.draftsCount(written.length)} memory="drafts">
      <ul className={styles.drafts}>
        {written.map((draft) => (
          <li key={draft.id}>
            <div>
              <a href={hrefOfDraft(draft)} aria-current={draft.id === open ? 'page' : undefined}>
                {draftName(draft)}
              </a>
              <p className={styles.small}>
                {[
                  draft.text === '' ? t.draftEmpty : t.characters(count(draft.text.length)),
                  t.draftSaved(dayOf(draft.savedAt.slice(0, 10))),
                  ...(draft.id === open ? [t.draftHere] : []),
                ].join(' · ')}
              </p>
              {draft.text !== '' && (
                <p className={styles.beginning} lang="en" dir="auto">
                  {draft.text.trim().slice(0, 90)}
                </p>
              )}
            </div>
            {draft.id !== open && (
              <Button
                look="quiet"
                icon={Trash2}
                aria-label={t.removeOf(draftName(draft))}
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
