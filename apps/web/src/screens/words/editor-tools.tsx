import { Copy, Download, FilePlus2, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { shelf, useShelf } from '../../app-drafts.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { copyText } from './copy-text.ts';
import { draftName } from './draft-name.ts';
import { OpenDocument } from './open-document.tsx';
import { hrefOfDraft, hrefOfFresh, type OpenDraft } from './use-open-draft.ts';
import type { Typing } from './use-typing.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words.tools;

/** What can be done with the text as a whole. */
export function EditorTools({ draft, typing }: { draft: OpenDraft; typing: Typing }) {
  const [said, setSaid] = useState('');
  const { text, id, kind } = draft;
  const has = text !== '';
  const isKept = useShelf((state) => state.drafts?.some((one) => one.id === id) ?? false);
  return (
    <>
      <div className={styles.tools}>
        <Button icon={Undo2} disabled={!typing.canUndo} onClick={typing.undo}>
          {t.undo}
        </Button>
        <Button icon={Redo2} disabled={!typing.canRedo} onClick={typing.redo}>
          {t.redo}
        </Button>
        <OpenDocument draft={draft} />
        <Button
          icon={Copy}
          disabled={!has}
          onClick={() =>
            void copyText(text, t.fileName(kind)).then((copied) => setSaid(copied ? t.copied : t.copyFailed))
          }
        >
          {t.copy}
        </Button>
        <Button
          icon={Download}
          disabled={!has}
          onClick={() => downloadText(text, t.fileName(kind), 'text/plain')}
        >
          {t.download}
        </Button>
        <Button
          icon={FilePlus2}
          disabled={!isKept}
          onClick={() => window.location.assign(hrefOfFresh(draft))}
        >
          {t.fresh}
        </Button>
        <Button icon={Trash2} disabled={!isKept} onClick={() => removeDraft(draft)}>
          {t.remove}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Removed />
    </>
  );
}

/** Deletes a draft; an empty one of its kind is then open. */
function removeDraft(draft: OpenDraft) {
  shelf.remove(draft.id);
  window.location.replace(hrefOfFresh(draft));
}

/** The way back from a deletion. */
function Removed() {
  const removed = useShelf((state) => state.removed);
  return (
    <div role="status" className={styles.removed}>
      {removed && (
        <>
          <span>{roomPhrases.words.removed(draftName(removed))}</span>
          <Button
            icon={Undo2}
            onClick={() => {
              shelf.bringBack();
              window.location.replace(hrefOfDraft(removed as OpenDraft));
            }}
          >
            {roomPhrases.words.bringBack}
          </Button>
        </>
      )}
    </div>
  );
}
