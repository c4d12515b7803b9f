import type { TextLimits } from '@matchwright/words';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useShelf } from '../../app-drafts.ts';
import { Problem } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { EditorTools } from './editor-tools.tsx';
import { MOST_AT_ONCE } from './most-at-once.ts';
import type { OpenDraft } from './use-open-draft.ts';
import type { Typing } from './use-typing.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
/** Browsers take many seconds over a longer paste, letter by letter; as a new value it is there at once. */
const SLOW_TO_PASTE = 10_000;

interface Props {
  draft: OpenDraft;
  typing: Typing;
  limits: TextLimits | null;
  area: RefObject<HTMLTextAreaElement | null>;
  /** To the next remark, or with -1 to the one before. */
  onStep: (by: 1 | -1) => void;
}

/** Room for the text, its tools, and how long it is. Nothing typed or pasted is ever cut. */
export function Editor({ draft, typing, limits, area, onStep }: Props) {
  const id = useId();
  const save = useShelf((state) => state.save);
  const trouble = useShelf((state) => state.trouble);
  const [tooMuch, setTooMuch] = useState(0);
  const over = draft.text.length - (limits?.charactersMost ?? Number.POSITIVE_INFINITY);
  function keys(event: KeyboardEvent) {
    typing.keys(event);
    if (event.key !== 'F8') return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  }
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    const { length } = pasted;
    setTooMuch(length > MOST_AT_ONCE ? length : 0);
    if (length <= SLOW_TO_PASTE) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const { text } = draft;
    if (length <= MOST_AT_ONCE)
      typing.type(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  }
  return (
    <section className={styles.editor} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.yourText}</h2>
      {draft.text === '' && <p className={styles.small}>{t.empty}</p>}
      <textarea
        ref={area}
        className={styles.area}
        value={draft.text}
        placeholder={t.placeholder}
        lang="en"
        dir="auto"
        spellCheck
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-count ${id}-keys`}
        aria-invalid={over > 0 || undefined}
        onChange={(event) => typing.type(event.target.value)}
        onKeyDown={keys}
        onPaste={paste}
      />
      <div className={styles.counts}>
        <p id={`${id}-count`}>
          {limits?.charactersMost
            ? t.charactersOf(count(draft.text.length), count(limits.charactersMost))
            : t.characters(count(draft.text.length))}
        </p>
        {!trouble && <p>{t.save[save]}</p>}
      </div>
      <div role="status">
        <Problem text={tooMuch > 0 ? t.tooMuch(count(tooMuch), count(MOST_AT_ONCE)) : undefined} />
        <Problem text={over > 0 ? t.tooManyCharacters(count(over)) : undefined} />
      </div>
      {trouble && (
        <Notice tone="risk" role="alert">
          <p>{t.trouble[trouble]}</p>
        </Notice>
      )}
      <EditorTools draft={draft} typing={typing} />
      <p id={`${id}-keys`} className={`${styles.small} ${styles.keys}`}>
        {t.keys}
      </p>
    </section>
  );
}
